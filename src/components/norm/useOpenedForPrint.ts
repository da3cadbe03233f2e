import {useEffect} from 'react';

/**
 * Opens what is folded while it is printed, and folds it again. Only for browsers without `::details-content`
 * (Chromium before 131, Firefox before 143, Safari before 18.4): elsewhere `print.css` does it, without scripts.
 */
export function useOpenedForPrint(): void {
  useEffect(() => {
    if (CSS.supports('selector(::details-content)')) return;
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const fold = (): void => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
