import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {CORRECT, projectOf} from '../src/content/fixture';

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = path.resolve('scripts/new-item.ts');
const FILE = 'quizzes/ley.yaml';

it('npm run new:item writes the item and says where; when it refuses, it writes nothing', () => {
  const root = projectOf();
  const run = (...args: string[]) => spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd: root, encoding: 'utf8'});
  const held = (): string => readFileSync(path.join(root, FILE), 'utf8');

  expect(run('--quiz', 'ley', '--kind', 'singel')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^No se agregó nada: "singel"/),
  });
  expect(run('--quiz', 'ley')).toMatchObject({status: 2, stdout: '', stderr: expect.stringMatching(/^Uso: npm run -s new:item/)});
  expect(held()).toBe(CORRECT[FILE]);

  const {status, stdout} = run('--quiz', 'ley', '--kind', 'order', '--id', 'pasos');
  const [place] = stdout.split('\n');
  expect([status, place]).toEqual([0, `${FILE}:18`]);
  expect(held().split('\n')[17]).toBe('  - id: pasos');
}, 60_000);
