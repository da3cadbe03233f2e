import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import styles from './Progress.module.css';

const WORD = 'borrar';

interface Props {
  /** What the button says, and what is asked then. */
  readonly button: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly yes: string;
  /** What goes with it, in whole sentences. */
  readonly children: ReactNode;
  readonly onDelete: () => Promise<void>;
}

/** Deletes in two steps: asks, and takes a written word for a yes. */
export function DeleteData({button, question, yes, children, onDelete}: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAsking(false);
    // Once the button can be reached again.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <button ref={opener} type="button" className="button button--secondary" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {button}
      </button>
      {asking && (
        <Confirmation
          question={question}
          yes={yes}
          onCancel={close}
          onConfirm={async () => {
            await onDelete();
            close();
          }}
        >
          {children}
        </Confirmation>
      )}
    </>
  );
}

interface ConfirmationProps extends Pick<Props, 'question' | 'yes' | 'children'> {
  readonly onCancel: () => void;
  readonly onConfirm: () => Promise<void>;
}

function Confirmation({question, yes, children, onCancel, onConfirm}: ConfirmationProps): ReactNode {
  const heading = useFocusOnMount(true);
  const input = useId();
  const [wrong, setWrong] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const written = String(new FormData(event.currentTarget).get('word'));
    if (written.trim().toLowerCase() === WORD) onConfirm();
    else setWrong(true);
  };
  return (
    <form className={styles.confirmation} onSubmit={send} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {question}
      </h3>
      <div>{children}</div>
      <p className={styles.field}>
        <label htmlFor={input}>
          Para confirmar, escribí <strong>{WORD}</strong>
        </label>
        <input
          id={input}
          name="word"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={wrong ? `${input}-wrong` : undefined}
          aria-invalid={wrong}
        />
      </p>
      {wrong && (
        <p id={`${input}-wrong`} role="alert" className={styles.warning}>
          No se borró nada: para borrar, escribí {WORD}.
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className="button button--primary">
          {yes}
        </button>
        <button type="button" className="button button--secondary" onClick={onCancel}>
          Cancelar
        </button>
      </div>
    </form>
  );
}
