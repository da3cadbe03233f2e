import type {FileRow, FileState} from '../../../browser/bench/bench';
import {type Table, tableOf} from '../../../domain/bench/table';

/** What became of files, the worst first; of those that were taken whole there is nothing to list. */
export const FILE_STATE_NAMES: Readonly<Record<FileState, string>> = {
  refused: 'Rechazados',
  conflict: 'En conflicto con lo que ya estaba',
  sealed: 'Cerrados con una llave que no está abierta',
  foreign: 'Ajenos a Resguardo',
  duplicate: 'Repetidos: se cuentan una sola vez',
  taken: 'Tomados',
};

const ONE_STATE: Readonly<Record<FileState, string>> = {
  refused: 'rechazado',
  conflict: 'en conflicto',
  sealed: 'cerrado',
  foreign: 'ajeno',
  duplicate: 'repetido',
  taken: 'tomado',
};

/** Why, of a file or of each of its results. */
export function reasonsOf({reason, results = []}: FileRow): string[] {
  return [...new Set([...(reason === undefined ? [] : [reason]), ...results.flatMap((result) => result.reason ?? [])])];
}

/** The list of an import, a row a file. */
export function importTable(rows: readonly FileRow[]): Table {
  return tableOf('Archivos', rows, [
    ['archivo', 'Archivo', 'text', ({path}) => path],
    ['estado', 'Qué pasó', 'text', ({state}) => ONE_STATE[state]],
    ['motivo', 'Motivo', 'text', (row) => reasonsOf(row).join(' ') || undefined],
    ['resultados', 'Resultados nuevos', 'number', ({results = []}) => results.filter(({state}) => state === 'taken').length],
  ]);
}
