import {type ReactNode, useId, useRef} from 'react';
import styles from './Delivery.module.css';

/** Leaves a cohort, after saying what that takes away. */
export function LeaveCohort({name, onLeave}: {name: string; onLeave: () => Promise<void>}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, about] = [useId(), useId()];
  return (
    <>
      <button type="button" className="button button--secondary" onClick={() => dialog.current?.showModal()}>
        Salir de la cohorte
      </button>
      <dialog ref={dialog} aria-labelledby={title} aria-describedby={about} className={styles.dialog}>
        <p id={title}>
          <strong>¿Salir de la cohorte «{name}»?</strong>
        </p>
        <p id={about}>
          Se borran de este dispositivo tu lugar en la cohorte, tu legajo o alias en ella y la lista de lo que entregaste. Tus resultados
          quedan. Lo que ya entregaste lo tiene quien lo recibió. Para volver hace falta el enlace.
        </p>
        <form method="dialog" className={styles.actions}>
          <button type="submit" className="button button--primary">
            Quedarme
          </button>
          <button type="submit" className="button button--secondary" onClick={onLeave}>
            Salir
          </button>
        </form>
      </dialog>
    </>
  );
}
