import {type ReactNode, useId, useRef} from 'react';
import {type Attempt, countedItems, openItems} from '../../domain/quiz/attempt';
import styles from './Player.module.css';

/** Hands an evaluation in before its last item, after saying what that leaves out. */
export function HandIn({attempt, onHandIn}: {attempt: Attempt; onHandIn: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, about] = [useId(), useId()];
  const open = new Set(openItems(attempt).map(({item}) => item));
  const counted = countedItems(attempt);
  const left = counted.flatMap(({item}, at) => (open.has(item) ? [at + 1] : []));
  return (
    <>
      <button type="button" className="button button--secondary" onClick={() => dialog.current?.showModal()}>
        Entregar ahora
      </button>
      <dialog ref={dialog} aria-labelledby={title} aria-describedby={about} className={styles.dialog}>
        <p id={title} className={styles.asked}>
          ¿Entregar la evaluación?
        </p>
        <p id={about}>
          {left.length === 1
            ? `Queda sin responder la pregunta ${left[0]} de ${counted.length}. Cuenta como no correcta`
            : `Quedan sin responder ${left.length} de las ${counted.length} preguntas: ${left.join(', ')}. Cuentan como no correctas`}
          , y después no se {left.length === 1 ? 'puede' : 'pueden'} responder.
        </p>
        <form method="dialog" className={styles.actions}>
          <button type="submit" className="button button--primary">
            Seguir respondiendo
          </button>
          <button type="submit" className="button button--secondary" onClick={onHandIn}>
            Entregar
          </button>
        </form>
      </dialog>
    </>
  );
}
