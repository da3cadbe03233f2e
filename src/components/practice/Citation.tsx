import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import {stateName} from '../../domain/status/words';
import {segmentsOf} from '../../domain/statute/segments';
import styles from './Citation.module.css';
import {type Citations, type CitationView, citationOf} from './practice-data';

interface ListProps {
  readonly ids: readonly string[];
  readonly citations: Citations;
  readonly title: string;
  /** Links alone, where the words would stand many times on one page. */
  readonly brief?: boolean;
  /** Whether the words are there to read at once, unless they are long. */
  readonly quoted?: boolean;
}

/** Longer words wait to be unfolded, in characters. */
const LONG = 700;

/** The provisions something rests on, each a link with its words to unfold. */
export function CitationList({ids, citations, title, brief = false, quoted = false}: ListProps): ReactNode {
  const views = [...new Set(ids)].map((id) => ({id, view: citationOf(citations, id)}));
  if (views.length === 0) return null;
  return (
    <div className={clsx(styles.citations, brief && styles.brief)}>
      <p className={styles.title}>{title}</p>
      <ul>
        {views.map(({id, view}) => (
          <li key={id}>
            <Citation id={id} view={view} brief={brief} quoted={quoted} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Citation({id, view, brief, quoted}: {id: string; view: CitationView; brief: boolean; quoted: boolean}): ReactNode {
  return (
    <>
      <Link to={view.address} data-preview={id}>
        {view.label}
      </Link>
      {view.state !== 'in-force' && <span className={styles.notInForce}> ⚠ {stateName(view.state)}</span>}
      {view.quote !== undefined && !brief && (
        <details open={quoted && view.quote.length <= LONG}>
          <summary>Leer el texto</summary>
          <blockquote>
            <Quote view={view} />
          </blockquote>
        </details>
      )}
    </>
  );
}

/** The printed words of a provision, with what in them does not rule and the faults of its source told. */
export function Quote({view}: {view: CitationView}): ReactNode {
  return (
    <>
      <span lang={view.language} className={styles.words}>
        {segmentsOf(view.quote ?? '', view.faults, []).map(({words, fault}, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          fault === undefined ? <Fragment key={at}>{words}</Fragment> : <mark key={at}>{words}</mark>,
        )}
      </span>
      {view.notInForce.map(({label, state}) => (
        <small key={label} className={clsx(styles.fault, styles.notInForce)}>
          ⚠ {label}: {stateName(state)}.
        </small>
      ))}
      {view.faults.map(({id, printed, reads}) => (
        <small key={id} className={styles.fault}>
          Nota editorial: «{printed}» es una falla de la fuente{reads !== undefined && `; debería decir «${reads}»`}.
        </small>
      ))}
    </>
  );
}
