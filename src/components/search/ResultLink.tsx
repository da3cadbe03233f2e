import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {AnchorHTMLAttributes, MouseEvent, ReactNode} from 'react';

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
    // What opens another tab or window is the browser's.
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
