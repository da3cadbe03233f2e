import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import clsx from 'clsx';
import {type ReactNode, useEffect, useMemo, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {copyText} from '../../browser/copy-text';
import {isPlainClick} from '../../browser/plain-click';
import {CITATION_FORMATS, type CitationFormat, type CitedText, cite, statusSentence} from '../../domain/citation/formats';
import {confidenceName, longDate, stateName} from '../../domain/status/words';
import {useHydrated} from '../practice/useHydrated';
import {usePermanentAddress} from '../site-address';
import styles from './Cite.module.css';
import popoverStyles from './Popover.module.css';
import type {ProvisionView, StatusView, StatuteView} from './page-data';

const NAMES: Record<CitationFormat, string> = {
  legal: 'Cita legal',
  link: 'Enlace permanente',
  markdown: 'Enlace en Markdown',
  apa: 'APA 7, referencia',
  'apa-in-text': 'APA 7, en el texto',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON (Zotero y otros)',
};

/** What can be cited on a page: the norm, its provision, or a part of it. */
interface Citable {
  readonly id: string;
  /** Absent for the whole norm. */
  readonly label?: string;
  readonly anchor: string;
  readonly address: string;
  readonly status: StatusView;
  /** Parts in another state, with it. */
  readonly except: readonly string[];
}

/**
 * "Citar": the citations of what the page shows, each to be copied. A native popover: it opens, closes with Escape and can
 * be read and selected without scripts. With them a part can be chosen, by its own § or where the address points to one.
 */
export function Cite({statute, shown}: {statute: StatuteView; shown: ProvisionView | readonly ProvisionView[]}): ReactNode {
  const {hash, pathname} = useLocation();
  const hydrated = useHydrated();
  const [picked, pick] = useState<{hash: string; id: string}>();
  const popover = useRef<HTMLDivElement>(null);
  const choices = useMemo(() => choicesOf(statute, shown), [statute, shown]);
  // Who follows a link leaves the citations; who opened them before the scripts came keeps them open.
  const place = useRef(`${pathname}${hash}`);
  useEffect(() => {
    if (place.current === `${pathname}${hash}`) return;
    place.current = `${pathname}${hash}`;
    popover.current?.hidePopover();
  }, [hash, pathname]);
  useCiteLinks((id) => {
    flushSync(() => pick({hash, id}));
    popover.current?.showPopover();
    popover.current?.querySelector('button')?.focus();
  });
  const pointedAt = hydrated ? choices.find(({anchor}) => anchor !== '' && hash === `#${anchor}`) : undefined;
  // What was picked holds until the reader goes to another part.
  const chosen = choices.find(({id}) => picked?.hash === hash && picked.id === id) ?? pointedAt ?? choices[0];
  const url = usePermanentAddress(chosen?.address ?? '');
  if (!chosen) return null;
  return (
    <>
      <button type="button" className={clsx(popoverStyles.button, styles.open)} popoverTarget="citar">
        Citar
      </button>
      <div ref={popover} id="citar" popover="auto" role="dialog" aria-labelledby="citar-titulo" className={popoverStyles.popover}>
        <div className={popoverStyles.head}>
          <p id="citar-titulo" className={popoverStyles.title}>
            Citar {nameOf(chosen, statute)}
          </p>
          <button type="button" className={popoverStyles.button} popoverTarget="citar" popoverTargetAction="hide">
            Cerrar
          </button>
        </div>
        {hydrated && choices.length > 1 && (
          <label className={styles.choice}>
            Qué citar{' '}
            <select value={chosen.id} onChange={({target}) => pick({hash, id: target.value})}>
              {choices.map(({id, label}) => (
                <option key={id} value={id}>
                  {label ?? 'toda la norma'}
                </option>
              ))}
            </select>
          </label>
        )}
        <Standing of={chosen} />
        <Citations cited={citedText(statute, chosen, url)} address={chosen.address} />
      </div>
    </>
  );
}

/**
 * Calls `open` when the reader follows the § of a unit in this window; in another window, and without scripts, it is the
 * permanent link that it looks like.
 */
function useCiteLinks(open: (id: string) => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-cite]') : null;
      const id = link?.dataset.cite;
      if (id === undefined || !isPlainClick(event)) return;
      event.preventDefault();
      latest.current(id);
    };
    // Before the router, which would follow the link.
    document.addEventListener('click', onClick, {capture: true});
    return () => document.removeEventListener('click', onClick, {capture: true});
  }, []);
}

/**
 * Whether the text that is cited rules, and how that is known. An official publication years ago proves nothing of today: of
 * what rules, the latest proof is named.
 */
function Standing({of: {status, except}}: {of: Citable}): ReactNode {
  return (
    <div className={styles.standing}>
      <p>
        <span aria-hidden="true">{status.state === 'in-force' ? '✓' : '⚠'}</span> <strong>{statusSentence(status)}</strong> (
        {status.state === 'in-force' ? `según ${status.evidence.source.replace(/\.$/, '')}` : confidenceName(status.confidence)}; revisado
        el {longDate(status.checked)}).
      </p>
      {except.length > 0 && <p>Salvo: {except.join('; ')}.</p>}
    </div>
  );
}

function Citations({cited, address}: {cited: CitedText; address: string}): ReactNode {
  const [said, say] = useState({words: '', time: 0});
  const texts = useRef<Partial<Record<CitationFormat, HTMLElement | null>>>({});
  const copy = async (format: CitationFormat): Promise<void> => {
    const copied = await copyText(cite(cited, format));
    const text = texts.current[format];
    if (!copied && text) getSelection()?.selectAllChildren(text);
    const words = copied
      ? `Copiado: ${NAMES[format]}.`
      : `El navegador no dejó copiar. El texto quedó seleccionado (${NAMES[format]}): copialo con Ctrl+C, o ⌘C en Mac.`;
    // The same words said twice are two messages.
    say(({time}) => ({words, time: time + 1}));
  };
  return (
    <>
      <dl className={styles.formats}>
        {CITATION_FORMATS.map((format) => (
          <div key={format}>
            <dt>{NAMES[format]}</dt>
            <dd>
              <code
                ref={(element) => {
                  texts.current[format] = element;
                }}
                className={styles.citation}
              >
                {format === 'link' ? <Link to={address}>{cite(cited, format)}</Link> : cite(cited, format)}
              </code>
              <button
                type="button"
                className={popoverStyles.button}
                aria-label={`Copiar: ${NAMES[format]}`}
                onClick={() => void copy(format)}
              >
                Copiar
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status" className={styles.said}>
        <span key={said.time}>{said.words}</span>
      </p>
    </>
  );
}

function citedText(statute: StatuteView, {id, label, status}: Citable, url: string): CitedText {
  return {
    id,
    ...(label === undefined ? {} : {label}),
    statute,
    url,
    state: status.state,
    status: statusSentence(status),
    checked: status.checked,
  };
}

function nameOf({label}: Citable, {shortTitle}: StatuteView): string {
  return label === undefined ? shortTitle : `${label}, ${shortTitle}`;
}

/** What can be cited on a page: the norm and its units, or one provision and its parts. */
function choicesOf(statute: StatuteView, shown: ProvisionView | readonly ProvisionView[]): Citable[] {
  if ('id' in shown) return citablesOf(shown, statute.status);
  return [wholeNorm(statute, shown), ...shown.filter(({kind}) => !UNCITED.has(kind)).flatMap((part) => citablesOf(part, statute.status))];
}

function wholeNorm({id, status}: StatuteView, parts: readonly ProvisionView[]): Citable {
  return {id, anchor: '', address: `/normas/${id}/`, status, except: exceptions(parts, status)};
}

/** Kinds that nobody cites by themselves. */
const UNCITED = new Set(['front', 'formula', 'signature', 'editorial', 'missing']);

/** A provision and its parts, each in its own state or that of what holds it. */
function citablesOf(view: ProvisionView, holder: StatusView): Citable[] {
  const {id, label, anchor, address, children} = view;
  const status = view.status ?? holder;
  return [
    {id, label, anchor, address, status, except: exceptions(children, status)},
    ...children.filter(({kind}) => !UNCITED.has(kind)).flatMap((child) => citablesOf(child, status)),
  ];
}

/** "art. 29, inc. 2 (No rige: veto)": the outermost parts that do not share the state of the whole. */
function exceptions(parts: readonly ProvisionView[], whole: StatusView): string[] {
  return parts.flatMap(({label, status, children}) =>
    status && status.state !== whole.state ? [`${label} (${stateName(status.state)})`] : exceptions(children, whole),
  );
}
