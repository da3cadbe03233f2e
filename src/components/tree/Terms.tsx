import type {ReactNode} from 'react';
import {type ComputedTerm, dayInWords} from '../../domain/decision-tree/terms';
import {CitationList} from '../practice/Citation';
import type {Citations} from '../practice/practice-data';
import styles from './Terms.module.css';

interface Props {
  readonly terms: readonly ComputedTerm[];
  readonly citations: Citations;
}

/** The terms of an outcome: the last day of each, how it was counted and what stays open. Nothing where there is none. */
export function Terms({terms, citations}: Props): ReactNode {
  if (terms.length === 0) return null;
  const credits = [...new Set(terms.flatMap(({credit}) => credit ?? []))];
  return (
    <section className={styles.terms} aria-label="Plazos">
      <ul>
        {terms.map((term, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the terms of an outcome never move
          <li key={at} className={styles.term}>
            <TermText term={term} />
            <CitationList ids={term.cites} citations={citations} title="El plazo se apoya en" />
          </li>
        ))}
      </ul>
      {credits.map((credit) => (
        <p key={credit} className={styles.credit}>
          {credit}
        </p>
      ))}
    </section>
  );
}

/** A term without its citations. */
export function TermText({term}: {term: ComputedTerm}): ReactNode {
  const {label, how, lastDay, missing, skipped, notes} = term;
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={styles.day}>
        {lastDay === undefined ? (
          <strong>Sin fecha. {missing}</strong>
        ) : (
          <>
            Último día: <strong>{dayInWords(lastDay)}</strong>
          </>
        )}
      </p>
      <p>Cómo se cuenta: {how}.</p>
      {skipped.length > 0 && <p>Feriados que no se contaron: {skipped.map(({day, name}) => `${dayInWords(day)} (${name})`).join('; ')}.</p>}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
