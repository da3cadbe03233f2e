import {type ReactNode, useId, useState} from 'react';
import {downloadText} from '../../browser/download';
import {DeleteData} from './DeleteData';
import {type OwnData, readDataFile} from './own-data';
import styles from './Progress.module.css';
import {counted} from './words';

interface Props {
  /** Where the browser keeps the data. */
  readonly kind: 'device' | 'memory';
  readonly data: OwnData;
  /** Called when what is kept is other than before. */
  readonly onChanged: () => Promise<void>;
}

/** What is kept and where, said plainly; out as a file, in from one, and away. */
export function OwnDataSection({kind, data, onChanged}: Props): ReactNode {
  const [told, setTold] = useState<{readonly text: string; readonly wrong?: boolean}>();
  const fileInput = useId();
  const tell = async (work: () => Promise<string>): Promise<void> => {
    try {
      const text = await work();
      await onChanged();
      setTold({text});
    } catch (error) {
      setTold({text: error instanceof Error ? error.message : String(error), wrong: true});
    }
  };
  const give = async (): Promise<string> => {
    const file = await data.exportAll();
    downloadText(`mis-datos-${file.exportedAt.slice(0, 10)}.json`, `${JSON.stringify(file, null, 2)}\n`);
    return `Se descargó un archivo con ${counted(file.attempts.length, 'intento', 'intentos')}.`;
  };
  const take = async (file: File): Promise<string> => {
    const {attempts, answers} = await data.importAll(readDataFile(await file.text()));
    if (answers === 0 && attempts === 0) return 'El archivo no traía nada nuevo: este dispositivo ya tenía todas esas respuestas.';
    return `Entraron ${counted(answers, 'respuesta', 'respuestas')} y ${counted(attempts, 'intento nuevo', 'intentos nuevos')}. Lo que ya había sigue igual.`;
  };
  return (
    <section aria-labelledby="mis-datos">
      <h2 id="mis-datos">Mis datos</h2>
      <ul>
        <li>
          {kind === 'device'
            ? 'Tus respuestas, con su fecha y lo que hayas escrito, se guardan sólo en este navegador.'
            : 'Este navegador no deja guardar: tus respuestas duran hasta que cierres la página.'}
        </li>
        <li>No hay cookies ni usuario, y el sitio no envía nada: sale de acá sólo lo que descargues y entregues.</li>
        <li>
          Quien use este navegador con tu sesión los puede ver. Si borrás los datos del navegador, se pierden: por eso podés bajarlos.
        </li>
      </ul>
      <div className={styles.actions}>
        <button type="button" className="button button--secondary" onClick={() => tell(give)}>
          Descargar mis datos
        </button>
        <p className={styles.field}>
          <label htmlFor={fileInput}>Traer datos de un archivo</label>
          <input
            id={fileInput}
            type="file"
            accept=".json,application/json"
            onChange={({currentTarget}) => {
              const [file] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              currentTarget.value = '';
              if (file) tell(() => take(file));
            }}
          />
        </p>
      </div>
      <p role="status">{told && !told.wrong && told.text}</p>
      {told?.wrong && (
        <p role="alert" className={styles.warning}>
          {told.text}
        </p>
      )}
      <DeleteData
        onDelete={() =>
          tell(async () => {
            await data.deleteAll();
            return 'Se borró todo lo que este sitio guardaba en este navegador.';
          })
        }
      />
    </section>
  );
}
