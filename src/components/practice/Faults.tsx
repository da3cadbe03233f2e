import type {ReactNode} from 'react';
import {downloadText} from '../../browser/download';
import {deviceFileName} from '../../domain/results/device-file';
import styles from './Player.module.css';
import type {Playing} from './use-player';

/** What the device or the LMS did not do, and the way to keep what was answered all the same. */
export function Faults({player: {storage, fault, lms, attempt, retry, rescue}}: {player: Playing}): ReactNode {
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
      {lms === 'failing' && (
        <p role="alert" className={styles.warning}>
          El sistema de tu academia no tomó lo último que respondiste.{' '}
          {fault === 'none' && storage === 'device' && 'Está guardado en este dispositivo. '}
          Se le vuelve a mandar solo, con la próxima respuesta y cada medio minuto; también la próxima vez que entres desde este
          dispositivo.
        </p>
      )}
      {lms === 'absent' && (
        <p role="status" className={styles.warning}>
          Esto no se abrió desde el sistema de tu academia: las respuestas quedan en este dispositivo y no le llegan. Entrá por el curso.
        </p>
      )}
      {lms === 'looking' && (
        <p role="status" className={styles.warning}>
          El sistema de tu academia abrió esto sólo para mirar: lo que respondas queda en este dispositivo y no cambia tu nota.
        </p>
      )}
      <div className={styles.actions}>
        {(fault !== 'none' || lms === 'failing') && (
          <button type="button" className="button button--secondary button--sm" onClick={retry}>
            Probar de nuevo
          </button>
        )}
        {attempt && attempt.answers.length > 0 && (storage === 'memory' || fault === 'not-saved' || lms === 'failing') && (
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
