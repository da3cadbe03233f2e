import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ErratumNote} from './ErratumNote';
import {Note} from './Note';
import {PrintedWords} from './PrintedWords';
import styles from './ProvisionText.module.css';
import type {PrintedView, ProvisionView} from './page-data';
import {StatusBanner} from './StatusBanner';

interface Props {
  readonly view: ProvisionView;
  /** Level of the printed heading: 1 is the title of the page; deeper provisions than 6 have none. */
  readonly level: number;
  /** The number of the provision whose first paragraph this is: printed on the same line. */
  readonly lead?: ReactNode;
}

/** Kinds that print a heading of their own. What has a page has one there, whatever its kind. */
const HEADED = new Set(['article', 'chapter', 'title', 'section', 'annex', 'level', 'class', 'recitals']);
/** Kinds that explain or frame the norm: folded until asked for on the page of the whole norm. */
const FOLDED = new Set(['recitals']);

/** A provision with its number, heading, text, notes and children, each with its anchor and permanent link. */
export function ProvisionText({view, level, lead}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  for (const anchor of [view.anchor, ...view.aliases]) brokenLinks.collectAnchor(anchor);
  const folded = FOLDED.has(view.kind) && level > 1;
  const headed = level === 1 || HEADED.has(view.kind);
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
      {view.note && <Note note={view.note} of={view.label} />}
      <Beside view={view} level={level}>
        {children}
      </Beside>
    </>
  );
  const className = clsx(styles.provision, styles[view.kind]);
  const aliases = view.aliases.map((alias) => <span key={alias} id={alias} />);
  if (folded) {
    return (
      <details className={clsx(className, styles.folded)} id={view.anchor}>
        <summary>
          {view.heading ? <PrintedWords of={view.heading} notesAt={view.anchor} /> : `[${view.ownName ?? view.label}]`}{' '}
          <span className={styles.count}>({view.children.length} párrafos)</span>
        </summary>
        {aliases}
        {body}
      </details>
    );
  }
  return (
    <div className={className} id={view.anchor === '' ? undefined : view.anchor}>
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
          {view.ficha === view.id && <FichaLink view={view} words="ficha" what={`Ficha de ${view.label}: notas, preguntas y relaciones`} />}
        </Heading>
      )}
      {view.text !== undefined && (
        <p>
          <PrintedWords of={view.text} notesAt={view.anchor} />
        </p>
      )}
    </>
  );
}

function Plain({view, lead}: {view: ProvisionView; lead: ReactNode}): ReactNode {
  const printed = [view.num, view.heading, view.text].some((part) => part !== undefined);
  if (!printed) return view.ownName === undefined ? null : <OwnName name={view.ownName} />;
  return (
    <p>
      {lead}
      <PrintedLine view={view} />
    </p>
  );
}

/** Our name for what the norm does not name: in brackets, visibly not printed. */
function OwnName({name}: {name: string}): ReactNode {
  return <span className={styles.ownName}>[{name}]</span>;
}

/** Number, heading and words on one line, with the permanent link. */
function PrintedLine({view}: {view: ProvisionView}): ReactNode {
  const part = (of: readonly PrintedView[] | undefined, className?: string): ReactNode =>
    of && (
      <span className={className}>
        <PrintedWords of={of} notesAt={view.anchor} />{' '}
      </span>
    );
  return (
    <>
      {part(view.num, styles.num)}
      {part(view.heading, styles.inlineHeading)}
      {view.text && <PrintedWords of={view.text} notesAt={view.anchor} />}
      <Permalink view={view} />
      {view.hasNote && !view.note && <FichaLink view={view} words="nota" what={`Nota y relaciones de ${view.label}`} />}{' '}
    </>
  );
}

function PrintedName({view: {num, heading, anchor, ownName, label}}: {view: ProvisionView}): ReactNode {
  if (!num && !heading) return <OwnName name={ownName ?? label} />;
  return (
    <>
      {num && (
        <span className={heading && styles.num}>
          <PrintedWords of={num} notesAt={anchor} />
        </span>
      )}
      {num && heading && ' '}
      {heading && <PrintedWords of={heading} notesAt={anchor} />}
    </>
  );
}

function Permalink({view}: {view: ProvisionView}): ReactNode {
  return (
    <Link
      className={clsx(styles.permalink)}
      to={view.address}
      data-cite={view.id}
      aria-label={`Citar y enlazar: ${view.label}`}
      title="Citar y enlazar"
    >
      §
    </Link>
  );
}

/** Leads to the provision's own page; on the norm's page, with scripts, opens what stands there beside the text. */
function FichaLink({view, words, what}: {view: ProvisionView; words: string; what: string}): ReactNode {
  return (
    <Link className={clsx(styles.ficha)} to={view.address} data-ficha={view.ficha} data-name={view.label} aria-label={what}>
      {words}
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
