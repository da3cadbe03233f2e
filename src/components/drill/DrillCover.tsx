import type {FormEvent, ReactNode} from 'react';
import {countedItems, isOver, scoreOf} from '../../domain/quiz/attempt';
import styles from './DrillCover.module.css';
import type {LastDrill} from './useLastDrill';

/** How many cases a drill may have. */
const COUNTS = [5, 10, 20] as const;
const USUAL = 10;

interface Props {
  readonly last: LastDrill;
  readonly onDraw: (count: number) => void;
  readonly onAgain: (items: readonly string[]) => void;
}

/** What a drill is, how long it may be, and the way back to the last one. */
export function DrillCover({last, onDraw, onAgain}: Props): ReactNode {
  const attempt = last.kind === 'read' ? last.attempt : undefined;
  const open = attempt !== undefined && !isOver(attempt);
  const start = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onDraw(Number(new FormData(event.currentTarget).get('count')));
  };
  return (
    <div>
      <p>
        Cada caso trae los hechos de un camino del árbol, y vos decís a qué resultado llevan. Después de responder ves qué hecho decide y en
        qué disposición se apoya. Los casos salen del mismo árbol que se consulta, así que no pueden decir otra cosa que él.
      </p>
      <p>Las respuestas no salen de este dispositivo. Es capacitación, no un examen.</p>
      {last.kind === 'not-read' && (
        <p role="alert" className={styles.warning}>
          No se pudo leer lo que habías respondido en este dispositivo. Podés empezar otra vez.
        </p>
      )}
      {attempt && (
        <p>
          <button
            type="button"
            className={`button button--${open ? 'primary' : 'secondary'}`}
            onClick={() => onAgain(attempt.drawn.map(({item}) => item))}
          >
            {open
              ? `Seguir donde estabas (${attempt.answers.length} de ${countedItems(attempt).length})`
              : `Ver el último resultado (${scoreOf(attempt).right} de ${scoreOf(attempt).of})`}
          </button>
        </p>
      )}
      <form onSubmit={start}>
        <fieldset className={styles.counts}>
          <legend>¿Cuántos casos?</legend>
          {COUNTS.map((count) => (
            <label key={count}>
              <input type="radio" name="count" value={count} defaultChecked={count === USUAL} /> {count}
            </label>
          ))}
        </fieldset>
        {/* Before scripts answer, sending would only load the page again. */}
        <button type="submit" className={`button button--${open ? 'secondary' : 'primary'}`} disabled={last.kind === 'reading'}>
          {attempt ? 'Empezar con otros casos' : 'Empezar'}
        </button>
      </form>
      <noscript>
        <p>Para practicar hace falta JavaScript. Sin él, en la página del árbol se puede leer el árbol completo como texto.</p>
      </noscript>
    </div>
  );
}
