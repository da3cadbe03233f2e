import type {ReactNode} from 'react';
import {downloadText} from '../../browser/download';
import {deviceFileName} from '../../domain/results/device-file';
import styles from './Player.module.css';
import type {Playing} from './use-player';

/** What the device did not do, and the way to keep what was answered all the same. */
export function Faults({player: {storage, fault, attempt, retry, rescue}}: {player: Playing}): ReactNode {
  return (
    <>
      {storage === 'memory' && (
        <p role="status" className={styles.warning}>
          Este navegador no deja guardar nada: si cerrás la página, se pierden las respuestas. Al terminar, descargá el resultado.
        </p>
      )}
      {fault === 'not-read' && (
        <p role="alert" className={styles.warning}>
          No se pudo leer lo que habías respondido en este dispositivo. Probá de nuevo, o empezá otra vez.
        </p>
      )}
      {fault === 'not-saved' && (
        <p role="alert" className={styles.warning}>
          No se pudo guardar la última respuesta en este dispositivo (puede estar lleno). Seguí sin cerrar la página: se guarda con la
          próxima si hay lugar. Si no, descargá lo respondido.
        </p>
      )}
      <div className={styles.actions}>
        {fault !== 'none' && (
          <button type="button" className="button button--secondary button--sm" onClick={retry}>
            Probar de nuevo
          </button>
        )}
        {attempt && attempt.answers.length > 0 && (storage === 'memory' || fault === 'not-saved') && (
          <button type="button" className="button button--secondary button--sm" onClick={() => downloadRescued(rescue)}>
            Descargar lo respondido hasta acá
          </button>
        )}
      </div>
    </>
  );
}

function downloadRescued(rescue: Playing['rescue']): void {
  const file = rescue();
  if (file) downloadText(deviceFileName(file), `${JSON.stringify(file, null, 2)}\n`);
}
