import type {Table} from '../../../domain/bench/table';

export const TABLES_FORMAT = 'resguardo/bench-tables/v1';

/**
 * The tables for other programs: of each its columns and its rows by the keys of the columns, whole numbers of digits, instants in UTC;
 * what is not told is left out.
 * @param madeAt ISO 8601 instant
 */
export function jsonOf(tables: readonly Table[], madeAt: string): string {
  const told = tables.map(({name, columns, rows}) => ({
    name,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.flatMap(({key}, at) => (row[at] === undefined ? [] : [[key, row[at]]])))),
  }));
  return `${JSON.stringify({format: TABLES_FORMAT, madeAt, tables: told}, null, 1)}\n`;
}
