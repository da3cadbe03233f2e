import Link from '@docusaurus/Link';
import {type FormEvent, type ReactNode, useId, useState} from 'react';
import {now} from '../../browser/clock';
import {localDay} from '../../browser/progress/local-day';
import {type HandedOut, handedOutAt} from '../../domain/cohort/membership';
import {type Attempt, endedAt, scoreOf} from '../../domain/quiz/attempt';
import {longDate} from '../../domain/status/words';
import {counted, scoreWords} from '../progress/words';
import styles from './Delivery.module.css';
import type {Banks} from './useDesk';
import {type Outgoing, WaysOut} from './WaysOut';

interface Props {
  /** What can be delivered, in the order in which it began. */
  readonly attempts: readonly Attempt[];
  readonly banks: Banks;
  /** What went out before. */
  readonly deliveries: readonly HandedOut[];
  /** The only attempt that is chosen to begin with; all of them where it is not said. */
  readonly only: string | undefined;
  /** Makes the file of these attempts at an instant. Rejects when it cannot, with words for the reader. */
  readonly prepare: (attempts: readonly Attempt[], at: string) => Promise<Outgoing>;
  /** Called when a file went out. */
  readonly onOut: (out: HandedOut) => Promise<void>;
}

interface Ready {
  readonly outgoing: Outgoing;
  readonly out: HandedOut;
}

/** Lists what is delivered, makes a file of it, and offers the ways out of the page. */
export function HandOver({attempts, banks, deliveries, only, prepare, onOut}: Props): ReactNode {
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(attempts.some(({id}) => id === only) ? attempts.map(({id}) => id).filter((id) => id !== only) : []),
  );
  const [ready, setReady] = useState<Ready>();
  const [trouble, setTrouble] = useState<string>();
  const [working, setWorking] = useState(false);
  const alert = useId();
  if (attempts.length === 0) return <Nothing />;
  const chosen = attempts.filter(({id}) => !left.has(id));
  const choose = (id: string, yes: boolean): void => {
    setReady(undefined);
    setTrouble(undefined);
    setLeft((before) => new Set(yes ? [...before].filter((one) => one !== id) : [...before, id]));
  };
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setReady(undefined);
    if (chosen.length === 0) return setTrouble('Marcá al menos un resultado para entregar.');
    setTrouble(undefined);
    setWorking(true);
    const at = now();
    try {
      setReady({outgoing: await prepare(chosen, at), out: {at, attempts: chosen.map(({id}) => id)}});
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setWorking(false);
  };
  const before = handedOutAt(deliveries);
  return (
    <>
      <form onSubmit={send} className={styles.form}>
        <p>
          De cada resultado van las preguntas, tus respuestas, las fechas y la nota.{' '}
          <strong>Lo que hayas escrito con tus palabras no va.</strong>
        </p>
        <fieldset aria-describedby={trouble ? alert : undefined}>
          <legend>Qué se entrega</legend>
          {attempts.map((attempt) => (
            <label key={attempt.id} className={styles.check}>
              <input type="checkbox" checked={!left.has(attempt.id)} onChange={({target}) => choose(attempt.id, target.checked)} />
              <span>
                {banks.get(attempt.quiz)?.title ?? attempt.quiz}
                <small>
                  {attempt.mode === 'evaluation' ? 'Evaluación' : 'Práctica'} del {dayOf(endedAt(attempt) ?? attempt.startedAt)}:{' '}
                  {scoreWords(scoreOf(attempt))}
                  {before.has(attempt.id) && `. Ya salió el ${dayOf(before.get(attempt.id) ?? '')}`}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        {trouble && (
          <p id={alert} role="alert" className={styles.warning}>
            {trouble}
          </p>
        )}
        <p className={styles.actions}>
          <button type="submit" className="button button--primary" disabled={working}>
            Preparar la entrega ({chosen.length})
          </button>
        </p>
      </form>
      {ready && <WaysOut key={ready.out.at} outgoing={ready.outgoing} count={ready.out.attempts.length} onOut={() => onOut(ready.out)} />}
      <LastDelivery deliveries={deliveries} />
    </>
  );
}

function Nothing(): ReactNode {
  return (
    <p>
      Todavía no hay nada para entregar: se entregan las prácticas y evaluaciones terminadas en este dispositivo.{' '}
      <Link to="/modulos/">Ir a los módulos</Link>
    </p>
  );
}

function LastDelivery({deliveries}: Pick<Props, 'deliveries'>): ReactNode {
  const last = deliveries.at(-1);
  if (!last) return null;
  return (
    <p className={styles.small}>
      La última entrega salió de este dispositivo el {dayOf(last.at)}, con {counted(last.attempts.length, 'resultado', 'resultados')}. Si
      llegó lo sabe quien la recibe. Entregar otra vez no hace daño: cada intento se cuenta una sola vez.
    </p>
  );
}

function dayOf(instant: string): string {
  return longDate(localDay(instant));
}
