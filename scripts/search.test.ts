import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {CORRECT, projectOf} from '../src/content/fixture';

const STATUTE = 'docs/normas/ley/statute.yaml';
const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');
const SCRIPT = path.resolve('scripts/search.ts');

let root = '';
beforeAll(() => {
  root = projectOf();
});

function search(args: readonly string[], input: string | Buffer = '', cwd = root): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd, input, encoding: 'utf8'});
}

describe('npm run search', () => {
  it('lists what it finds and ends with 0; words need no quotes', () => {
    const {status, stdout} = search(['los', 'DATOS']);
    expect([status, stdout.split('\n')]).toEqual([0, ['1.  Ley de prueba, art. 1', '    Los datos:', '    /normas/ley/art-1/', '']]);
  });
  it('ends with 1 when it finds nothing', () => {
    const {status, stdout} = search(['xqzw']);
    expect([status, stdout.split('\n')[1]]).toEqual([
      1,
      'No se encontró nada con «xqzw». Probá con menos palabras, o con la palabra de la norma.',
    ]);
  });
  it('answers each line of the input with a line of JSON, in order', () => {
    const {status, stdout} = search(
      ['--json', '--limit', '1'],
      Buffer.from('datos\n\n<b>"\\u0000\n\xff\xfe(((\r\nley 25326 art 1 a', 'latin1'),
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({query}) => query)).toEqual(['datos', '', '<b>"\\u0000', '\ufffd\ufffd(((', 'ley 25326 art 1 a']);
    expect(answers.map(({hits}) => hits.map(({id}: {id: string}) => id))).toEqual([['ley/art-1'], [], [], [], ['ley/art-1/a']]);
    expect(Object.keys(answers[0].hits[0])).toEqual(['id', 'score']);
  });
  it('answers thousands of lines with one engine', () => {
    const asked = Array.from({length: 5000}, (_, i) => `datos sensibles ${i}`);
    const {status, stdout} = search(['--json'], asked.join('\n'));
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).query);
    expect([status, answers]).toEqual([0, asked]);
  });
  it('shows its help and ends with 0', () => {
    const {status, stdout} = search(['--help']);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Uso: npm run -s search -- "<lo que buscás>" [--limit <n>]']);
  });
  it.each([
    ['there is nothing to search', []],
    ['an option does not exist', ['datos', '--todo']],
    ['the limit is none', ['datos', '--limit', '0']],
    ['there are words and --json too', ['datos', '--json']],
  ])('ends with 2 when %s', (_, args) => {
    const {status, stdout, stderr} = search(args);
    expect([status, stdout, stderr.split(' ')[0]]).toEqual([2, '', 'Uso:']);
  });
  it('ends with 2 when the norms cannot be read, and says what to mend', () => {
    const broken = projectOf({[STATUTE]: CORRECT[STATUTE].replace('kind: ley', 'kind: lei')});
    const {status, stderr} = search(['datos'], '', broken);
    expect(status).toBe(2);
    expect(stderr).toContain(`${STATUTE}:2:7`);
  });
});
