import Papa from 'papaparse';
import type {PeopleTaken} from './bench';
import {decodeText} from './decode-text';
import type {Person} from './kept';
import {plainCell} from './out/plain-cell';
import {plainWords} from './plain-words';

/** The list as a spreadsheet takes it, and as `readPeople` reads it again; no name becomes a formula. */
export function writePeople(people: readonly Person[]): string {
  const rows = people.map(({legajo, name}) => [plainCell(legajo), plainCell(name)]);
  return `\uFEFF${Papa.unparse([['Legajo', 'Nombre'], ...rows], {delimiter: ';', newline: '\r\n'})}\r\n`;
}

/** Rows of one list. */
const MOST = 100_000;

/** The people of a list, and what to say of it. */
export interface PeopleList extends PeopleTaken {
  readonly people: readonly Person[];
}

/**
 * Reads a CSV of legajo and name, with commas, semicolons or tabs, in UTF-8 or as spreadsheets in Argentina write it (Windows-1252). The
 * first row may name the columns; else the legajo comes first. Of one legajo twice the later row counts. Never throws.
 */
export function readPeople(bytes: Uint8Array): PeopleList {
  const text = decodeText(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  const {data} = Papa.parse<string[]>(text, {skipEmptyLines: 'greedy', preview: MOST});
  const [first = []] = data;
  const headings = first.map((cell) => plainWords(cell).toLowerCase());
  const legajoAt = headings.findIndex((heading) => /legajo/.test(heading));
  const nameAt = headings.findIndex((heading) => /nombre|apellido/.test(heading));
  const named = legajoAt >= 0 && nameAt >= 0;
  const people = new Map<string, Person>();
  const leftOut: {row: number; reason: string}[] = [];
  for (const [at, cells] of data.entries()) {
    if (named && at === 0) continue;
    const legajo = plainWords(cells[named ? legajoAt : 0] ?? '');
    const name = plainWords(cells[named ? nameAt : 1] ?? '');
    if (legajo === '' || name === '') leftOut.push({row: at + 1, reason: legajo === '' ? 'Falta el legajo.' : 'Falta el nombre.'});
    else people.set(legajo, {legajo, name});
  }
  return {people: [...people.values()], taken: people.size, leftOut};
}
