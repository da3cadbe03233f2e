import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {isPlainClick} from '../../browser/plain-click';
import {Hub} from './Hub';
import styles from './HubPanel.module.css';
import {Note} from './Note';
import popoverStyles from './Popover.module.css';
import type {FichaData} from './page-data';
import {StatusBanner} from './StatusBanner';

type Shown =
  | {readonly kind: 'loading'; readonly name: string}
  | {readonly kind: 'ready'; readonly data: FichaData}
  | {readonly kind: 'failed'; readonly name: string; readonly address: string};

/** Wide enough to read the law and the panel at once. */
const BESIDE = '(min-width: 997px)';

/**
 * What stands around a provision, beside the norm's text: its notes, questions and relations. Opened by the links marked
 * with `data-ficha`, which without scripts, or in another window, lead to the provision's own page.
 */
export function HubPanel(): ReactNode {
  const base = useBaseUrl('/datos/fichas/');
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [shown, show] = useState<Shown>();
  useEffect(() => {
    let latest = 0;
    const open = async (link: HTMLAnchorElement, id: string): Promise<void> => {
      latest += 1;
      const turn = latest;
      opener.current = link;
      const name = link.dataset.name ?? '';
      show({kind: 'loading', name});
      if (!dialog.current?.open) {
        if (matchMedia(BESIDE).matches) dialog.current?.show();
        else dialog.current?.showModal();
      }
      dialog.current?.querySelector('h2')?.focus();
      const data = await load(`${base}${id}.json`);
      if (turn === latest) show(data ? {kind: 'ready', data} : {kind: 'failed', name, address: link.href});
    };
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-ficha]') : null;
      const id = link?.dataset.ficha;
      if (!link || id === undefined || !isPlainClick(event)) return;
      event.preventDefault();
      void open(link, id);
    };
    // Before the router, which would follow the link.
    document.addEventListener('click', onClick, {capture: true});
    return () => document.removeEventListener('click', onClick, {capture: true});
  }, [base]);
  const close = (): void => {
    dialog.current?.close();
    opener.current?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="ficha-titulo"
      onKeyDown={(event) => {
        // Beside the text it is no modal dialog, and the browser does not close it by itself.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 id="ficha-titulo" tabIndex={-1}>
          {shown?.kind === 'ready' ? shown.data.label : shown?.name}
        </h2>
        <button type="button" className={popoverStyles.button} onClick={close}>
          Cerrar
        </button>
      </div>
      <div role="status">
        {shown?.kind === 'loading' && 'Cargando la ficha…'}
        {shown?.kind === 'failed' && (
          <p>
            No se pudo cargar. Revisá la conexión, o <a href={shown.address}>abrila en su página</a>.
          </p>
        )}
      </div>
      {shown?.kind === 'ready' && <Ficha data={shown.data} />}
    </dialog>
  );
}

function Ficha({data: {address, label, status, notes, hub}}: {data: FichaData}): ReactNode {
  return (
    <>
      <p>
        <Link to={address}>Abrir en su página</Link>
      </p>
      <StatusBanner status={status} norm={label} />
      {notes.map(({of, note}) => (
        <div key={of}>
          {of !== label && <h3 className={styles.of}>{of}</h3>}
          <Note note={note} of={of} open />
        </div>
      ))}
      <Hub hub={hub} of={label} />
    </>
  );
}

/** The file of a provision; nothing where it cannot be had. */
async function load(address: string): Promise<FichaData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
