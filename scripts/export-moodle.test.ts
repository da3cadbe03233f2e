import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import {afterAll, describe, expect, it} from 'vitest';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = path.resolve('scripts/export-moodle.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'moodle-'));
afterAll(() => rmSync(folder, {recursive: true}));

const run = (...args: string[]) => spawnSync(process.execPath, [TSX, SCRIPT, ...args], {encoding: 'utf8'});
const make = (name: string, ...args: string[]): Map<string, string> => {
  const out = path.join(folder, name);
  const {status, stderr} = run('--out', out, ...args);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return new Map(readdirSync(out).map((file) => [file, readFileSync(path.join(out, file), 'utf8')]));
};

describe('npm run export:moodle', () => {
  const quizzes = readdirSync('quizzes').filter((file) => /^[a-z].*\.yaml$/.test(file));

  it('writes each bank and all of them, a table and what to read first; the same bytes again', () => {
    const [one, other] = [make('uno'), make('otro')];
    const names = [...quizzes.map((file) => file.replace('.yaml', '')), 'resguardo'];
    expect(new Set(one.keys())).toEqual(
      new Set([...names.flatMap((name) => [`${name}.xml`, `${name}.gift.txt`]), 'mapeo.csv', 'README.md']),
    );
    for (const [file, text] of one) expect(other.get(file) === text, file).toBe(true);

    const table = one.get('mapeo.csv') ?? '';
    expect(table.startsWith('\uFEFFcuestionario;')).toBe(true);
    const {data, errors} = Papa.parse<Record<string, string>>(table.slice(1), {header: true, skipEmptyLines: true});
    expect(errors).toEqual([]);
    const [, edition = '', count] = /Edición: \*\*(.*)\*\*\. Son (\d+) preguntas/.exec(one.get('README.md') ?? '') ?? [];
    expect(data).toHaveLength(Number(count));
    expect(one.get('resguardo.xml')).toContain(`<text>$course$/top/${edition}/`);
    // No row begins as a formula of a spreadsheet.
    for (const cell of data.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  }, 240_000);

  it('links citations to where the site is', () => {
    const xml = make('sitio', '--site', 'https://sitio.example/curso/').get('ley-25326.xml');
    expect(xml).toContain('&lt;a href="https://sitio.example/curso/normas/ley-25326/');
    expect(xml).not.toContain('&lt;span&gt;Ley 25.326, art.');
  }, 120_000);

  it.each([
    [['--nada'], 'hay una opción que no existe o a la que le falta su valor.'],
    [['--out', ''], '--out: falta en qué carpeta.'],
    [['--site', 'sitio.example'], '--site: "sitio.example" no es una dirección que empiece con https://.'],
  ])(
    'refuses %j',
    (args, message) => {
      const {status, stdout, stderr} = run(...args);
      expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `No se escribió nada: ${message}`]);
    },
    60_000,
  );
});
