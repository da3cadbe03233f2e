import 'fake-indexeddb/auto';
import {Encrypter, generateX25519Identity, identityToRecipient} from 'age-encryption';
import {IDBFactory, IDBObjectStore} from 'fake-indexeddb';
import {strToU8, zipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Cohort} from '../../domain/cohort/cohort';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {resultFileOf} from '../../domain/results/result-file';
import type {Bench, ChosenFile, ImportReport, Progress} from './bench';
import {benchOf} from './bench-of';
import {openDevice} from './device-store';
import {BANK, chosen, deliveryOf, finishedAttempt, publishedBanks} from './fixture';
import {memoryStore} from './memory-store';

const NOW = '2026-11-30T12:00:00.000Z';
const COHORT: Cohort = {
  format: 'resguardo/cohort/v1',
  id: 'c1',
  name: 'Curso de noviembre',
  responsible: {name: 'Escuela', address: 'Calle 1'},
  modules: ['q'],
  rule: {moveOn: 'Passed', pass: 60, validMonths: 12},
  recipient: 'age1x',
  createdAt: NOW,
};

let ids = 0;
async function open(bank = BANK): Promise<Bench> {
  return benchOf({store: await openDevice(), banks: await publishedBanks(bank), now: () => NOW, newId: () => `i${++ids}`});
}
const deliver = (path: string, learner: string, ...attempts: string[]): ChosenFile =>
  chosen(path, JSON.stringify(deliveryOf(learner, ...attempts.map((id) => finishedAttempt(id)))));
const take = (bench: Bench, files: readonly ChosenFile[], cohort?: string): Promise<ImportReport> =>
  bench.importFiles(files, cohort === undefined ? {} : {cohort}, () => undefined);
const attemptsOn = async (bench: Bench) => (await bench.view('attempts', {}, {page: {offset: 0, limit: 100}})).rows;
const peopleOn = async (bench: Bench) => (await bench.view('people', {}, {page: {offset: 0, limit: 100}, words: ''})).rows;
const learners = async (bench: Bench) => Object.fromEntries((await attemptsOn(bench)).map(({id, learner}) => [id, learner]));

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('taking in files', () => {
  it('keeps them for the next visit, marked', async () => {
    const bench = await open();
    const report = await take(bench, [deliver('a.json', '12', 'x'), deliver('b.json', '13', 'y')]);
    expect(report).toMatchObject({end: 'done', done: 2, of: 2, files: {taken: 2}, results: {taken: 2}, rows: [], unlisted: 0});
    expect(report.bytes.done).toBe(report.bytes.of);
    const later = await open();
    expect(await attemptsOn(later)).toEqual(await attemptsOn(bench));
    expect(await attemptsOn(later)).toMatchObject([
      {id: 'x', learner: '12', right: 27},
      {id: 'y', learner: '13', right: 27},
    ]);
    const {rows, ...summary} = report;
    expect((await later.state()).imports).toEqual([summary]);
    expect(await later.importReport(report.id)).toEqual({...summary, rows});
  });
  it('counts what is delivered twice once, and tells each result of a delivery', async () => {
    const bench = await open();
    await take(bench, [deliver('a.json', '12', 'x')]);
    const report = await take(bench, [deliver('b.json', '12', 'w', 'x', 'z'), deliver('c.json', '12', 'x')]);
    expect(report).toMatchObject({files: {taken: 1, duplicate: 1}, results: {taken: 2, duplicate: 2, conflict: 0}});
    expect(report.rows).toMatchObject([
      {path: 'b.json', state: 'taken', results: [{state: 'taken'}, {attempt: 'x', state: 'duplicate'}, {state: 'taken'}]},
      {path: 'c.json', state: 'duplicate', reason: 'Ya estaba: se cuenta una sola vez.'},
    ]);
    expect(await learners(bench)).toEqual({x: '12', w: '12', z: '12'});
  });
  it('has who came first keep an attempt that two hand over, within one import too', async () => {
    const bench = await open();
    const report = await take(bench, [deliver('b.json', '13', 'x'), deliver('a.json', '12', 'x')]);
    expect(report.rows).toMatchObject([
      {
        path: 'b.json',
        state: 'conflict',
        reason: 'El mismo intento ya está, entregado por 12; ahora lo entrega 13. Quedó el primero: preguntales.',
      },
    ]);
    expect(await learners(bench)).toEqual({x: '12'});
  });
  it('lists a result that came alone under a name of its own until somebody delivers it or it is assigned', async () => {
    const bench = await open();
    const alone = (id: string) => chosen(`${id}.json`, JSON.stringify(resultFileOf(finishedAttempt(id))));
    await take(bench, [alone('x'), alone('y'), alone('z')], 'c1');
    expect(await learners(bench)).toEqual({x: 'sin-legajo:x', y: 'sin-legajo:y', z: 'sin-legajo:z'});
    await bench.assign(['y'], ' 20 ');
    const report = await take(bench, [deliver('x2.json', '12', 'x', 'y')]);
    expect(report).toMatchObject({files: {duplicate: 1}, rows: [{reason: 'Ya estaba sin legajo: ahora es de 12.'}]});
    expect(await learners(bench)).toEqual({x: '12', y: '20', z: 'sin-legajo:z'});
    expect(await learners(await open())).toEqual({x: '12', y: '20', z: 'sin-legajo:z'});
    expect((await attemptsOn(bench)).map(({cohort}) => cohort)).toEqual(['c1', 'c1', 'c1']);
  });
  it('opens zips and sealed files, and knows the cohort by its key', async () => {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(JSON.stringify(deliveryOf('12', finishedAttempt('x'))));
    const zip = zipSync({'carpeta/x.age': sealed, 'carpeta/y.json': strToU8(JSON.stringify(deliveryOf('13', finishedAttempt('y'))))});
    const bench = await open();
    await bench.putCohort({...COHORT, recipient});
    expect(await take(bench, [chosen('todo.zip', new Uint8Array(zip))])).toMatchObject({
      files: {taken: 1, sealed: 1},
      rows: [{path: 'todo.zip/carpeta/x.age', state: 'sealed', reason: expect.stringContaining('Abrí la llave de la cohorte')}],
    });
    expect(await bench.unlock(new Blob([`# llave\n${identity}\n`]), '')).toEqual([recipient]);
    expect(await take(bench, [chosen('todo.zip', new Uint8Array(zip))])).toMatchObject({files: {taken: 1, duplicate: 1}});
    expect((await attemptsOn(bench)).map(({id, cohort}) => [id, cohort])).toEqual(
      [
        ['y', undefined],
        ['x', 'c1'],
      ].sort(),
    );
    await bench.lock();
    expect((await bench.state()).openKeys).toEqual([]);
  });
  it('says how far it is, not more than twenty times a second, and the end', async () => {
    const bench = await open();
    const seen: Progress[] = [];
    const began = performance.now();
    const report = await bench.importFiles(
      Array.from({length: 300}, (_, at) => deliver(`${at}`, '1', `x${at}`)),
      {},
      (progress) => seen.push(progress),
    );
    expect(seen.length).toBeLessThanOrEqual((performance.now() - began) / 50 + 2);
    expect(seen.at(-1)).toMatchObject({done: 300, of: 300, files: report.files, results: {taken: 300}});
    expect(seen.map(({done}) => done)).toEqual(seen.map(({done}) => done).sort((a, b) => a - b));
  });
  it('leaves what is done done when it is cancelled, and lets no second import in meanwhile', async () => {
    const bench = await open();
    const importing = bench.importFiles(
      Array.from({length: 400}, (_, at) => deliver(String(at).padStart(3, '0'), '1', `x${at}`)),
      {},
      ({results}) => {
        if (results.taken > 0) bench.cancel();
      },
    );
    await expect(take(bench, [])).rejects.toThrow('esperá a que termine');
    await expect(bench.deleteAll()).rejects.toThrow('esperá a que termine');
    const report = await importing;
    expect(report.end).toBe('cancelled');
    expect(report.files.taken).toBe(report.done);
    expect(report.done).toBeLessThan(400);
    expect((await (await open()).state()).attempts).toBe(report.done);
    expect((await take(bench, [deliver('otra', '2', 'otra')])).end).toBe('done');
  });
  it('stops where the browser has no more room: nothing is counted by halves, nothing is lost', async () => {
    const bench = await open();
    await take(bench, [deliver('a.json', '12', 'x')]);
    const put = IDBObjectStore.prototype.put;
    let room = 100;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    } as typeof put);
    const report = await take(
      bench,
      Array.from({length: 200}, (_, at) => deliver(`b${at}.json`, '13', `y${at}`)),
    );
    expect(report).toMatchObject({end: 'stopped', reason: expect.stringContaining('no tiene más lugar'), files: {taken: 0, refused: 64}});
    await expect(bench.putCohort(COHORT)).rejects.toThrow('No hay más lugar en este navegador');
    vi.restoreAllMocks();
    expect(await learners(bench)).toEqual({x: '12'});
    expect(await learners(await open())).toEqual({x: '12'});
  });
  it('stops where the banks cannot be loaded, which is no fault of the files', async () => {
    const banks = {...(await publishedBanks()), load: () => Promise.reject(new Error('sin conexión'))};
    const bench = await benchOf({
      store: memoryStore(),
      banks: {...banks, load: async (q) => ([...q].length > 0 ? banks.load() : undefined)},
      now: () => NOW,
      newId: () => 'i',
    });
    expect(await take(bench, [deliver('a.json', '12', 'x')])).toMatchObject({end: 'stopped', reason: 'sin conexión', files: {refused: 1}});
  });
  it('lists a file that cannot be read, and goes on', async () => {
    const gone = {size: 10, slice: () => ({arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError'))})};
    const report = await take(await open(), [{path: 'a'}, {path: 'b', file: gone as unknown as Blob}, deliver('c', '1', 'x')]);
    expect(report).toMatchObject({done: 3, files: {refused: 2, taken: 1}});
    expect(report.rows[1]?.reason).toContain('no pudo leer el archivo');
  });
});

describe('what the bench keeps', () => {
  it('is marked again when the bank that the site publishes is another', async () => {
    await take(await open(), [deliver('a.json', '12', 'x')]);
    const mended = {...bankOf(BANK.quiz.items.map((item) => itemOf(item.id, {correct: ['b']}))), hash: 'bank-2'};
    expect(await attemptsOn(await open(mended))).toMatchObject([{right: 13, findings: [{kind: 'marks-differ', count: 40}]}]);
    expect(await attemptsOn(await open(mended))).toMatchObject([{right: 13}]);
  });
  it('goes by import, by cohort or altogether', async () => {
    const bench = await open();
    await bench.putCohort(COHORT);
    const first = await take(bench, [deliver('a.json', '12', 'x')], 'c1');
    await take(bench, [deliver('b.json', '13', 'y'), deliver('c.json', '14', 'z')], 'c1');
    expect(await bench.deleteImport(first.id)).toBe(1);
    expect(await learners(bench)).toEqual({y: '13', z: '14'});
    expect((await bench.state()).imports).toHaveLength(1);
    expect(await bench.deleteCohort('c1', {attempts: false})).toBe(0);
    expect(await bench.state()).toMatchObject({cohorts: [], attempts: 2, learners: 2});
    expect(await bench.deleteCohort('c1', {attempts: true})).toBe(2);
    await bench.putPeople([{legajo: '12', name: 'Ana'}]);
    await take(bench, [deliver('a.json', '12', 'x')]);
    await bench.deleteAll();
    expect(await bench.state()).toMatchObject({cohorts: [], imports: [], attempts: 0});
    expect(await peopleOn(bench)).toEqual([]);
    expect((await take(bench, [deliver('a.json', '12', 'x')])).results.taken).toBe(1);
  });
  it('goes out as one JSON file and comes back the same, once', async () => {
    const bench = await open();
    await bench.putCohort(COHORT);
    await bench.putPeople([{legajo: '12', name: 'Ana "la jefa"\u2028'}]);
    await take(bench, [deliver('a.json', '12', 'x'), deliver('b.json', '13', 'y'), chosen('c.json', 'null')], 'c1');
    const copy = await bench.exportAll({people: true});
    expect(JSON.parse(await copy.text())).toMatchObject({format: 'resguardo/bench/v1', exportedAt: NOW});
    const [before, people] = [await bench.state(), await peopleOn(bench)];
    const attempts = await attemptsOn(bench);
    expect(await bench.restore(copy)).toEqual({attempts: 0, cohorts: 0, people: 0, known: 2, conflicts: 0});
    await bench.deleteAll();
    expect(await bench.restore(copy)).toEqual({attempts: 2, cohorts: 1, people: 1, known: 0, conflicts: 0});
    expect(await bench.state()).toEqual(before);
    expect(await peopleOn(bench)).toEqual(people);
    expect(await attemptsOn(bench)).toEqual(attempts);
    const nameless = await bench.exportAll({people: false});
    expect(await nameless.text()).not.toContain('Ana');
  });
  it('takes nothing of a copy that was cut or changed', async () => {
    const bench = await open();
    await take(bench, [deliver('a.json', '12', 'x'), deliver('b.json', '13', 'y')]);
    const copy = await (await bench.exportAll({people: true})).text();
    await bench.deleteAll();
    const lines = copy.split('\n');
    for (const [spoiled, says] of [
      [copy.slice(0, -4), 'cortada'],
      [copy.slice(0, 2000), 'fue cambiada o se dañó'],
      [copy.replace('"right"', '"rigth"').replace('"learner":"13"', '"learner":13'), 'el renglón 4'],
      [copy.replace('bench/v1', 'bench/v2'), 'de otra versión'],
      [lines.slice(1).join('\n'), 'no es una copia'],
      ['', 'no es una copia'],
    ] as const) {
      await expect(bench.restore(new Blob([spoiled])), says).rejects.toThrow(says);
    }
    expect((await bench.state()).attempts).toBe(0);
  });
  it('names people from a CSV as spreadsheets write it', async () => {
    const bench = await open();
    const latin = Uint8Array.from('Legajo;Nombre y apellido\r\n12;N\u00FA\u00F1ez, Ana\r\n;Nadie\r\n', (letter) => letter.charCodeAt(0));
    expect(await bench.importPeople(new Blob([latin]))).toEqual({taken: 1, leftOut: [{row: 3, reason: 'Falta el legajo.'}]});
    await bench.importPeople(new Blob(['\uFEFF13,"Pérez, Beto"\n14,\n']));
    expect(await peopleOn(await open())).toEqual([
      {legajo: '12', name: 'Núñez, Ana'},
      {legajo: '13', name: 'Pérez, Beto'},
    ]);
    expect(await (await bench.exportPeople()).text()).toBe('Legajo;Nombre\r\n12;Núñez, Ana\r\n13;Pérez, Beto\r\n');
    await bench.putPeople([{legajo: '12', name: ''}]);
    expect((await peopleOn(bench)).map(({legajo}) => legajo)).toEqual(['13']);
  });
  it('works in memory where the browser refuses storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openDevice()).rejects.toThrow();
    const bench = await benchOf({store: memoryStore(), banks: await publishedBanks(), now: () => NOW, newId: () => 'i1'});
    await bench.putCohort(COHORT);
    const {id} = await take(bench, [deliver('a.json', '12', 'x')]);
    expect(await bench.state()).toMatchObject({kind: 'memory', attempts: 1, cohorts: [COHORT]});
    expect((await bench.exportAll({people: true})).size).toBeGreaterThan(1000);
    expect(await bench.deleteImport(id)).toBe(1);
    expect((await bench.state()).attempts).toBe(0);
  });
});
