import {useHistory} from '@docusaurus/router';
import type {AnchorHTMLAttributes, MouseEvent, ReactNode} from 'react';
import {isPlainClick} from '../../browser/plain-click';
import {usePageAddresses} from '../site-address';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Address from the site's root. */
  readonly to: string;
  /** Called before the page changes. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link that stays inside the site. Unlike the site's `Link` it loads no page ahead: a list of results would load them all. */
export function ResultLink({to, onFollow, children, ...rest}: Props): ReactNode {
  const {hrefOf, routeOf} = usePageAddresses();
  const history = useHistory();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onFollow?.();
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    history.push(routeOf(to));
  };
  return (
    <a href={hrefOf(to)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
