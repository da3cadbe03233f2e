import type {ReactNode} from 'react';
import {downloadText} from '../../browser/download';
import type {Attempt} from '../../domain/quiz/attempt';
import {itemIndexOf} from '../../domain/quiz/quiz';
import {resultFileName, resultFileOf} from '../../domain/results/result-file';
import {Asked} from './Asked';
import {CitationList} from './Citation';
import type {QuizData} from './practice-data';
import styles from './Quiz.module.css';
import {useFocusOnMount} from './useFocusOnMount';

interface Props {
  readonly data: QuizData;
  readonly attempt: Attempt;
  /** Whether the device holds every answer of the attempt. */
  readonly kept: boolean;
  /** Whether the reader's own step led here: then the heading takes the focus. */
  readonly focus: boolean;
  readonly onRestart: () => void;
  /** What else stands at the end. */
  readonly children?: ReactNode;
}

/** The end of an attempt: the score, what to read again, and the result as a file. */
export function QuizSummary({data, attempt, kept, focus, onRestart, children}: Props): ReactNode {
  const result = resultFileOf(attempt);
  const heading = useFocusOnMount(focus);
  const items = itemIndexOf(data.quiz);
  const missed = attempt.answers.filter((given) => !given.correct).flatMap((given) => items.get(given.item)?.item ?? []);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        Resultado: {result.score.right} de {result.score.of}
      </h2>
      {missed.length === 0 ? (
        <p>Respondiste bien todas las preguntas.</p>
      ) : (
        <>
          <p>Conviene volver a leer:</p>
          <ul className={styles.marks}>
            {missed.map((item) => (
              <li key={item.id} className={styles.wrong}>
                <Asked ask={item.ask} />
                <CitationList ids={item.cites} citations={data.citations} title="La pregunta se apoya en" />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {kept
          ? 'El resultado quedó guardado en este dispositivo. '
          : 'El resultado no quedó guardado: descargalo antes de cerrar la página. '}
        Es una práctica de capacitación, no un examen.
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className="button button--primary"
          onClick={() => downloadText(resultFileName(result), `${JSON.stringify(result, null, 2)}\n`)}
        >
          Descargar el resultado
        </button>
        <button type="button" className="button button--secondary" onClick={onRestart}>
          Empezar de nuevo
        </button>
      </div>
      {children}
    </div>
  );
}
