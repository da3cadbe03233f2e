import clsx from 'clsx';
import {type DragEvent, type ReactNode, useId, useState} from 'react';
import type {ChosenFile, Progress} from '../../../browser/bench/bench';
import {droppedFiles, pickedFiles} from '../../../browser/bench/walk-entries';
import delivery from '../../delivery/Delivery.module.css';
import {localNumber} from '../../plot/numbers';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {Choice} from '../views/Choice';
import {ImportReportView} from './ImportReportView';
import {type Importer, type ImportStand, useStand} from './importer';
import {KeyForm} from './KeyForm';
import styles from './Page.module.css';
import type {Desk} from './useBench';

/** Brings in what learners handed over: files, folders and zips, and says what became of each. */
export function ImportPart({desk, importer}: {desk: Desk; importer: Importer}): ReactNode {
  const stand = useStand(importer);
  const [cohort, setCohort] = useState('');
  const busy = stand.kind === 'listing' || stand.kind === 'running';
  const start = (files: Promise<readonly ChosenFile[]>): void => void importer.start(files, cohort === '' ? undefined : cohort);
  return (
    <section aria-labelledby="traer">
      <h2 id="traer">Traer entregas</h2>
      <KeyForm desk={desk} />
      <h3>Archivos</h3>
      {desk.state.cohorts.length > 0 && (
        <Choice
          label="Lo que no nombra una cohorte va a"
          value={cohort}
          options={[['', 'Ninguna'], ...desk.state.cohorts.map(({id, name}) => [id, name] as const)]}
          onChange={setCohort}
        />
      )}
      <DropZone busy={busy} onFiles={start} />
      <Stand stand={stand} onCancel={importer.cancel} />
    </section>
  );
}

function DropZone({busy, onFiles}: {busy: boolean; onFiles: (files: Promise<readonly ChosenFile[]>) => void}): ReactNode {
  const [over, setOver] = useState(false);
  const help = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFiles(droppedFiles(event.dataTransfer.items));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen with the two fields inside
    <div
      className={clsx(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={help}>
        Arrastrá acá archivos, carpetas o zips, o elegilos. Pueden ser miles, cerrados o abiertos, y estar mezclados con otros: lo que no es
        una entrega se lista y no molesta.
      </p>
      <FileField label="Elegir archivos" help={help} busy={busy} onFiles={onFiles} />
      <FileField label="Elegir una carpeta" help={help} busy={busy} folder onFiles={onFiles} />
    </div>
  );
}

interface FileFieldProps {
  readonly label: string;
  readonly help: string;
  readonly busy: boolean;
  readonly folder?: boolean;
  readonly onFiles: (files: Promise<readonly ChosenFile[]>) => void;
}

function FileField({label, help, busy, folder = false, onFiles}: FileFieldProps): ReactNode {
  return (
    <label className={delivery.field}>
      {label}
      <input
        type="file"
        multiple
        disabled={busy}
        aria-describedby={help}
        {...(folder && {webkitdirectory: ''})}
        onChange={({currentTarget}) => {
          const {files} = currentTarget;
          if (!files || files.length === 0) return;
          onFiles(
            pickedFiles(files).finally(() => {
              // So that the same files can be chosen again.
              currentTarget.value = '';
            }),
          );
        }}
      />
    </label>
  );
}

function Stand({stand, onCancel}: {stand: ImportStand; onCancel: () => void}): ReactNode {
  switch (stand.kind) {
    case 'idle':
      return null;
    case 'listing':
      return <p role="status">Preparando los archivos…</p>;
    case 'running':
      return <Running progress={stand.progress} cancelled={stand.cancelled} onCancel={onCancel} />;
    case 'failed':
      return (
        <p role="alert" className={styles.warning}>
          {stand.reason}
        </p>
      );
    case 'over':
      return <Over stand={stand} />;
  }
}

function Over({stand: {report}}: {stand: Extract<ImportStand, {kind: 'over'}>}): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <div className={styles.report}>
      <h3 ref={heading} tabIndex={-1}>
        {
          {
            done: 'Importación terminada',
            open: 'Importación terminada',
            cancelled: 'Importación cancelada: lo que ya se había tomado queda',
            stopped: 'La importación no pudo seguir',
          }[report.end]
        }
      </h3>
      <ImportReportView report={report} />
    </div>
  );
}

function Running({progress, cancelled, onCancel}: {progress: Progress; cancelled: boolean; onCancel: () => void}): ReactNode {
  const {done, of, bytes, files} = progress;
  const bar = useId();
  return (
    <div className={styles.running}>
      <label htmlFor={bar}>Tomando los archivos</label>
      <progress id={bar} max={Math.max(1, bytes.of)} value={bytes.done} />
      <p>
        {localNumber(done, 0)} de {localNumber(of, 0)}; tomados {localNumber(files.taken, 0)}, repetidos {localNumber(files.duplicate, 0)},
        sin tomar {localNumber(files.conflict + files.refused + files.foreign + files.sealed, 0)}.
      </p>
      <button type="button" className="button button--secondary" onClick={onCancel} disabled={cancelled}>
        {cancelled ? 'Cancelando…' : 'Cancelar la importación'}
      </button>
    </div>
  );
}
