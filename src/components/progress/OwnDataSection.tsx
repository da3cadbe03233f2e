import Link from '@docusaurus/Link';
import {type ReactNode, useId, useState} from 'react';
import {downloadText} from '../../browser/download';
import {readDeviceFile} from '../../browser/files/read-file';
import type {LearnerStore} from '../../browser/practice/learner-store';
import {packageHere} from '../../browser/tracking/package-here';
import {deviceFileName} from '../../domain/results/device-file';
import {DeleteData} from './DeleteData';
import styles from './Progress.module.css';
import {counted, newsWords} from './words';

interface Props {
  readonly store: LearnerStore;
  /** Called when what is kept is other than before. */
  readonly onChanged: () => Promise<void>;
}

/** What is kept and where, said plainly; out as a file, in from one, and away. */
export function OwnDataSection({store, onChanged}: Props): ReactNode {
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
    const file = await store.exportAll();
    downloadText(deviceFileName(file), `${JSON.stringify(file, null, 2)}\n`);
    return `Se descargó un archivo con ${counted(file.attempts.length, 'intento', 'intentos')}.`;
  };
  const take = async (file: File): Promise<string> => {
    const read = await readDeviceFile(file);
    if (!read.ok) throw new Error(read.message);
    return newsWords(await store.importAll(read.value));
  };
  return (
    <section aria-labelledby="mis-datos">
      <h2 id="mis-datos">Mis datos</h2>
      <ul>
        <li>
          {store.kind === 'device'
            ? 'Tus respuestas, con su fecha y lo que hayas escrito, tus constancias y, si lo pediste, tu nombre y legajo y las cohortes a las que te uniste se guardan sólo en este navegador. También, tus últimas búsquedas.'
            : 'Este navegador no deja guardar: tus respuestas duran hasta que cierres la página.'}
        </li>
        <li>
          {packageHere()
            ? 'Este curso se abrió desde el sistema de tu academia: ahí quedan también las respuestas y la nota que cada práctica o evaluación avisa antes de empezar. Lo demás sale de acá sólo si lo descargás y lo entregás. No hay cookies.'
            : 'No hay cookies ni usuario, y el sitio no envía nada: sale de acá sólo lo que descargues y entregues.'}
        </li>
        <li>
          Quien use este navegador con tu sesión los puede ver. Si borrás los datos del navegador, se pierden: por eso podés bajarlos.
        </li>
      </ul>
      <p>
        ¿Te piden tus resultados? Van por otra puerta, sin lo que escribiste para vos: <Link to="/entregar/">Entregar resultados</Link>.
      </p>
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
        button="Borrar mis datos"
        question="¿Borrar todo lo que guarda este sitio?"
        yes="Borrar todo"
        onDelete={() =>
          tell(async () => {
            await store.deleteAll();
            return 'Se borró todo lo que este sitio guardaba en este navegador.';
          })
        }
      >
        <p>
          Se borran de este navegador tus respuestas, el progreso, las constancias, tu nombre y legajo si los guardaste, las cohortes a las
          que te uniste y tus últimas búsquedas. No se puede deshacer: si querés conservarlos, descargá tus datos antes.
        </p>
      </DeleteData>
    </section>
  );
}
