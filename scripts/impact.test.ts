import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {CORRECT, projectOf} from '../src/content/fixture';
import {outsideGit} from '../src/content/norms/committed-anchors';

const STATUTE = 'docs/normas/ley/statute.yaml';
const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = path.resolve('scripts/impact.ts');

let root = '';
beforeAll(() => {
  root = projectOf();
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Prueba', '-c', 'user.email=prueba@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], {cwd: root, env: outsideGit(), stdio: 'ignore'});
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'base');
});

function impact(text: string, ...args: string[]): {status: number | null; stdout: string; stderr: string} {
  writeFileSync(path.join(root, STATUTE), text);
  return spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd: root, env: outsideGit(), encoding: 'utf8'});
}

const CHANGED = CORRECT[STATUTE].replace('text: sensibles.', 'text: delicados.');

describe('npm run impact', () => {
  it('ends with 0 when nothing needs review', () => {
    const {status, stdout} = impact(CORRECT[STATUTE], '--base', 'HEAD');
    expect([status, stdout.split('\n\n')[2]]).toEqual([0, 'Ningún cambio en las normas: no hay nada que revisar.\n']);
  });
  it('ends with 1 when something does, and lists it in Markdown', () => {
    const {status, stdout} = impact(CHANGED, '--base', 'HEAD');
    expect(status).toBe(1);
    expect(stdout).toContain('## Ley de prueba, art. 1, inc. a) (`ley/art-1/a`): cambió el texto (text)');
    expect(stdout).toContain('- [ ] árbol "nivel", resultado "consultar": cita `ley/art-1/a` · docs/arboles/nivel/tree.yaml:17:84\n');
  });
  it('writes both forms to a folder, and JSON to the terminal when told', () => {
    const {status, stdout} = impact(CHANGED, '--base', 'HEAD', '--json', '--out', 'informe');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({format: 'resguardo/impact/v1', base: 'HEAD', changes: 1, toReview: 5, untouched: 5});
    expect(readFileSync(path.join(root, 'informe/impact.json'), 'utf8')).toBe(stdout);
    expect(readFileSync(path.join(root, 'informe/impact.md'), 'utf8')).toContain('# Qué revisar');
  });
  it.each([
    ['there is no base', [], 'Uso: npm run -s impact'],
    ['an option does not exist', ['--base', 'HEAD', '--todo'], 'Uso: npm run -s impact'],
    ['git does not know the base', ['--base', 'nada'], 'No se pudo leer la base: git no conoce la revisión "nada".'],
    ['the report cannot be written', ['--base', 'HEAD', '--out', STATUTE], 'No se pudo comparar: '],
  ])('ends with 2 when %s', (_, args, message) => {
    const {status, stdout, stderr} = impact(CHANGED, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
  it('ends with 2 when the work tree cannot be read, and says what to mend', () => {
    const {status, stderr} = impact(CORRECT[STATUTE].replace('kind: ley', 'kind: lei'), '--base', 'HEAD');
    expect(status).toBe(2);
    expect(stderr).toContain(`${STATUTE}:2:7`);
    expect(stderr).toContain('No se comparó nada.');
  });
});
