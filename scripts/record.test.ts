import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {CORRECT, projectOf} from '../src/content/fixture';

const TREE = 'docs/arboles/nivel/tree.yaml';
const PATHS = 'docs/arboles/nivel/paths.txt';
const here = path.dirname(fileURLToPath(import.meta.url));
const tsx = path.join(here, '../node_modules/tsx/dist/cli.mjs');

function record(root: string): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [tsx, path.join(here, 'record-norms.ts')], {cwd: root, encoding: 'utf8'});
}
const held = (root: string): string => readFileSync(path.join(root, PATHS), 'utf8');

describe('npm run record, of the trees', () => {
  it('writes the ways of a new tree, refuses others for the same version and writes them for the next', () => {
    const root = projectOf();
    rmSync(path.join(root, PATHS));
    expect(record(root)).toMatchObject({status: 0, stdout: `nivel: caminos de la versión 1: ${PATHS}\n`});
    expect(held(root)).toBe(CORRECT[PATHS]);

    const changed = CORRECT[TREE].replace('kind: permission', 'kind: duty');
    writeFileSync(path.join(root, TREE), changed);
    expect(record(root)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no se registró: los caminos cambiaron y version sigue en 1/),
    });
    expect(held(root)).toBe(CORRECT[PATHS]);

    writeFileSync(
      path.join(root, TREE),
      changed.replace('version: 1', 'version: 2\nchanges: [{version: 2, date: "2026-11-21", text: Ahora es un deber.}]'),
    );
    expect(record(root)).toMatchObject({status: 0, stderr: ''});
    expect(held(root)).toMatch(/^version 2\ntitular=estatal -> permitido \[duty\]\n/);
  }, 60_000);
  it('writes nothing of a tree that has a problem, and says which', () => {
    const root = projectOf({[TREE]: CORRECT[TREE].replace('next: permitido', 'next: nada')});
    rmSync(path.join(root, PATHS));
    expect(record(root)).toMatchObject({status: 1, stdout: '', stderr: expect.stringContaining('lleva a "nada", que no existe.')});
    expect(() => held(root)).toThrow('ENOENT');
  }, 60_000);
});
