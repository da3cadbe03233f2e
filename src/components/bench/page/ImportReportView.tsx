import {type ReactNode, useState} from 'react';
import type {FileRow, FileState, ImportReport} from '../../../browser/bench/bench';
import {csvOf} from '../../../browser/bench/out/csv';
import {tableFileName} from '../../../browser/bench/out/file-name';
import {now} from '../../../browser/clock';
import {downloadText} from '../../../browser/download';
import {dayInArgentina} from '../../../domain/calendar/day';
import {localNumber} from '../../plot/numbers';
import {counted} from '../../progress/words';
import {PAGE_ROWS, Pager} from '../views/Pager';
import {FILE_STATE_NAMES, importTable, reasonsOf} from './import-words';
import styles from './Page.module.css';

const STATES = Object.keys(FILE_STATE_NAMES) as FileState[];

/** What an import did: how many of each kind, and of each file that was not simply taken, why. */
export function ImportReportView({report}: {report: ImportReport}): ReactNode {
  const {files, results, rows, unlisted, reason} = report;
  const download = async (): Promise<void> =>
    downloadText(
      tableFileName('archivos de la importación', dayInArgentina(now()), 'csv'),
      await csvOf(importTable(rows), 'spreadsheet'),
      'text/csv',
    );
  return (
    <>
      {reason !== undefined && (
        <p role="alert" className={styles.warning}>
          {reason}
        </p>
      )}
      <p>
        {counted(results.taken, 'resultado nuevo', 'resultados nuevos')}, {counted(results.duplicate, 'repetido', 'repetidos')},{' '}
        {localNumber(results.conflict, 0)} en conflicto.
      </p>
      <dl className={styles.tallies}>
        {STATES.map((state) => (
          <div key={state}>
            <dt>{FILE_STATE_NAMES[state]}</dt>
            <dd>{counted(files[state], 'archivo', 'archivos')}</dd>
          </div>
        ))}
      </dl>
      {STATES.map((state) => (
        <FileList key={state} state={state} rows={rows.filter((row) => row.state === state)} />
      ))}
      {unlisted > 0 && (
        <p>De cada clase se listan los primeros mil; {counted(unlisted, 'archivo más no está', 'archivos más no están')} en la lista.</p>
      )}
      {rows.length > 0 && (
        <p className={styles.actions}>
          <button type="button" className="button button--secondary" onClick={download}>
            Descargar la lista (CSV)
          </button>
        </p>
      )}
    </>
  );
}

/** Of the files that were taken, only those of which there is something to say. */
function FileList({state, rows}: {state: FileState; rows: readonly FileRow[]}): ReactNode {
  const [open, setOpen] = useState(false);
  const [page, setPage] = useState({offset: 0, limit: PAGE_ROWS});
  if (rows.length === 0) return null;
  const name = state === 'taken' ? 'Tomados, con algo para decir' : FILE_STATE_NAMES[state];
  return (
    <details className={styles.fold} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>
        {name} ({localNumber(rows.length, 0)})
      </summary>
      {open && (
        <>
          <ul className={styles.files}>
            {rows.slice(page.offset, page.offset + page.limit).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list of files never changes, and two of them may have one name
              <li key={at}>
                <strong>{row.path}</strong>
                {reasonsOf(row).map((reason) => (
                  <span key={reason}>{reason}</span>
                ))}
              </li>
            ))}
          </ul>
          <Pager page={page} of={rows.length} name={name} rows="archivos" onPage={setPage} />
        </>
      )}
    </details>
  );
}
