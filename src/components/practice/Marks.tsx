import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Answer} from '../../domain/quiz/attempt';
import {grade, type Mark} from '../../domain/quiz/grade';
import type {SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import {CitationList} from './Citation';
import {kindViewOf} from './kinds/kinds';
import styles from './Marks.module.css';
import {Paragraphs} from './Paragraphs';
import type {Citations} from './practice-data';

/** Marked as if nothing had been answered: it tells what is right. */
const NOTHING: Response = {kind: 'choice', chosen: []};

interface Props {
  readonly item: SimpleItem;
  /** `undefined` when the item was left without one. */
  readonly answer: Answer | undefined;
  readonly citations: Citations;
}

/** Each piece of an item as an answer touched it: right or wrong in words, what was understood wrong, what the norm says. */
export function AnswerMarks({item, answer, citations}: Props): ReactNode {
  const {marks} = grade(item, answer?.response ?? NOTHING);
  return (
    <>
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <MarkView key={mark.part} mark={mark} told={kindViewOf(item).tell(mark)} citations={citations} />
        ))}
      </ul>
      {answer?.explanation !== undefined && (
        <div className={styles.explanation}>
          <p>
            <strong>Lo que explicaste</strong> (queda sólo en este dispositivo):
          </p>
          <blockquote>
            <Paragraphs text={answer.explanation} />
          </blockquote>
        </div>
      )}
    </>
  );
}

function MarkView({
  mark: {outcome, about, given, feedback},
  told: {name, detail},
  citations,
}: {
  mark: Mark;
  told: {readonly name: string; readonly detail?: string};
  citations: Citations;
}): ReactNode {
  // Who wrote nothing understood nothing wrong.
  const misread = outcome === 'wrong' && given !== '';
  return (
    <li className={clsx(outcome === 'right' && styles.right, outcome === 'wrong' && styles.wrong)}>
      <p>
        <strong>
          <span aria-hidden="true">{outcome === 'right' ? '✓ ' : outcome === 'wrong' ? '✗ ' : '• '}</span>
          {name}:
        </strong>{' '}
        {about}
      </p>
      {detail !== undefined && <p>{detail}</p>}
      {misread && feedback.misreading !== undefined && (
        <p>
          <strong>Qué se entendió mal:</strong> {feedback.misreading}.
        </p>
      )}
      <Paragraphs text={feedback.text} />
      <CitationList ids={feedback.cites} citations={citations} title="Qué dice la norma" quoted={misread} />
    </li>
  );
}
