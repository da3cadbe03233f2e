import {type FormEvent, type ReactNode, useId, useState} from 'react';
import {canSeal} from '../../../browser/cohort/seal';
import delivery from '../../delivery/Delivery.module.css';
import styles from './Page.module.css';
import type {Desk} from './useBench';

/** Opens the private key of a cohort, for as long as the page is open. */
export function KeyForm({desk: {bench, state, refresh}}: {desk: Desk}): ReactNode {
  const [told, setTold] = useState<{readonly text: string; readonly wrong: boolean}>();
  const [working, setWorking] = useState(false);
  const [alert, help] = [useId(), useId()];
  const open = state.cohorts.filter(({recipient}) => state.openKeys.includes(recipient));
  const others = state.openKeys.length - new Set(open.map(({recipient}) => recipient)).size;
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const file = given.get('key');
    if (!(file instanceof File) || file.size === 0) return setTold({text: 'Elegí el archivo de la llave.', wrong: true});
    setWorking(true);
    setTold(undefined);
    try {
      await bench.unlock(file, String(given.get('passphrase')));
      form.reset();
      setTold({text: 'Llave abierta: ya podés traer las entregas.', wrong: false});
      await refresh();
    } catch (error) {
      setTold({text: error instanceof Error ? error.message : String(error), wrong: true});
    }
    setWorking(false);
  };
  const lock = async (): Promise<void> => {
    await bench.lock();
    setTold({text: 'Llave cerrada.', wrong: false});
    await refresh();
  };
  if (!canSeal()) return null;
  return (
    <>
      <h3>Llave</h3>
      {state.openKeys.length > 0 && (
        <p>
          Abierta:{' '}
          {[...open.map(({name}) => `«${name}»`), ...(others > 0 ? [`${others} de ninguna cohorte de este navegador`] : [])].join(', ')}.
          Dura hasta que cierres la página.{' '}
          <button type="button" className="button button--secondary" onClick={lock}>
            Cerrar la llave
          </button>
        </p>
      )}
      <details className={styles.fold} open={state.openKeys.length === 0}>
        <summary>{state.openKeys.length === 0 ? 'Abrir la llave de una cohorte' : 'Abrir otra llave'}</summary>
        <form onSubmit={send} noValidate className={delivery.form} aria-describedby={told?.wrong ? alert : undefined}>
          <p id={help}>Las entregas cerradas se abren con el archivo de la llave y su contraseña. No se guardan en ningún lado.</p>
          <label className={delivery.field}>
            Archivo de la llave
            <input type="file" name="key" aria-describedby={help} />
          </label>
          <label className={delivery.field}>
            Contraseña de la llave
            <input type="password" name="passphrase" autoComplete="off" />
          </label>
          {told?.wrong && (
            <p id={alert} role="alert" className={styles.warning}>
              {told.text}
            </p>
          )}
          <p className={styles.actions}>
            <button type="submit" className="button button--primary" disabled={working}>
              Abrir la llave
            </button>
          </p>
        </form>
      </details>
      <p role="status">{working ? 'Abriendo la llave: tarda unos segundos…' : told && !told.wrong ? told.text : ''}</p>
    </>
  );
}
