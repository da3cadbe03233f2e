import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import type {Cohort} from '../../domain/cohort/cohort';
import {decodeCohort} from '../../domain/cohort/link';
import {LINK_FAULTS} from './cohort-words';
import styles from './Delivery.module.css';

/** Takes the link of a cohort from where it came: a mail, a chat. */
export function PasteLink({onCohort}: {onCohort: (cohort: Cohort) => void}): ReactNode {
  const [trouble, setTrouble] = useState<string>();
  const input = useRef<HTMLTextAreaElement>(null);
  const [title, alert] = [useId(), useId()];
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = decodeCohort(String(new FormData(event.currentTarget).get('link')));
    if (read.ok) {
      onCohort(read.cohort);
      return;
    }
    setTrouble(LINK_FAULTS[read.fault]);
    input.current?.focus();
  };
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>¿Te dieron el enlace de una cohorte?</h2>
      <p>Abrilo tal como te llegó, o pegalo acá.</p>
      <form onSubmit={send} noValidate className={styles.form}>
        <label className={styles.field}>
          Enlace de la cohorte
          <textarea
            ref={input}
            name="link"
            rows={3}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="none"
            aria-invalid={trouble !== undefined}
            aria-describedby={trouble ? alert : undefined}
            onChange={() => setTrouble(undefined)}
          />
        </label>
        {trouble && (
          <p id={alert} role="alert" className={styles.warning}>
            {trouble}
          </p>
        )}
        <p className={styles.actions}>
          <button type="submit" className="button button--secondary">
            Ver la cohorte
          </button>
        </p>
      </form>
    </section>
  );
}
