import {useHistory, useLocation} from '@docusaurus/router';
import {useMemo} from 'react';
import {addressOf, type Place, placeIn} from './address';

/** What the address says to look at, and what changes it; the way back leads through the parts, not through each filter. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const {pathname, search, hash} = useLocation();
  const history = useHistory();
  const place = useMemo(() => placeIn(hash), [hash]);
  const change = (changed: Partial<Place>): void => {
    const to = {pathname, search, hash: addressOf({...place, ...changed})};
    if (changed.part !== undefined && changed.part !== place.part) history.push(to);
    else history.replace(to);
  };
  return [place, change];
}
