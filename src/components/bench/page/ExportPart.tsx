import {type ReactNode, useState} from 'react';
import {CSV_ABOUT, CSV_KINDS, type CsvKind} from '../../../browser/bench/out/csv';
import {tableFileName} from '../../../browser/bench/out/file-name';
import {TABLE_NAMES, type TableName} from '../../../browser/bench/out/table-names';
import type {TableFormat} from '../../../browser/bench/out/tables';
import {now} from '../../../browser/clock';
import {downloadBlob} from '../../../browser/download';
import {dayInArgentina} from '../../../domain/calendar/day';
import {Choice} from '../views/Choice';
import {addressOf, type Narrowing, type Place, selectionIn} from './address';
import {Check, type Filter, FilterBar} from './FilterBar';
import styles from './Page.module.css';
import type {Desk} from './useBench';
import {useTold} from './useTold';
import {useView} from './useView';
import {settled} from './ViewPart';

/** What narrows each table: as its view does. */
const NARROWED: Readonly<Record<TableName, readonly Narrowing[]>> = {
  roster: ['cohort'],
  readiness: ['cohort'],
  misconceptions: ['cohort', 'quiz', 'mode', 'days', 'first'],
  items: ['cohort', 'quiz', 'mode', 'days', 'first'],
  test: ['cohort', 'quiz', 'mode', 'days', 'first'],
  matrix: ['cohort', 'quiz', 'mode', 'days', 'first'],
  attempts: ['cohort', 'quiz', 'days'],
  overTime: ['cohort', 'quiz', 'first'],
  comparison: [],
};
const FILTERS: readonly Filter[] = ['one-cohort', 'one-quiz', 'mode', 'days', 'first'];
const TABLES = Object.keys(TABLE_NAMES) as TableName[];
const KINDS = Object.keys(CSV_KINDS) as CsvKind[];

/** What a table is, before the colon or the comma: its file is named so. */
const shortName = (table: TableName): string => TABLE_NAMES[table].split(/[:,]/)[0] ?? table;

interface Props {
  readonly desk: Desk;
  readonly place: Place;
  readonly onChange: (change: Partial<Place>) => void;
}

/** The class as files: one table as CSV, or all of them as a workbook or JSON. */
export function ExportPart({desk, place, onChange}: Props): ReactNode {
  const [table, setTable] = useState<TableName>('readiness');
  const [names, setNames] = useState(false);
  const {result} = useView(desk, 'names', {}, undefined as never);
  const {tell, message} = useTold(async () => undefined);
  const looked = settled(place, desk, FILTERS);
  const give = (tables: readonly TableName[], format: TableFormat, name: string): Promise<void> =>
    tell(async () => {
      const wishes = tables.map((one) => ({name: one, selection: selectionIn(looked, NARROWED[one])}));
      const blob = await desk.bench.exportTables(wishes, {format, names});
      if (!blob) throw new Error('De eso no hay nada para descargar: mirá qué cohorte y qué módulo están elegidos.');
      const extension = format === 'xlsx' || format === 'json' ? format : 'csv';
      const file = tableFileName(desk.kind === 'sample' ? `ejemplo ${name}` : name, dayInArgentina(now()), extension);
      downloadBlob(file, blob);
      return `Se descargó ${file}.`;
    });
  return (
    <section aria-labelledby="descargar">
      <h2 id="descargar">Descargar</h2>
      <p>Sale lo que estos filtros dejan, en cada tabla los que le tocan. Lo que descargás tiene legajos: cuidalo como datos personales.</p>
      <FilterBar desk={desk} place={looked} modules={result?.modules ?? new Map()} filters={FILTERS} onChange={onChange} />
      {desk.state.people > 0 && <Check label="Poner los nombres de la lista de personas" checked={names} onChange={setNames} />}
      <h3>Todo junto</h3>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={() => give(TABLES, 'xlsx', 'clase')}>
          Descargar todo en Excel (XLSX)
        </button>
        <button type="button" className="button button--secondary" onClick={() => give(TABLES, 'json', 'clase')}>
          Descargar todo en JSON
        </button>
      </p>
      <h3>Una tabla</h3>
      <Choice<TableName> label="Tabla" value={table} options={TABLES.map((one) => [one, TABLE_NAMES[one]])} onChange={setTable} />
      <p className={styles.actions}>
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="button button--secondary" onClick={() => give([table], kind, shortName(table))}>
            {CSV_KINDS[kind].name}
          </button>
        ))}
      </p>
      <ul className={styles.small}>
        {KINDS.map((kind) => (
          <li key={kind}>
            {CSV_KINDS[kind].name}: {CSV_KINDS[kind].about}
          </li>
        ))}
        <li>{CSV_ABOUT}</li>
      </ul>
      {message}
      <h3>En papel</h3>
      <p>
        <a href={addressOf({...place, part: 'informe'})}>Informe de clase, para imprimir o guardar en PDF</a>
      </p>
    </section>
  );
}
