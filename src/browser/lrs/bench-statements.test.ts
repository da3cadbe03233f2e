import {expect, it} from 'vitest';
import {gatherAttempts} from '../../domain/learning-record/xapi/attempts-in';
import type {Statement} from '../../domain/learning-record/xapi/statement';
import type {Bench, ChosenFile} from '../bench/bench';
import {benchOf} from '../bench/bench-of';
import {chosen, deliveryOf, finishedAttempt, publishedBanks} from '../bench/fixture';
import {memoryStore} from '../bench/memory-store';
import {benchStatements} from './bench-statements';
import {handedOverFiles} from './handed-over-files';

const SITE = 'https://resguardo.example/';
const NOW = '2026-11-30T12:00:00.000Z';

let ids = 0;
async function open(): Promise<Bench> {
  return benchOf({store: memoryStore(), banks: await publishedBanks(), now: () => NOW, newId: () => `i${++ids}`});
}
const take = (bench: Bench, files: readonly ChosenFile[]) => bench.importFiles(files, {}, () => undefined);
const marksOn = async (bench: Bench) => (await bench.view('attempts', {}, {page: {offset: 0, limit: 1000}})).rows;

it('goes from a bench to statements and from these to another bench, marked the same, and back is nothing new', async () => {
  const bench = await open();
  const attempts = Array.from({length: 70}, (_, at) => finishedAttempt(`a${at}`, at));
  const deliveries = attempts.map((attempt, at) =>
    chosen(`${at}.json`, JSON.stringify(deliveryOf(at === 3 ? 'ana@mail.example' : String(at % 9), attempt))),
  );
  const alone = chosen('z.json', JSON.stringify(deliveryOf('x', finishedAttempt('z')).results[0]));
  await take(bench, [...deliveries, alone]);

  const unnamed: number[] = [];
  const statements: Statement[] = [];
  for await (const one of benchStatements(bench, {}, SITE, (count) => unnamed.push(count))) statements.push(one);
  expect(unnamed).toEqual([1]);
  expect(statements).toHaveLength(70 * 42);

  const gathering = gatherAttempts(SITE);
  for (const one of statements) gathering.add(JSON.parse(JSON.stringify(one)));
  const {files} = handedOverFiles(gathering.readBack().attempts, NOW);
  const other = await open();
  expect(await take(other, files)).toMatchObject({end: 'done', results: {taken: 70}});
  expect(await marksOn(other)).toEqual((await marksOn(bench)).filter(({learner}) => learner !== 'ana@mail.example'));
  expect(await take(bench, files)).toMatchObject({results: {taken: 0, duplicate: 70, conflict: 0}});
});
