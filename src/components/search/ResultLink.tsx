import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {AnchorHTMLAttributes, MouseEvent, ReactNode} from 'react';
import {isPlainClick} from '../../browser/plain-click';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Address from the site's root. */
  readonly to: string;
  /** Called before the page changes. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link that stays inside the site. Unlike the site's `Link` it loads no page ahead: a list of results would load them all. */
export function ResultLink({to, onFollow, children, ...rest}: Props): ReactNode {
  const href = useBaseUrl(to);
  const history = useHistory();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onFollow?.();
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
