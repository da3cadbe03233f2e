import {type ReactNode, useMemo, useState} from 'react';
import {downloadText} from '../../browser/download';
import {sharerOf} from '../../browser/share-file';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {counted} from '../progress/words';
import styles from './Delivery.module.css';

/** A file to hand over. */
export interface Outgoing {
  readonly name: string;
  readonly text: string;
  /** Subject of the mail that it goes with. */
  readonly subject: string;
  /** Who can read it. */
  readonly readers: string;
}

interface Props {
  readonly outgoing: Outgoing;
  /** How many results are in it. */
  readonly count: number;
  /** Called when the reader took it. Rejects when the device cannot note it. */
  readonly onOut: () => Promise<void>;
}

/** The ways in which a file leaves the page: each is the reader's own step. */
export function WaysOut({outgoing: {name, text, subject, readers}, count, onOut}: Props): ReactNode {
  const heading = useFocusOnMount(true);
  const [told, setTold] = useState('');
  const share = useMemo(() => sharerOf(name, text), [name, text]);
  const note = async (words: string): Promise<void> => {
    const noted = await onOut().then(
      () => '',
      () => ' Este dispositivo no pudo anotar que se entregó.',
    );
    setTold(`${words} Entregar otra vez no hace daño: cada intento se cuenta una sola vez.${noted}`);
  };
  const results = counted(count, 'resultado', 'resultados');
  const download = (): Promise<void> => {
    downloadText(name, text, 'application/octet-stream');
    return note(`Se descargó ${name}, con ${results}. Mandale ese archivo a quien da la capacitación.`);
  };
  const body = `Va adjunto el archivo ${name} con mis resultados.\n\n(Antes de enviar: adjuntar el archivo.)`;
  return (
    <div className={styles.ready}>
      <h4 ref={heading} tabIndex={-1}>
        La entrega está lista
      </h4>
      <p>
        Archivo <code>{name}</code>, con {results}. {readers}{' '}
        {told === '' && 'Todavía no salió de este dispositivo: elegí cómo entregarlo.'}
      </p>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={download}>
          Descargar el archivo
        </button>
        {share && (
          <button
            type="button"
            className="button button--secondary"
            onClick={async () => (await share()) && note(`Se compartió ${name}, con ${results}.`)}
          >
            Compartir con otra aplicación
          </button>
        )}
        <a className="button button--secondary" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          Escribir un correo
        </a>
      </p>
      <p className={styles.small}>El correo no lleva el archivo solo: descargalo primero y adjuntalo. A quién va, lo escribís vos.</p>
      <p role="status">{told}</p>
    </div>
  );
}
