import Link from '@docusaurus/Link';
import {type FormEvent, type ReactNode, useId, useState} from 'react';
import {type Lrs, readEndpoint} from '../../../browser/lrs/endpoint';
import styles from '../../delivery/Delivery.module.css';
import {sinceDay} from './lrs-words';

interface Props {
  /** Something is under way: nothing else begins. */
  readonly busy: boolean;
  readonly onSend: (lrs: Lrs) => void;
  readonly onRead: (lrs: Lrs, since: string | undefined) => void;
}

interface Trouble {
  readonly field: 'endpoint' | 'user' | 'password';
  readonly words: string;
}

/** Which LRS, with whose password: held by the fields of the page, and kept nowhere. */
export function LrsForm({busy, onSend, onRead}: Props): ReactNode {
  const [trouble, setTrouble] = useState<Trouble>();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const read = lrsIn(given);
    setTrouble('lrs' in read ? undefined : read);
    if (!('lrs' in read)) {
      form.querySelector<HTMLElement>(`[name="${read.field}"]`)?.focus();
      return;
    }
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (button?.getAttribute('value') === 'read') onRead(read.lrs, sinceDay(String(given.get('since') ?? '')));
    else onSend(read.lrs);
  };
  const wrong = (field: Trouble['field']) =>
    trouble?.field === field
      ? {'aria-invalid': true, 'aria-describedby': `${id}-${field} ${id}-trouble`}
      : {'aria-describedby': `${id}-${field}`};
  return (
    <form onSubmit={submit} noValidate className={styles.form} autoComplete="off">
      <fieldset disabled={busy}>
        <legend>El LRS</legend>
        <label className={styles.field}>
          Dirección para xAPI
          <input name="endpoint" type="url" inputMode="url" required placeholder="https://" {...wrong('endpoint')} />
        </label>
        <p id={`${id}-endpoint`} className={styles.small}>
          Está en la configuración del LRS. Empieza con https:// y suele terminar en /xapi/.
        </p>
        <label className={styles.field}>
          Usuario o clave de la credencial
          <input name="user" required autoComplete="off" autoCapitalize="none" spellCheck={false} {...wrong('user')} />
        </label>
        <p id={`${id}-user`} className={styles.small}>
          La da quien administra el LRS. No suele ser la cuenta con la que se entra a su página.
        </p>
        <label className={styles.field}>
          Contraseña o secreto de la credencial
          <input name="password" type="password" required autoComplete="off" {...wrong('password')} />
        </label>
        <p id={`${id}-password`} className={styles.small}>
          Este sitio no la guarda: va sólo a esa dirección y se olvida al cerrar la página.
        </p>
      </fieldset>
      {trouble && (
        <p id={`${id}-trouble`} role="alert" className={styles.warning}>
          {trouble.words}
        </p>
      )}
      <fieldset disabled={busy}>
        <legend>Enviar</legend>
        <p>
          Sale de este navegador hacia ese servidor: el legajo o alias de cada persona y lo que respondió. No van nombres ni correos. El
          aviso de la cohorte dice que pueden ir a un sistema que use quien responde por los datos: confirmá que este lo es. Si el servidor
          es de otro, mirá antes las reglas de la cesión (<Link to="/normas/ley-25326/art-11/">Ley 25.326, art. 11</Link>) y, si está en
          otro país, las de la transferencia (<Link to="/normas/ley-25326/art-12/">art. 12</Link>).
        </p>
        <p className={styles.actions}>
          <button type="submit" value="send" className="button button--primary">
            Enviar al LRS
          </button>
        </p>
      </fieldset>
      <fieldset disabled={busy}>
        <legend>Traer de vuelta</legend>
        <p>Trae a Instruir los intentos que este sitio mandó a ese LRS, desde esta computadora o desde otra.</p>
        <label className={styles.field}>
          Sólo lo que el LRS recibió desde (optativo)
          <input name="since" type="date" />
        </label>
        <p className={styles.actions}>
          <button type="submit" value="read" className="button button--secondary">
            Leer del LRS
          </button>
        </p>
      </fieldset>
    </form>
  );
}

function lrsIn(given: FormData): {readonly lrs: Lrs} | Trouble {
  const text = (name: string): string => String(given.get(name) ?? '');
  const read = readEndpoint(text('endpoint'));
  if (!read.ok) return {field: 'endpoint', words: read.message};
  const [user, password] = [text('user').trim(), text('password')];
  if (user === '') return {field: 'user', words: 'Falta el usuario o la clave de la credencial.'};
  // What stands after the first colon is the password, for whoever reads it.
  if (user.includes(':')) return {field: 'user', words: 'El usuario de un LRS no puede llevar dos puntos (:). Copialo de nuevo.'};
  if (password === '') return {field: 'password', words: 'Falta la contraseña o el secreto de la credencial.'};
  return {lrs: {endpoint: read.endpoint, user, password}};
}
