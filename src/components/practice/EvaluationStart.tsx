import {type FormEvent, type ReactNode, useId} from 'react';
import type {Evaluation, Quiz} from '../../domain/quiz/quiz';
import {EXTENSIONS, minutesWith, secondsWith} from './extensions';
import styles from './Player.module.css';
import type {Choice} from './use-player';

interface Props {
  readonly quiz: Quiz;
  readonly evaluation: Evaluation;
  readonly ready: boolean;
  readonly primary: boolean;
  readonly onStart: (choice: Choice) => Promise<void>;
}

/** Says what an evaluation asks before it begins, and lets who needs it take more time. */
export function EvaluationStart({quiz, evaluation: {strata, pass, minutes, validMonths}, ready, primary, onStart}: Props): ReactNode {
  const legend = useId();
  const count = strata.reduce((sum, stratum) => sum + stratum.count, 0);
  const start = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const seconds = minutes === undefined ? undefined : secondsWith(minutes, String(new FormData(event.currentTarget).get('extension')));
    void onStart(seconds === undefined ? {} : {seconds});
  };
  return (
    <form onSubmit={start}>
      <ul>
        <li>
          Se sortean <strong>{count}</strong> {drawnWords(quiz)}. Cada pregunta se responde una vez.
        </li>
        <li>
          Se aprueba con <strong>{pass} %</strong> o más de respuestas correctas. Lo que quede sin responder cuenta como no correcto.
        </li>
        <li>{minutes === undefined ? 'No tiene límite de tiempo.' : `Hay ${minutes} minutos, que podés extender.`}</li>
        <li>Las devoluciones y las normas se ven al final. No hay pistas.</li>
        <li>Aprobarla vale por {validMonths === 1 ? 'un mes' : `${validMonths} meses`}.</li>
        <li>
          Las respuestas correctas están en la página misma, como en todo sitio sin servidor: es <strong>capacitación, no examen</strong>.
        </li>
      </ul>
      {minutes !== undefined && (
        <fieldset className={styles.extensions} aria-describedby={legend}>
          <legend>Tiempo</legend>
          <p id={legend}>Si necesitás más tiempo por la razón que sea, tomalo: no se pide explicarlo ni cambia el resultado.</p>
          {EXTENSIONS.map(({id, words}, at) => {
            const whole = minutesWith(minutes, id);
            return (
              <label key={id}>
                <input type="radio" name="extension" value={id} defaultChecked={at === 0} /> {words}
                {whole !== undefined && ` (${whole} minutos)`}
              </label>
            );
          })}
        </fieldset>
      )}
      <div className={styles.actions}>
        <button type="submit" className={`button button--${primary ? 'primary' : 'secondary'}`} disabled={!ready}>
          {primary ? 'Empezar' : 'Empezar de nuevo'}
        </button>
      </div>
    </form>
  );
}

/** What an evaluation draws, as its items are questions, cases or both. */
function drawnWords({items}: Quiz): string {
  const cases = items.filter(({kind}) => kind === 'case').length;
  if (cases === 0) return 'preguntas';
  return cases === items.length ? 'casos, de varias preguntas cada uno' : 'preguntas o casos (un caso trae más de una pregunta)';
}
