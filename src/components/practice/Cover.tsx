import {type ReactNode, useId} from 'react';
import type {LmsState} from '../../browser/tracking/lms';
import {type Attempt, countedItems, isOver, type Mode} from '../../domain/quiz/attempt';
import type {Item} from '../../domain/quiz/quiz';
import {simpleItemsOf} from '../../domain/quiz/quiz';
import {EvaluationStart} from './EvaluationStart';
import {HistoricalNotice} from './ItemForm';
import styles from './Player.module.css';
import {PracticeStart} from './PracticeStart';
import type {QuizData} from './practice-data';
import {RevisionNotice} from './RevisionNotice';
import type {Choice} from './use-player';
import {useFocusOnMount} from './useFocusOnMount';
import {WhereAnswersGo} from './WhereAnswersGo';

interface Props {
  readonly data: QuizData;
  readonly mode: Mode;
  /** What is asked, where that is settled. */
  readonly items: readonly Item[] | undefined;
  /** Whether the buttons can do something yet. */
  readonly ready: boolean;
  /** An attempt that can be gone on with. */
  readonly open: Attempt | undefined;
  /** Whether the reader's own step led here. */
  readonly focus: boolean;
  readonly lms: LmsState | undefined;
  readonly onStart: (choice: Choice) => Promise<void>;
  readonly onGoOn: () => void;
}

/** Before an attempt: what it is, what can be chosen, and the way on with one that is open. */
export function Cover({data: {quiz}, mode, items, lms, ready, open, focus, onStart, onGoOn}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  const title = useId();
  const count = (items ?? quiz.items).flatMap(simpleItemsOf).length;
  const primary = open === undefined;
  return (
    <section aria-labelledby={title}>
      <h2 ref={heading} tabIndex={-1} id={title} className={styles.coverTitle}>
        Antes de empezar
      </h2>
      <p>{quiz.summary}</p>
      {quiz.historical && <HistoricalNotice />}
      {mode !== 'evaluation' && (
        <p>
          {count === 1 ? 'Es una pregunta.' : `Son ${count} preguntas.`} Cada respuesta se explica al darla, con la norma que la decide.
        </p>
      )}
      <WhereAnswersGo quiz={quiz.id} mode={mode} lms={lms} />
      {open && !isOver(open) && (
        <div className={styles.open}>
          <RevisionNotice attempt={open} mode={mode} />
          <button type="button" className="button button--primary" onClick={onGoOn}>
            Seguir donde estaba ({open.answers.length} de {countedItems(open).length})
          </button>
        </div>
      )}
      {mode === 'evaluation' && quiz.evaluation ? (
        <EvaluationStart quiz={quiz} evaluation={quiz.evaluation} ready={ready} primary={primary} onStart={onStart} />
      ) : (
        <PracticeStart quiz={quiz} items={items} ready={ready} primary={primary} onStart={onStart} />
      )}
      <noscript>
        <p>Para responder hace falta JavaScript. Las preguntas y sus devoluciones están también como datos abiertos.</p>
      </noscript>
    </section>
  );
}
