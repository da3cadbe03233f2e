import {type ReactNode, useEffect, useRef} from 'react';
import {downloadText} from '../../browser/download';
import type {Attempt} from '../../domain/quiz/attempt';
import {resultFileName, resultFileOf} from '../../domain/results/result-file';
import {CitationList} from './Citation';
import type {QuizData} from './practice-data';
import styles from './Quiz.module.css';

/** The end of an attempt: the score, what to read again, and the result as a file. */
export function QuizSummary({data, attempt, onRestart}: {data: QuizData; attempt: Attempt; onRestart: () => void}): ReactNode {
  const result = resultFileOf(attempt);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const missed = attempt.answers
    .filter((given) => !given.correct)
    .flatMap((given) => data.quiz.items.find((item) => item.id === given.item) ?? []);
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
                <p>{item.ask}</p>
                <CitationList ids={item.cites} citations={data.citations} title="La pregunta se apoya en" />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>El resultado quedó guardado en este dispositivo. Es una práctica de capacitación, no un examen.</p>
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
    </div>
  );
}
