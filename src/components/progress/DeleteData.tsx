import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import styles from './Progress.module.css';

const WORD = 'borrar';

/** Deletes in two steps: asks, and takes a written word for a yes. */
export function DeleteData({onDelete}: {onDelete: () => Promise<void>}): ReactNode {
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
        Borrar mis datos
      </button>
      {asking && (
        <Confirmation
          onCancel={close}
          onConfirm={async () => {
            await onDelete();
            close();
          }}
        />
      )}
    </>
  );
}

function Confirmation({onCancel, onConfirm}: {onCancel: () => void; onConfirm: () => Promise<void>}): ReactNode {
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
        ¿Borrar todo lo que guarda este sitio?
      </h3>
      <p>
        Se borran de este navegador tus respuestas, el progreso, las constancias, tu nombre y legajo si los guardaste, las cohortes a las
        que te uniste y tus últimas búsquedas. No se puede deshacer: si querés conservarlos, descargá tus datos antes.
      </p>
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
          Borrar todo
        </button>
        <button type="button" className="button button--secondary" onClick={onCancel}>
          Cancelar
        </button>
      </div>
    </form>
  );
}
