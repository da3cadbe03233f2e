import {type ReactNode, useId, useState} from 'react';
import {downloadText} from '../../../browser/download';
import type {Cohort} from '../../../domain/cohort/cohort';
import {cohortFileStem} from '../../../domain/cohort/delivery-of';
import styles from '../../delivery/Delivery.module.css';
import {useFocusOnMount} from '../../practice/useFocusOnMount';

interface Props {
  readonly cohort: Cohort;
  readonly keyFile: string;
  readonly onSaved: () => void;
}

/** The key goes out as a file before anybody gets the link: what is sealed to a lost key is lost. */
export function SaveKey({cohort, keyFile, onSaved}: Props): ReactNode {
  const heading = useFocusOnMount(true);
  const [downloaded, setDownloaded] = useState(false);
  const [sure, setSure] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const alert = useId();
  const name = `llave-${cohortFileStem(cohort)}.age`;
  return (
    <div className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        Guardá la llave
      </h3>
      <p className={styles.warning}>
        ⚠ Si perdés el archivo de la llave o su contraseña, nadie va a poder abrir las entregas: ni vos, ni quien publica este sitio.
      </p>
      <ul>
        <li>Guardá el archivo en dos lugares, y la contraseña en otro.</li>
        <li>No lo mandes con el enlace: quien tenga el archivo y la contraseña lee todas las entregas.</li>
        <li>Este navegador no guarda la llave. Al cerrar esta página sólo queda en el archivo.</li>
      </ul>
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            downloadText(name, keyFile, 'application/octet-stream');
            setDownloaded(true);
            setTrouble(false);
          }}
        >
          Descargar la llave
        </button>
      </p>
      <p role="status">{downloaded && `Se descargó ${name}. Fijate que esté en tus descargas.`}</p>
      <label className={styles.check}>
        <input type="checkbox" checked={sure} onChange={({target}) => setSure(target.checked)} />
        Tengo el archivo {name} y la contraseña
      </label>
      {trouble && (
        <p id={alert} role="alert" className={styles.warning}>
          Antes de seguir, descargá la llave y marcá que la tenés.
        </p>
      )}
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          aria-describedby={trouble ? alert : undefined}
          onClick={() => (downloaded && sure ? onSaved() : setTrouble(true))}
        >
          Ver el enlace de la cohorte
        </button>
      </p>
    </div>
  );
}
