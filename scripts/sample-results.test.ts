import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, describe, expect, it} from 'vitest';
import {readPeople} from '../src/browser/bench/people-csv';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = path.resolve('scripts/sample-results.ts');
const KEY = 'age15ljl6ze2yzt6znxuqr30s4v4fc0wvu9eewhtyhr6nsg8vlle8y4qd99wkh';
const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
afterAll(() => rmSync(folder, {recursive: true}));

const run = (...args: string[]) => spawnSync(process.execPath, [TSX, SCRIPT, ...args], {encoding: 'utf8'});
const make = (name: string, ...args: string[]): Map<string, Buffer> => {
  const out = path.join(folder, name);
  const {status, stderr} = run('--learners', '12', '--seed', '7', '--out', out, ...args);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.relative(out, path.join(entry.parentPath, entry.name))).sort();
  return new Map(paths.map((file) => [file, readFileSync(path.join(out, file))]));
};

describe('npm run sample-results', () => {
  it('writes the same bytes for the same seed, and cohorts and people beside them', () => {
    const [one, other] = [make('uno'), make('otro')];
    expect([...one.keys()]).toEqual(expect.arrayContaining(['cohortes/cohorte-de-ejemplo-a.json', 'personas.csv']));
    expect([...one.keys()].filter((file) => file.startsWith('entregas/')).length).toBeGreaterThan(12);
    expect([...other.keys()]).toEqual([...one.keys()]);
    const list = readPeople(one.get('personas.csv') as Buffer);
    expect([list.taken, list.leftOut]).toEqual([12, []]);
    for (const [file, bytes] of one) expect(other.get(file)?.equals(bytes), file).toBe(true);
  }, 240_000);

  it('seals and zips, one evaluation of so many answers a person', () => {
    const files = make('zip', '--zip', '--sealed', KEY, '--answers', '40', '--modules', 'datos-y-principios');
    const zipped = Object.values(unzipSync(files.get('entregas.zip') as Buffer));
    expect(zipped).toHaveLength(12);
    for (const sealed of zipped) expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  }, 120_000);

  it.each([
    [['--seed', '7', '--out', 'x'], 'falta --learners.'],
    [['--learners', 'muchas', '--seed', '7', '--out', 'x'], '--learners: "muchas" no es un número entero desde 1.'],
    [['--learners', '3', '--seed', '7'], 'falta --out: en qué carpeta.'],
    [['--learners', '3', '--seed', '7', '--out', 'x', '--today', 'ayer'], '--today: "ayer" no es un día, AAAA-MM-DD.'],
    [['--learners', '3', '--seed', '7', '--out', 'x', '--sealed', 'clave'], '--sealed: una clave pública empieza con age1.'],
    [['--learners', '3', '--seed', '7', '--out', 'x', '--nada'], 'hay una opción que no existe o a la que le falta su valor.'],
  ])(
    'refuses %j',
    (args, message) => {
      const {status, stdout, stderr} = run(...args);
      expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `No se escribió nada: ${message}`]);
    },
    60_000,
  );
});
