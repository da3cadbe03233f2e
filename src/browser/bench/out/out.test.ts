import fc from 'fast-check';
import {strFromU8, unzipSync} from 'fflate';
import Papa from 'papaparse';
import readWorkbook, {readSheet} from 'read-excel-file/universal';
import {describe, expect, it} from 'vitest';
import {markedOf} from '../../../domain/bench/fixture';
import {attemptTable} from '../../../domain/bench/report-tables';
import type {Table} from '../../../domain/bench/table';
import {CSV_KINDS, type CsvKind, csvOf} from './csv';
import {tableFileName} from './file-name';
import {jsonOf} from './json';
import {plainCell} from './plain-cell';
import {xlsxOf} from './xlsx';

const tableOf = (...texts: readonly string[]): Table => ({
  name: 'Hoja',
  columns: [
    {key: 'texto', label: 'Texto', type: 'text'},
    {key: 'numero', label: 'Número', type: 'number'},
    {key: 'parte', label: 'Parte (%)', type: 'percent'},
    {key: 'dia', label: 'Día', type: 'day'},
    {key: 'momento', label: 'Momento', type: 'instant'},
  ],
  rows: texts.map((text) => [text, -2.5, 100 / 3, '2026-11-30', '2026-12-01T01:30:00.000Z']),
});
const KINDS = Object.keys(CSV_KINDS) as CsvKind[];
const readCsv = async (table: Table, kind: CsvKind): Promise<string[][]> => {
  const text = await csvOf(table, kind);
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1), {delimiter: CSV_KINDS[kind].separator, newline: '\r\n', skipEmptyLines: true}).data;
};
const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u200B=1',
  '\uFEFF=1',
  '\u00A0-1',
  "=cmd|' /C calc'!A0",
];
/** Any text, often with what files and spreadsheets give a meaning to. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE, ',', ';', '"', '\n', '\r\n', '\u0000', '</t>', '&amp;', ' '), fc.string({unit: 'grapheme'})))
  .map((parts) => parts.join(''));
const SIGN_FIRST = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

describe('a text that no spreadsheet takes for a formula', () => {
  it.each(HOSTILE)('%j gets an apostrophe', (text) => {
    expect(plainCell(text)).toMatch(/^'/);
    expect(plainCell(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
  });
  it.each(['', 'Ana Álvarez', '25.326', 'a-b', '1=1', "'=1", '5 + 3', 'mail a@b'])('%j stays as it is', (text) => {
    expect(plainCell(text)).toBe(text);
  });
  it('holds for each piece of it, wherever a spreadsheet splits', () => {
    expect(plainCell('a;=1')).toBe("a;'=1");
    expect(plainCell('a","=1')).toBe(`a","'=1`);
    fc.assert(
      fc.property(anyText, fc.constantFrom(/;/, /,/, /\t/, /[\r\n]/, /"/), (text, separator) => {
        for (const piece of plainCell(text).split(separator)) expect(piece).not.toMatch(SIGN_FIRST);
      }),
    );
  });
  it('takes nothing away', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainCell(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
    );
  });
});

describe.each(KINDS)('a CSV, %s', (kind) => {
  it('is read again as it was', async () => {
    const [labels, row] = await readCsv(tableOf('Núñez; "Ana", 1\nx'), kind);
    expect(labels).toEqual(['Texto', 'Número', 'Parte (%)', 'Día', 'Momento']);
    const decimal = CSV_KINDS[kind].decimal;
    expect(row).toEqual(['Núñez; "Ana", 1\nx', `-2${decimal}5`, `33${decimal}33`, '2026-11-30', '2026-11-30 22:30:00']);
  });
  it('ends every line, the last one too, in CR LF', async () => {
    expect((await csvOf(tableOf('a', 'b'), kind)).split('\r\n')).toHaveLength(4);
    expect(await csvOf(tableOf(), kind)).toMatch(/^\uFEFFTexto.*\r\n$/);
  });
  it('keeps rows and columns whatever the cells hold, and begins no formula but numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, {minLength: 1, maxLength: 4}), async (texts) => {
        const [, ...rows] = await readCsv(tableOf(...texts), kind);
        expect(rows.map(([text]) => text)).toEqual(texts.map(plainCell));
        expect(rows.every(({length}) => length === 5)).toBe(true);
      }),
    );
  });
  it('neutralises a label as well: questions are written by people', async () => {
    const table: Table = {name: 'Hoja', columns: [{key: 'x', label: '=1', type: 'text'}], rows: [[undefined]]};
    expect((await readCsv(table, kind))[0]).toEqual(["'=1"]);
  });
});

/** What XML cannot hold is not written, nor what stands for a character that was lost (U+FFFD). */
const writable = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/gu, '');
const partsOf = async (blob: Blob): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('a workbook', () => {
  it('is read again by another program: texts, numbers, dates', async () => {
    const blob = await xlsxOf([tableOf('00123', '=1+1'), {...tableOf('x'), name: 'Otra hoja'}]);
    expect((await readWorkbook(blob)).map(({sheet}) => sheet)).toEqual(['Hoja', 'Otra hoja']);
    const [labels, first, second] = await readSheet(blob, 'Hoja');
    expect(labels).toEqual(['Texto', 'Número', 'Parte (%)', 'Día', 'Momento']);
    expect(first).toEqual(['00123', -2.5, 100 / 3, new Date('2026-11-30T00:00:00Z'), new Date('2026-11-30T22:30:00Z')]);
    expect(second?.[0]).toBe('=1+1');
  });
  it('has no formula, labels in bold, and a first row that stays', async () => {
    const parts = await partsOf(await xlsxOf([tableOf(...HOSTILE)]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toMatch(/<f[ >/]/);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(parts['xl/styles.xml']).toMatch(/<b\s*\/>/);
  });
  it('cuts what no cell of Excel can hold', async () => {
    const [, row] = await readSheet(await xlsxOf([tableOf('x'.repeat(40_000))]));
    expect(row?.[0]).toHaveLength(32_767);
  });
  it('keeps every text, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, {minLength: 1, maxLength: 3}), async (texts) => {
        const [, ...rows] = await readSheet(await xlsxOf([tableOf(...texts)]), {trim: false});
        expect(rows.map(([text]) => text ?? '')).toEqual(texts.map(writable));
      }),
      {numRuns: 40},
    );
  });
});

it('JSON keeps values as they are, by key', () => {
  const {format, tables} = JSON.parse(jsonOf([tableOf('=1')], '2026-11-30T12:00:00Z'));
  expect(format).toBe('resguardo/bench-tables/v1');
  expect(tables[0].rows).toEqual([{texto: '=1', numero: -2.5, parte: 100 / 3, dia: '2026-11-30', momento: '2026-12-01T01:30:00.000Z'}]);
});

it('names stay out of every file when they are left out', async () => {
  const people = new Map([['1', 'Ana Álvarez']]);
  const written = async (names: boolean): Promise<string[]> => {
    const table = attemptTable([markedOf('1', '2026-11-01', 'uno:1')], {names, people, modules: new Map()});
    const parts = await partsOf(await xlsxOf([table]));
    return [await csvOf(table, 'spreadsheet'), await csvOf(table, 'standard'), jsonOf([table], ''), Object.values(parts).join('')];
  };
  for (const text of await written(true)) expect(text).toContain('Ana Álvarez');
  for (const text of await written(false)) expect(text).not.toMatch(/Álvarez|Nombre/);
});

it('a file is named for its table and day', () => {
  expect(tableFileName('Qué se entendió mal', '2026-11-30', 'csv')).toBe('instruir-que-se-entendio-mal-2026-11-30.csv');
});
