import type {Cell, Column, Table} from '../../../domain/bench/table';
import {dayInArgentina} from '../../../domain/calendar/day';
import {instantOf, secondsOf} from '../../../domain/calendar/instant';
import {plainCell} from './plain-cell';

/**
 * How a CSV is written. Excel set to Spanish (Argentina) splits at `;` and reads `2,5` as a number: with commas, a double click shows
 * every row in one column. RFC 4180, and most programs, want commas, and so points in numbers.
 */
export const CSV_KINDS = {
  spreadsheet: {
    separator: ';',
    decimal: ',',
    name: 'CSV para planilla de cálculo',
    about: 'Separado con punto y coma y con coma decimal: es lo que Excel espera en la Argentina cuando abrís el archivo con doble clic.',
  },
  standard: {
    separator: ',',
    decimal: '.',
    name: 'CSV estándar',
    about: 'Separado con comas y con punto decimal (RFC 4180): es lo que esperan otros programas.',
  },
} as const;
export type CsvKind = keyof typeof CSV_KINDS;

/** What to tell beside the button of either kind. */
export const CSV_ABOUT =
  'Lo que una planilla tomaría por una fórmula sale con un apóstrofo adelante. Un legajo con ceros adelante los pierde si la planilla lo toma por un número: en Excel (XLSX) queda como está.';

/**
 * The text of a table: first its labels, then its rows; lines end in CR LF, and a byte order mark tells spreadsheets that it is UTF-8. Days
 * are `YYYY-MM-DD`, instants `YYYY-MM-DD HH:MM:SS` by the clocks of Argentina, per cents to the hundredth.
 */
export async function csvOf({columns, rows}: Table, kind: CsvKind): Promise<string> {
  const {default: Papa} = await import('papaparse');
  const {separator, decimal} = CSV_KINDS[kind];
  const labels = columns.map(({label}) => plainCell(label));
  const told = rows.map((row) => columns.map((column, at) => fieldOf(row[at], column, decimal)));
  return `\uFEFF${Papa.unparse([labels, ...told], {delimiter: separator, newline: '\r\n'})}\r\n`;
}

function fieldOf(cell: Cell, {type}: Column, decimal: string): string {
  if (cell === undefined) return '';
  // A number is a number, whatever it begins with.
  if (typeof cell === 'number') return (type === 'percent' ? String(Math.round(cell * 100) / 100) : String(cell)).replace('.', decimal);
  return type === 'instant' ? argentineClock(cell) : plainCell(cell);
}

/** `2026-11-30 09:00:00` of an instant in UTC. */
function argentineClock(instant: string): string {
  return `${dayInArgentina(instant)} ${instantOf(secondsOf(instant) - 3 * 3600).slice(11, 19)}`;
}
