import type {ReactNode} from 'react';
import type {CitedSentence, Outcome as TreeOutcome} from '../../domain/decision-tree/tree';
import {CitationList, Quote} from '../practice/Citation';
import {Paragraphs} from '../practice/Paragraphs';
import {type Citations, citationOf} from '../practice/practice-data';
import styles from './Outcome.module.css';

interface OutcomeProps {
  readonly outcome: TreeOutcome;
  readonly citations: Citations;
  /** Provisions are linked, not quoted. */
  readonly brief?: boolean;
}

/** What an outcome says, what to ask counsel after it, what it takes for granted, and what it rests on. */
export function OutcomeText({outcome, citations, brief = false}: OutcomeProps): ReactNode {
  return (
    <>
      <Paragraphs text={outcome.text} />
      {outcome.refer !== undefined && (
        <div className={styles.box}>
          <p className={styles.boxTitle}>Para consultar con la asesoría legal</p>
          <p>{outcome.refer}</p>
        </div>
      )}
      <CitationList ids={outcome.cites} citations={citations} title="El resultado se apoya en" brief={brief} />
      {outcome.assumes.length > 0 && (
        <Sentences title="Da por supuesto (no se preguntó)" sentences={outcome.assumes} citations={citations} brief={brief} />
      )}
    </>
  );
}

/** The provisions whose words are the list of what to do, to unfold. */
export function Checklist({outcome, citations}: OutcomeProps): ReactNode {
  return (
    <>
      <Quotes ids={outcome.checklist} citations={citations} title="Leer las medidas, una por una" box />
      <Quotes ids={outcome.criteria} citations={citations} title="Criterios que la norma manda mirar, sin decir cuánto pesa cada uno" />
    </>
  );
}

function Quotes({
  ids,
  citations,
  title,
  box = false,
}: {
  ids: readonly string[];
  citations: Citations;
  title: string;
  box?: boolean;
}): ReactNode {
  const views = [...new Set(ids)].map((id) => ({id, view: citationOf(citations, id)}));
  if (views.length === 0) return null;
  return (
    <details className={styles.checklist}>
      <summary>
        {title} ({views.length})
      </summary>
      <ul className={box ? styles.boxes : undefined}>
        {views.map(({id, view}) => (
          <li key={id}>
            <Quote view={view} /> <small>({view.label})</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What rules today, beside the outcome of norms that do not. */
export function Today({sentences, citations, brief = false}: Omit<SentencesProps, 'title'>): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <div className={styles.box}>
      <Sentences title="Qué rige hoy" sentences={sentences} citations={citations} brief={brief} />
    </div>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly CitedSentence[];
  readonly citations: Citations;
  readonly brief?: boolean;
}

function Sentences({title, sentences, citations, brief = false}: SentencesProps): ReactNode {
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      {sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a tree never move
        <div key={at}>
          <p>{sentence.text}</p>
          <CitationList ids={sentence.cites} citations={citations} title="Se apoya en" brief={brief} />
        </div>
      ))}
    </>
  );
}
