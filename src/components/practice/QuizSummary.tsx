import type {ReactNode} from 'react';
import {downloadText} from '../../browser/download';
import {type Attempt, type Mode, passes, scoreOf} from '../../domain/quiz/attempt';
import type {Evaluation, Item} from '../../domain/quiz/quiz';
import {resultFileName, resultFileOf} from '../../domain/results/result-file';
import {AnswersList} from './AnswersList';
import {missedItems, scoreByObjective} from './missed-items';
import styles from './Player.module.css';
import type {QuizData} from './practice-data';
import {revisionWords} from './RevisionNotice';
import {useFocusOnMount} from './useFocusOnMount';

interface Props {
  readonly data: QuizData;
  readonly attempt: Attempt;
  /** Whether the device holds every answer of the attempt. */
  readonly kept: boolean;
  /** Whether the reader's own step led here: then the heading takes the focus. */
  readonly focus: boolean;
  readonly onPractise: (items: readonly Item[]) => Promise<void>;
  readonly onRestart: () => void;
  /** What else follows from the attempt. */
  readonly children?: ReactNode;
}

/** The end of an attempt: the score, what to practise again, every answer, and the result as a file. */
export function QuizSummary({data, attempt, kept, focus, onPractise, onRestart, children}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  const {right, of} = scoreOf(attempt);
  const evaluation = attempt.mode === 'evaluation' ? data.quiz.evaluation : undefined;
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        Resultado: {right} de {of}
      </h2>
      <ClosedNotice attempt={attempt} />
      <p>
        {evaluation && <Verdict attempt={attempt} evaluation={evaluation} />} {scoreWords(right, of)}
      </p>
      {attempt.revisions.length > 0 && <p>Las preguntas cambiaron mientras respondías: {revisionWords(attempt)}</p>}
      {children}
      <PractiseMissed data={data} attempt={attempt} onPractise={onPractise} />
      <ByObjective data={data} attempt={attempt} />
      <AnswersList data={data} attempt={attempt} />
      <p>
        {kept
          ? 'El resultado quedó guardado en este dispositivo. '
          : 'El resultado no quedó guardado: descargalo antes de cerrar la página. '}
        {NATURE[attempt.mode]}
      </p>
      <div className={styles.actions}>
        <button type="button" className="button button--secondary" onClick={() => downloadResult(attempt)}>
          Descargar el resultado
        </button>
        <button type="button" className="button button--secondary" onClick={onRestart}>
          Empezar de nuevo
        </button>
      </div>
    </div>
  );
}

const NATURE: Readonly<Record<Mode, string>> = {
  practice: 'Es una práctica de capacitación, no un examen.',
  evaluation: 'Es una evaluación de capacitación, no un examen.',
  review: 'Es un repaso de capacitación, no un examen.',
  drill: 'Son ejercicios de capacitación, no un examen.',
};

function downloadResult(attempt: Attempt): void {
  const result = resultFileOf(attempt);
  downloadText(resultFileName(result), `${JSON.stringify(result, null, 2)}\n`);
}

function scoreWords(right: number, of: number): string {
  if (of === 0) return 'No quedó ninguna pregunta que cuente.';
  if (right === of) return of === 1 ? 'Respondiste bien la única pregunta.' : `Respondiste bien todas las preguntas, ${of} de ${of}.`;
  return `Respondiste bien ${right} de ${of} preguntas (${Math.floor((right * 100) / of)}\u00a0%).`;
}

function Verdict({attempt, evaluation: {pass, validMonths}}: {attempt: Attempt; evaluation: Evaluation}): ReactNode {
  return passes(scoreOf(attempt), pass) ? (
    <>
      <strong>✓ Aprobaste.</strong> Hacía falta el {pass} %. Vale por {validMonths === 1 ? 'un mes' : `${validMonths} meses`}.
    </>
  ) : (
    <>
      <strong>✗ No aprobaste.</strong> Hacía falta el {pass} %.
    </>
  );
}

/** Why it ended before its last item, if it did. */
function ClosedNotice({attempt}: {attempt: Attempt}): ReactNode {
  if (!attempt.closed) return null;
  const left = scoreOf(attempt).of - attempt.answers.length;
  const unanswered = left === 1 ? 'Una pregunta quedó sin responder.' : `${left} preguntas quedaron sin responder.`;
  return (
    <p className={styles.notice}>
      {attempt.closed.why === 'time'
        ? 'Se terminó el tiempo y la evaluación se cerró con lo que habías respondido.'
        : 'Entregaste antes del final.'}{' '}
      {unanswered}
    </p>
  );
}

function PractiseMissed({data: {quiz}, attempt, onPractise}: Pick<Props, 'data' | 'attempt' | 'onPractise'>): ReactNode {
  const {sure, others} = missedItems(quiz, attempt);
  const count = sure.length + others.length;
  if (count === 0) return null;
  return (
    <div className={styles.missed}>
      {sure.length > 0 && (
        <p>
          {sure.length === 1 ? 'En una de las que no salieron ' : `En ${sure.length} de las que no salieron `}
          <strong>estabas seguro</strong>: el repaso empieza por ahí.
        </p>
      )}
      <button type="button" className="button button--primary" onClick={() => onPractise([...sure, ...others])}>
        Repasar lo que no salió ({count})
      </button>
    </div>
  );
}

function ByObjective({data: {quiz}, attempt}: Pick<Props, 'data' | 'attempt'>): ReactNode {
  const scores = scoreByObjective(quiz, attempt);
  if (scores.length === 0) return null;
  return (
    <table className={styles.objectives}>
      <caption>Por objetivo</caption>
      <thead>
        <tr>
          <th scope="col">Objetivo</th>
          <th scope="col">Bien</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({id, text, right, of}) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            <td>
              {right} de {of}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
