import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/**
 * Marks the element the address points to. `:target` alone is not enough: it does not follow navigation
 * inside the site (history.pushState leaves it as it was). Opens the folded parts around it.
 */
export function useTargetHighlight(): void {
  const {hash, pathname} = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same hash on another page is another element
  useEffect(() => {
    const element = hash === '' ? null : document.getElementById(anchorOf(hash));
    if (!element) return;
    element.setAttribute('data-target', '');
    for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null)
      details.open = true;
    element.scrollIntoView();
    return () => element.removeAttribute('data-target');
  }, [hash, pathname]);
}

/** The id that a hash names; a hash that is no valid escape ("#100%") is taken as it stands. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
