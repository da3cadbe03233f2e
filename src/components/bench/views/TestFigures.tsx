import type {ReactNode} from 'react';
import type {BankAnalysis} from '../../../domain/bench/item-analysis';
import {localNumber} from '../../plot/numbers';
import {counted} from '../../progress/words';
import {type Aid, TEST_AIDS} from './reading-aids';
import styles from './Views.module.css';
import {consistencyReason, percent, tooFewWords} from './words';

/** The figures of a whole quiz, each with what it means and what is a good value; or why they are not told. */
export function TestFigures({analysis: {marks, consistency}}: {analysis: BankAnalysis}): ReactNode {
  return (
    <>
      {marks.kind === 'too-few' ? (
        <p className={styles.faint}>{tooFewWords(counted(marks.answers, 'intento', 'intentos'), 'del cuestionario')}</p>
      ) : (
        <dl className={styles.figures}>
          <Figure aid={TEST_AIDS.mean} value={marks.mean} write={percent} />
          <Figure aid={TEST_AIDS.median} value={marks.median} write={percent} />
          <Figure aid={TEST_AIDS.sd} value={marks.sd} write={percent} />
          <Figure aid={TEST_AIDS.skewness} value={marks.skewness} write={hundredths} />
          <Figure aid={TEST_AIDS.kurtosis} value={marks.kurtosis} write={hundredths} />
        </dl>
      )}
      {consistency.kind === 'told' ? (
        <>
          <p className={styles.status}>
            Lo que sigue sale de {counted(consistency.attempts, 'intento', 'intentos')} con las mismas {consistency.weights.length}{' '}
            preguntas.
          </p>
          <dl className={styles.figures}>
            <Figure aid={TEST_AIDS.cic} value={consistency.figures.cic} write={percent} />
            <Figure aid={TEST_AIDS.errorRatio} value={consistency.figures.errorRatio} write={percent} />
            <Figure aid={TEST_AIDS.standardError} value={consistency.figures.standardError} write={answers} />
          </dl>
        </>
      ) : (
        // Of too few attempts it is said above.
        consistency.kind === 'different-items' && (
          <p className={styles.faint}>
            Consistencia interna, razón de error y error estándar: no se pueden calcular. {consistencyReason(consistency)}
          </p>
        )
      )}
    </>
  );
}

interface FigureProps {
  readonly aid: Aid;
  readonly value: number | undefined;
  readonly write: (value: number) => string;
}

function Figure({aid: {name, means, good}, value, write}: FigureProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value === undefined ? (
          'No se puede calcular: hacen falta notas distintas y más de una pregunta.'
        ) : (
          <span className={styles.figure}>{write(value)}</span>
        )}
        <span className={styles.small}>
          {means} <em>Qué es bueno:</em> {good}
        </span>
      </dd>
    </div>
  );
}

function hundredths(value: number): string {
  return localNumber(value, 2);
}

function answers(value: number): string {
  return `${localNumber(value, 2)} respuestas`;
}
