import type {ReactNode} from 'react';
import {now} from '../../browser/clock';
import {downloadText} from '../../browser/download';
import type {Attempt} from '../../domain/quiz/attempt';
import {attemptFile, attemptFileName} from './attempt-file';
import styles from './Player.module.css';
import type {Playing} from './use-player';

/** What the device did not do, and the way to keep what was answered all the same. */
export function Faults({storage, fault, attempt}: Pick<Playing, 'storage' | 'fault' | 'attempt'>): ReactNode {
  return (
    <>
      {storage === 'memory' && (
        <p role="status" className={styles.warning}>
          Este navegador no deja guardar nada: si cerrás la página, se pierden las respuestas. Al terminar, descargá el resultado.
        </p>
      )}
      {fault === 'not-read' && (
        <p role="alert" className={styles.warning}>
          No se pudo leer lo que habías respondido en este dispositivo. Recargá la página para probar de nuevo, o empezá otra vez.
        </p>
      )}
      {fault === 'not-saved' && (
        <p role="alert" className={styles.warning}>
          No se pudo guardar la última respuesta en este dispositivo (puede estar lleno). Seguí sin cerrar la página y descargá el resultado
          al terminar.
        </p>
      )}
      {attempt && attempt.answers.length > 0 && (storage === 'memory' || fault === 'not-saved') && (
        <p>
          <button type="button" className="button button--secondary button--sm" onClick={() => downloadAttempt(attempt)}>
            Descargar lo respondido hasta acá
          </button>
        </p>
      )}
    </>
  );
}

function downloadAttempt(attempt: Attempt): void {
  const at = now();
  downloadText(attemptFileName(attempt, at), `${JSON.stringify(attemptFile(attempt, at), null, 2)}\n`);
}
