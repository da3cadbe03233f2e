import {afterEach, describe, expect, it, vi} from 'vitest';
import {SITE} from '../../domain/learning-record/xapi/fixture';
import {readHandedOver} from '../bench/handed-over';
import {HASTE, LRS, madeUpStatements} from './fixture';
import {handedOverFiles} from './handed-over-files';
import {type ReadReport, readBack} from './read';

const AT = '2026-12-01T10:00:00.000Z';
const asked: string[] = [];

/** An LRS that answers so, one after the other; `more` leads to the next. */
function answering(...answers: (Response | (() => never))[]): void {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers.shift();
    return typeof answer === 'function' ? answer() : (answer ?? new Response('', {status: 500}));
  });
}
const page = (statements: readonly unknown[], more = ''): Response => Response.json({statements, more});
const reading = (since?: string): Promise<ReadReport> =>
  readBack({...LRS, patience: HASTE}, since === undefined ? {} : {since}, {site: SITE, at: AT});

afterEach(() => vi.unstubAllGlobals());

describe('reading an LRS', () => {
  const statements = madeUpStatements(900, 'c');
  const others = [{id: 'x', actor: {mbox: 'mailto:otro@lrs.example'}}];

  it('follows every page, and makes files that the bench takes in', async () => {
    answering(page([...others, ...statements.slice(0, 400)], '/xapi/statements?cursor=1'), page(statements.slice(400)));
    const {files, ...counts} = await reading('2026-11-01T00:00:00.000Z');
    expect(asked).toEqual([
      'https://lrs.example/xapi/statements?limit=500&ascending=true&since=2026-11-01T00%3A00%3A00.000Z',
      'https://lrs.example/xapi/statements?cursor=1',
    ]);
    expect(counts).toEqual({statements: 901, foreign: 1, incomplete: 0, contradictory: 0, attempts: 100, invalid: 0});
    expect(files).toHaveLength(40);
    const read = await Promise.all(files.map(async ({file}) => readHandedOver((await file?.text()) ?? '')));
    expect(read.every(({state}) => state === 'read')).toBe(true);
    expect(read[0]).toMatchObject({value: {learner: '1000', cohort: 'c'}});
  });
  it('insists on a page that does not come', async () => {
    const cut = (): never => {
      throw new TypeError('cut');
    };
    answering(cut, new Response('', {status: 429}), page(statements.slice(0, 9)));
    expect(await reading()).toMatchObject({attempts: 1});
  });
  it('goes to no other origin', async () => {
    answering(page([], 'https://otro.example/xapi/statements?cursor=1'));
    await expect(reading()).rejects.toThrow('otra dirección');
    expect(asked).toHaveLength(1);
    answering(page([], '//otro.example/xapi/statements'));
    await expect(reading()).rejects.toThrow('otra dirección');
  });
  it('does not go round in circles', async () => {
    answering(page([], '/xapi/a'), page([], '/xapi/a'), page([], '/xapi/a'));
    await expect(reading()).rejects.toThrow('una y otra vez');
  });
  it.each([
    [new Response('<p>Hola</p>'), 'no es un LRS'],
    [Response.json([]), 'no es un LRS'],
    [page([], 'https://['), 'no es un LRS'],
    [new Response('', {status: 401}), 'usuario o la contraseña'],
  ])('tells what is wrong', async (answer, words) => {
    answering(answer);
    await expect(reading()).rejects.toThrow(words);
  });
});

describe('files for the bench', () => {
  const attempt = (rest: object): unknown => ({
    id: 'a',
    quiz: 'q',
    mode: 'evaluation',
    quizHash: 'h',
    startedAt: AT,
    seed: 1,
    drawn: [],
    law: {},
    answers: [],
    revisions: [],
    ...rest,
  });
  it('have no attempt that is not as the site writes it, nor one that is not over', () => {
    const open = {drawn: [{item: 'i', digest: 'd', shown: []}]};
    const read = [{}, {extra: 1}, {startedAt: 'ayer'}, open].map((rest) => ({learner: '1', attempt: attempt(rest)}));
    expect(handedOverFiles(read, AT)).toMatchObject({attempts: 1, invalid: 3});
  });
  it('say nobody’s name where the attempt came alone', async () => {
    const {files} = handedOverFiles([{learner: 'sin-legajo:a', attempt: attempt({})}], AT);
    expect(JSON.parse((await files[0]?.file?.text()) ?? '')).toMatchObject({format: 'resguardo/result/v1'});
  });
  it('hold no more than fifty results each', () => {
    const read = Array.from({length: 120}, (_, at) => ({learner: '1', attempt: attempt({id: `a${at}`})}));
    expect(handedOverFiles(read, AT).files.map(({path}) => path)).toEqual(['LRS, 1 (1)', 'LRS, 1 (2)', 'LRS, 1 (3)']);
  });
});
