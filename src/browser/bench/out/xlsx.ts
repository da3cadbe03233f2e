import type {CellObject, Row} from 'write-excel-file/universal';
import type {Cell, Column, Table} from '../../../domain/bench/table';
import {secondsOf} from '../../../domain/calendar/instant';

/** The most characters that a cell of Excel holds; with more it calls the file damaged. */
const LONGEST_CELL = 32_767;
const WIDEST = 48;

/**
 * A workbook with a sheet for each table, its labels in bold in a first row that stays in sight. A text is written as text: whatever it
 * begins with, nothing is computed, not even when it is edited. Days and instants are dates, instants by the clocks of Argentina. Ten
 * thousand rows take seconds: call it in a worker.
 */
export async function xlsxOf(tables: readonly Table[]): Promise<Blob> {
  const {default: writeExcelFile} = await import('write-excel-file/universal');
  const sheets = tables.map(({name, columns, rows}) => ({
    sheet: name,
    data: [columns.map(({label}): CellObject => ({...textCell(label), fontWeight: 'bold'})), ...rows.map((row) => rowOf(row, columns))],
    columns: columns.map((column, at) => ({width: widthOf(column, rows, at)})),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBlob();
}

function rowOf(row: Table['rows'][number], columns: readonly Column[]): Row {
  return columns.map(({type}, at) => cellOf(row[at], type));
}

function cellOf(cell: Cell, type: Column['type']): CellObject | null {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return {value: cell, type: Number, ...(type === 'percent' && {format: '0.0'})};
  if (type === 'day') return {value: dateOf(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy'};
  if (type === 'instant') return {value: dateOf(cell, 3), type: Date, format: 'dd/mm/yyyy hh:mm'};
  return textCell(cell);
}

function textCell(text: string): CellObject {
  const value = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  // Format "text": else a cell that begins with = would become a formula once somebody edits it.
  return {value, type: String, format: '@'};
}

/** A workbook knows no time zones: the date whose hours in UTC are those to show, so many hours behind. */
function dateOf(instant: string, hoursBehind = 0): Date {
  return new Date((secondsOf(instant) - hoursBehind * 3600) * 1000);
}

/** In characters, wide enough for the label and for most of what stands below it. */
function widthOf({label, type}: Column, rows: Table['rows'], at: number): number {
  if (type === 'instant') return 18;
  const lengths = rows.slice(0, 200).map((row) => String(row[at] ?? '').length);
  return Math.min(WIDEST, 2 + Math.max(label.length, ...(type === 'text' ? lengths : [10])));
}
