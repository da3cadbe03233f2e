import {type ReactNode, useState} from 'react';
import type {ImportReport, ImportSummary, Restored} from '../../../browser/bench/bench';
import {now} from '../../../browser/clock';
import {downloadBlob} from '../../../browser/download';
import {dayInArgentina} from '../../../domain/calendar/day';
import delivery from '../../delivery/Delivery.module.css';
import {DeleteData} from '../../progress/DeleteData';
import {counted} from '../../progress/words';
import {slashDay} from '../views/words';
import {Check} from './FilterBar';
import {ImportReportView} from './ImportReportView';
import {type Importer, useStand} from './importer';
import styles from './Page.module.css';
import type {Desk} from './useBench';
import {useTold} from './useTold';

interface Props {
  readonly desk: Desk;
  readonly importer: Importer;
  readonly onSample?: () => void;
}

/** What is kept and where; out as a file, in from one, and away. */
export function KeptPart({desk, importer, onSample}: Props): ReactNode {
  const {bench, state, refresh} = desk;
  const [names, setNames] = useState(false);
  const {tell, message} = useTold(refresh);
  const stand = useStand(importer);
  const copy = (): Promise<void> =>
    tell(async () => {
      const file = `instruir-copia-${dayInArgentina(now())}.json`;
      downloadBlob(file, await bench.exportAll({people: names}));
      return `Se descargó ${file}.`;
    });
  return (
    <section aria-labelledby="datos">
      <h2 id="datos">Datos guardados</h2>
      <ul>
        <li>
          {state.kind === 'device'
            ? 'Las cohortes, los intentos que trajiste, los informes de cada importación y la lista de personas se guardan sólo en este navegador, aparte de lo que guardes vos como cursante.'
            : 'Este navegador no deja guardar: todo dura hasta que cierres la página.'}
        </li>
        <li>Las llaves privadas y sus contraseñas no se guardan nunca.</li>
        <li>
          Quien use este navegador con tu sesión puede ver todo. Son datos personales de otros: guardá lo que necesites, por el tiempo que
          lo necesites, y borrá lo demás.
        </li>
        <li>Podés tener varias pestañas abiertas: lo que cambia en una se ve en las otras.</li>
      </ul>
      {onSample && (
        <p>
          <button type="button" className="button button--secondary" onClick={onSample} disabled={stand.kind === 'running'}>
            Ver una cohorte de ejemplo
          </button>
        </p>
      )}
      <h3>Copia</h3>
      {state.people > 0 && <Check label="Poner en la copia la lista de personas" checked={names} onChange={setNames} />}
      <p className={styles.actions}>
        <button type="button" className="button button--secondary" onClick={copy}>
          Guardar una copia (JSON)
        </button>
      </p>
      <label className={delivery.field}>
        Recuperar una copia
        <input
          type="file"
          accept=".json,application/json"
          onChange={({currentTarget}) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void tell(async () => restoredWords(await bench.restore(file)));
          }}
        />
      </label>
      {message}
      {state.imports.length > 0 && (
        <>
          <h3>Importaciones</h3>
          <ul className={styles.cards}>
            {state.imports.map((summary) => (
              <li key={summary.id}>
                <ImportCard
                  desk={desk}
                  summary={summary}
                  onDelete={() =>
                    tell(async () => {
                      const gone = await bench.deleteImport(summary.id);
                      return `Se borró la importación con ${counted(gone, 'intento', 'intentos')}.`;
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Borrar</h3>
      <p>Una cohorte con sus intentos se borra en «Cohortes».</p>
      <DeleteData
        button="Borrar todo lo de Instruir"
        question="¿Borrar todo lo que guarda Instruir?"
        yes="Borrar todo"
        onDelete={() =>
          tell(async () => {
            await bench.deleteAll();
            return 'Se borró todo lo que Instruir guardaba en este navegador.';
          })
        }
      >
        <p>
          Se borran de este navegador las cohortes, los intentos, los informes y la lista de personas, y se cierran las llaves. Lo que
          guardaste como cursante queda. No se puede deshacer: si querés conservarlo, guardá una copia antes.
        </p>
      </DeleteData>
    </section>
  );
}

function ImportCard({desk, summary, onDelete}: {desk: Desk; summary: ImportSummary; onDelete: () => Promise<void>}): ReactNode {
  const [report, setReport] = useState<ImportReport>();
  const day = slashDay(dayInArgentina(summary.at));
  return (
    <>
      <p>
        <strong>{day}</strong>: {counted(summary.results.taken, 'resultado nuevo', 'resultados nuevos')} de{' '}
        {counted(summary.of, 'archivo', 'archivos')}
        {summary.end !== 'done' && '; no se terminó'}.
      </p>
      {report && <ImportReportView report={report} />}
      <p className={styles.actions}>
        {!report && (
          <button
            type="button"
            className="button button--secondary"
            onClick={async () => setReport(await desk.bench.importReport(summary.id))}
          >
            Ver el informe
          </button>
        )}
      </p>
      <DeleteData button="Borrar esta importación" question="¿Borrar esta importación?" yes={`Borrar lo del ${day}`} onDelete={onDelete}>
        <p>Se borran los intentos que trajo y su informe. Si los volvés a traer, se cuentan de nuevo.</p>
      </DeleteData>
    </>
  );
}

function restoredWords({attempts, cohorts, people, known, conflicts}: Restored): string {
  const news = `${counted(attempts, 'intento', 'intentos')}, ${counted(cohorts, 'cohorte', 'cohortes')} y ${counted(people, 'persona', 'personas')}`;
  return `Se tomaron ${news}; ${known} ya estaban${conflicts > 0 ? ` y ${conflicts} estaban con otro contenido: quedó lo que había` : ''}.`;
}
