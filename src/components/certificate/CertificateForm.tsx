import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import {type Learner, LONGEST, oneLine} from '../../domain/certificate/certificate';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import styles from './Certificate.module.css';

interface Props {
  /** Who the reader asked to be remembered as. */
  readonly remembered: Partial<Learner> | undefined;
  /** Whether this browser keeps anything. */
  readonly keeps: boolean;
  /** Resolves to whether the certificate was made. */
  readonly onSend: (learner: Learner, remember: boolean) => Promise<boolean>;
  readonly onCancel: () => void;
}

type Trouble = 'no-name' | 'not-made';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  'no-name': 'Escribí tu nombre y apellido: sin nombre no hay constancia.',
  'not-made': 'No se pudo hacer la constancia. Revisá la conexión y probá de nuevo: tu resultado no se pierde.',
};

/** Asks who the certificate names. */
export function CertificateForm({remembered, keeps, onSend, onCancel}: Props): ReactNode {
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const heading = useFocusOnMount(true);
  const name = useRef<HTMLInputElement>(null);
  const [alert, help] = [useId(), useId()];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const learner = {name: String(given.get('name')), legajo: String(given.get('legajo'))};
    if (oneLine(learner.name) === '') {
      setTrouble('no-name');
      name.current?.focus();
      return;
    }
    setSending(true);
    const made = await onSend(learner, given.has('remember'));
    if (made) return;
    setSending(false);
    setTrouble('not-made');
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        ¿A nombre de quién?
      </h3>
      <label className={styles.field}>
        Nombre y apellido
        <input
          ref={name}
          name="name"
          type="text"
          autoComplete="name"
          required
          maxLength={LONGEST.name}
          defaultValue={remembered?.name}
          aria-invalid={trouble === 'no-name'}
          aria-describedby={trouble === 'no-name' ? alert : undefined}
          onChange={() => setTrouble(undefined)}
        />
      </label>
      <label className={styles.field}>
        Legajo (optativo)
        <input name="legajo" type="text" autoComplete="off" maxLength={LONGEST.legajo} defaultValue={remembered?.legajo} />
      </label>
      <label className={styles.check}>
        <input name="remember" type="checkbox" defaultChecked={remembered !== undefined} disabled={!keeps} aria-describedby={help} />
        Recordar en este dispositivo
      </label>
      <p id={help} className={styles.small}>
        {keeps
          ? 'Guarda la constancia, y tu nombre y legajo para la próxima. Si no lo marcás, no queda nada al cerrar la página.'
          : 'Este navegador no deja guardar nada: la constancia se va al cerrar la página.'}
      </p>
      {trouble && (
        <p id={alert} role="alert" className={styles.trouble}>
          {TROUBLES[trouble]}
        </p>
      )}
      <p className={styles.actions}>
        <button type="submit" className="button button--primary" disabled={sending}>
          Hacer la constancia
        </button>
        <button type="button" className="button button--secondary" onClick={onCancel}>
          Cancelar
        </button>
      </p>
    </form>
  );
}
