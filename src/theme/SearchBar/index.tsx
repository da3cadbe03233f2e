import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useCallback, useEffect, useRef, useState} from 'react';
import {isSlashOn} from '../../browser/search/device';
import {usePageAddresses} from '../../components/site-address';
import {opensSearch} from './opens-search';
import styles from './styles.module.css';

type Dialog = typeof import('../../components/search/SearchDialog').SearchDialog;

/**
 * The search of the navigation bar. As built it is a form, which needs no script; with scripts a button opens the search
 * over the page. Until then nothing of the search is loaded.
 */
export default function SearchBar(): ReactNode {
  const action = usePageAddresses().hrefOf('/buscar/');
  const folder = useBaseUrl('/datos/');
  const input = useRef<HTMLInputElement>(null);
  const [isScripted, setScripted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<Dialog>();

  const open = useCallback((): void => {
    setOpen(true);
    // What is searched loads beside the dialog. What fails is told there, when something is asked.
    import('../../browser/search/search-client').then(({sharedSearch}) => sharedSearch(folder).ready()).catch(() => {});
    import('../../components/search/SearchDialog').then(
      ({SearchDialog}) => setDialog(() => SearchDialog),
      // Without the dialog there is still the page, which says what is wrong.
      () => window.location.assign(action),
    );
  }, [action, folder]);
  const close = useCallback(() => setOpen(false), []);

  useEffect(() => {
    const box = input.current;
    // Who began to write before the scripts came goes on writing.
    setScripted(box === null || (box.value === '' && box !== document.activeElement));
    const onKey = (event: KeyboardEvent): void => {
      if (!opensSearch(event, isSlashOn())) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <search>
      {isScripted ? (
        <button type="button" className={styles.box} onClick={open} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K">
          <span>
            Buscar<span className={styles.hidden}> en todo el sitio</span>
          </span>
          <span className={styles.keys} aria-hidden="true">
            {/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}
          </span>
        </button>
      ) : (
        <form action={action} method="get" className={styles.form}>
          <label className={styles.label}>
            <span className={styles.hidden}>Buscar en todo el sitio</span>
            <input ref={input} type="search" name="q" placeholder="Buscar…" autoComplete="off" maxLength={400} className={styles.box} />
          </label>
        </form>
      )}
      {Dialog && <Dialog isOpen={isOpen} onClose={close} />}
    </search>
  );
}
