import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import {LONGEST, oneLine} from '../../domain/certificate/certificate';
import {isLearner} from '../../domain/cohort/delivery-of';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import styles from './Delivery.module.css';

interface Props {
  readonly title: string;
  /** What was said before, if anything. */
  readonly known?: string | undefined;
  readonly submit: string;
  /** Called with words on one line. Rejects when it cannot be kept. */
  readonly onSend: (learner: string) => Promise<void>;
  readonly onCancel: () => void;
}

type Trouble = 'none-said' | 'not-kept';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  'none-said': 'Escribí tu legajo o un alias, con letras o números.',
  'not-kept': 'Este dispositivo no pudo guardarlo. Fijate si queda espacio y probá de nuevo.',
};

/** Asks by what legajo or alias the learner is known to the trainer. */
export function LearnerForm({title, known, submit, onSend, onCancel}: Props): ReactNode {
  const [trouble, setTrouble] = useState<Trouble>();
  const heading = useFocusOnMount(true);
  const input = useRef<HTMLInputElement>(null);
  const [help, alert] = [useId(), useId()];
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const said = oneLine(String(new FormData(event.currentTarget).get('learner')));
    if (!isLearner(said)) {
      setTrouble('none-said');
      input.current?.focus();
      return;
    }
    await onSend(said).catch(() => setTrouble('not-kept'));
  };
  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <label className={styles.field}>
        Legajo o alias
        <input
          ref={input}
          name="learner"
          type="text"
          autoComplete="off"
          required
          maxLength={LONGEST.legajo}
          defaultValue={known}
          aria-invalid={trouble === 'none-said'}
          aria-describedby={trouble === 'none-said' ? `${help} ${alert}` : help}
          onChange={() => setTrouble(undefined)}
        />
      </label>
      <p id={help} className={styles.small}>
        El que conozca quien da la capacitación. No escribas tu nombre: no hace falta.
      </p>
      {trouble && (
        <p id={alert} role="alert" className={styles.warning}>
          {TROUBLES[trouble]}
        </p>
      )}
      <p className={styles.actions}>
        <button type="submit" className="button button--primary">
          {submit}
        </button>
        <button type="button" className="button button--secondary" onClick={onCancel}>
          Cancelar
        </button>
      </p>
    </form>
  );
}
