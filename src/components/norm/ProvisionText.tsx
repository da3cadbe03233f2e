import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import {markWords} from '../../domain/errata/mark-words';
import {ErratumNote} from './ErratumNote';
import styles from './ProvisionText.module.css';
import type {ProvisionView} from './page-data';
import {StatusBanner} from './StatusBanner';

interface Props {
  readonly view: ProvisionView;
  /** The number of the provision whose first paragraph this is: printed on the same line. */
  readonly lead?: ReactNode;
  /** Level of the printed heading, 2 to 6; deeper provisions have none. */
  readonly level: number;
  readonly lang?: string | undefined;
}

/** Kinds that print a heading of their own. */
const HEADED = new Set(['article', 'chapter', 'title', 'section', 'annex', 'level', 'class', 'recitals']);
/** Kinds that explain or frame the norm: folded until asked for on the page of the whole norm. */
const FOLDED = new Set(['recitals']);

/** A provision with its number, heading, text, notes and children, each with its anchor and permanent link. */
export function ProvisionText({view, level, lang, lead}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  for (const anchor of [view.anchor, ...view.aliases]) brokenLinks.collectAnchor(anchor);
  const folded = FOLDED.has(view.kind) && level > 1;
  const headed = HEADED.has(view.kind);
  const [first] = view.children;
  // "1. El tratamiento…": a number whose words are all in paragraphs stands at the beginning of the first one.
  const leads = !headed && view.num !== undefined && view.text === undefined && first?.kind === 'paragraph';
  const children = view.children.map((child) => (
    <ProvisionText
      key={child.id}
      view={child}
      level={Math.min(level + 1, 6)}
      lead={leads && child === first ? <PrintedLine view={view} /> : undefined}
    />
  ));
  const body = (
    <>
      {headed ? <Headed view={view} level={level} folded={folded} /> : !leads && <Plain view={view} lead={lead} />}
      {view.status && <StatusBanner status={view.status} of={view.label} />}
      {view.errata.map((erratum) => (
        <ErratumNote key={erratum.id} erratum={erratum} at={view.anchor} />
      ))}
      <Beside view={view} level={level}>
        {children}
      </Beside>
    </>
  );
  const className = clsx(styles.provision, styles[view.kind]);
  const aliases = view.aliases.map((alias) => <span key={alias} id={alias} />);
  if (folded) {
    return (
      <details className={clsx(className, styles.folded)} id={view.anchor} lang={lang}>
        <summary>
          {view.heading ?? view.label} <span className={styles.count}>({view.children.length} párrafos)</span>
        </summary>
        {body}
      </details>
    );
  }
  return (
    <div className={className} id={view.anchor === '' ? undefined : view.anchor} lang={lang}>
      {aliases}
      {body}
    </div>
  );
}

function Headed({view, level, folded}: {view: ProvisionView; level: number; folded: boolean}): ReactNode {
  const Heading = `h${level}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return (
    <>
      {!folded && (
        <Heading className={styles.heading}>
          <PrintedName view={view} />
          <Permalink view={view} />
        </Heading>
      )}
      {view.text !== undefined && (
        <p>
          <Words view={view} of={view.text} />
        </p>
      )}
    </>
  );
}

function Plain({view, lead}: {view: ProvisionView; lead: ReactNode}): ReactNode {
  const printed = [view.num, view.heading, view.text].some((part) => part !== undefined);
  if (!printed)
    return view.ownName === undefined ? null : (
      <p className={styles.ownName} lang="es-AR">
        [{view.ownName}]
      </p>
    );
  return (
    <p>
      {lead}
      <PrintedLine view={view} />
    </p>
  );
}

/** Number, heading and words on one line, with the permanent link. */
function PrintedLine({view}: {view: ProvisionView}): ReactNode {
  return (
    <>
      {view.num !== undefined && (
        <span className={styles.num}>
          <Words view={view} of={view.num} />{' '}
        </span>
      )}
      {view.heading !== undefined && (
        <span className={styles.inlineHeading}>
          <Words view={view} of={view.heading} />{' '}
        </span>
      )}
      {view.text !== undefined && <Words view={view} of={view.text} />}
      <Permalink view={view} />{' '}
    </>
  );
}

function PrintedName({view}: {view: ProvisionView}): ReactNode {
  const parts = [view.num, view.heading].filter((part) => part !== undefined);
  if (parts.length === 0)
    return (
      <span className={styles.ownName} lang="es-AR">
        [{view.ownName ?? view.label}]
      </span>
    );
  return parts.map((part, at) => (
    <Fragment key={part}>
      {at > 0 && ' '}
      <span className={at === 0 && parts.length > 1 ? styles.num : undefined}>
        <Words view={view} of={part} />
      </span>
    </Fragment>
  ));
}

/** The printed words, with the words of each fault of the source marked. Not a letter is changed. */
function Words({view, of}: {view: ProvisionView; of: string}): ReactNode {
  const faults = view.errata.filter((erratum) => erratum.kind === 'source-fault' || erratum.kind === 'translation-fault');
  return markWords(of, faults).map(({words, fault}, at) =>
    fault === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <Fragment key={at}>{words}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <mark key={at} aria-describedby={`errata-${fault}-${view.anchor}`}>
        {words}
      </mark>
    ),
  );
}

function Permalink({view}: {view: ProvisionView}): ReactNode {
  return (
    <Link className={clsx(styles.permalink)} to={view.address} aria-label={`Enlace permanente: ${view.label}`} title="Enlace permanente">
      §
    </Link>
  );
}

/** The provision's parts and, where its wording was replaced, the wording that rules today beside them. */
function Beside({view, level, children}: {view: ProvisionView; level: number; children: ReactNode}): ReactNode {
  if (view.beside.length === 0) return children;
  return (
    <div className={styles.beside}>
      <div>{children}</div>
      <aside className={styles.today} aria-label={`Redacción que rige hoy en lugar de ${view.label}`}>
        <p className={styles.todayTitle}>Hoy rige esta redacción</p>
        {view.beside.map((other) => (
          <div key={other.id}>
            <p className={styles.todaySource}>
              <Link to={other.address}>{other.label}</Link>
            </p>
            <ProvisionText view={other} level={Math.min(level + 1, 6)} />
          </div>
        ))}
      </aside>
    </div>
  );
}
