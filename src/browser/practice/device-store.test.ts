import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {openDB} from 'idb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {cohortWith} from '../../domain/cohort/fixture';
import type {Membership} from '../../domain/cohort/membership';
import {type Attempt, answer, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {rightResponse} from '../../domain/quiz/response';
import {openDevice} from './device-store';
import {openLearnerStore} from './learner-store';

const [uno, dos] = [itemOf('uno'), itemOf('dos')];
const bank = bankOf([uno, dos]);
const begun = (id: string, at = '2026-11-21T10:00:00.000Z'): Attempt =>
  startAttempt(bank, {id, at, seed: 1, mode: 'practice', drawn: deal(bank.quiz.items, bank.digests, 1)});
const answered = (id: string): Attempt => answer(begun(id), uno, rightResponse(uno), '2026-11-21T10:01:00.000Z');
const placeIn = (id: string, joinedAt = '2026-11-21T10:00:00.000Z'): Membership => ({
  cohort: cohortWith({id}),
  learner: '1234',
  joinedAt,
  deliveries: [],
});

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The database as the first version of the site left it. */
async function keptByFirstVersion(...attempts: object[]): Promise<void> {
  const database = await openDB('resguardo', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
    },
  });
  for (const attempt of attempts) await database.put('attempts', attempt);
  database.close();
}

describe('the store of this browser', () => {
  it('finds what it kept when it is opened again', async () => {
    const store = await openLearnerStore();
    expect(store.kind).toBe('device');
    await store.save(answered('1'));
    await store.saveCertificate({code: 'AAA'});
    await store.saveProfile({name: 'Ana'});
    const again = await openLearnerStore();
    expect(await again.latest('q', 'practice')).toEqual(answered('1'));
    expect(await again.attempt('1')).toEqual(answered('1'));
    expect(await again.certificates()).toEqual([{code: 'AAA'}]);
    expect(await again.profile()).toEqual({name: 'Ana'});
  });
  it('adds what two tabs save at once', async () => {
    const [one, other] = [await openDevice(), await openDevice()];
    await Promise.all([one.save(answered('1')), other.save(answer(begun('1'), dos, rightResponse(dos), '2026-11-21T10:02:00.000Z'))]);
    expect((await one.attempt('1'))?.answers.map(({item}) => item)).toEqual(['uno', 'dos']);
  });
  it('deletes a certificate and leaves the others', async () => {
    const store = await openDevice();
    for (const code of ['AAA', 'BBB']) await store.saveCertificate({code});
    for (const code of ['AAA', 'CCC']) await store.deleteCertificate(code);
    expect(await store.certificates()).toEqual([{code: 'BBB'}]);
  });
  it('keeps the cohorts that were joined, in that order, and forgets one that is left', async () => {
    const store = await openDevice();
    for (const place of [placeIn('b', '2026-11-22T10:00:00.000Z'), placeIn('a'), placeIn('c')]) await store.saveMembership(place);
    await store.saveMembership({...placeIn('a'), learner: 'Lince'});
    for (const id of ['c', 'd']) await store.deleteMembership(id);
    expect((await (await openDevice()).memberships()).map(({cohort, learner}) => `${cohort.id} ${learner}`)).toEqual(['a Lince', 'b 1234']);
  });
  it('forgets the name when the reader asks', async () => {
    const store = await openDevice();
    await store.saveProfile({name: 'Ana'});
    await store.saveProfile(undefined);
    expect(await store.profile()).toBeUndefined();
  });
  it('tells the other tabs, and not itself', async () => {
    const [one, other] = [await openDevice(), await openDevice()];
    const heard: string[] = [];
    const stop = [one.watch((notice) => heard.push(`one ${notice}`)), other.watch((notice) => heard.push(`other ${notice}`))];
    await one.save(begun('1'));
    await vi.waitFor(() => expect(heard).toEqual(['other changed']));
    for (const end of stop) end();
  });
});

describe('a database of the first version', () => {
  const old = {
    id: 'viejo',
    quiz: 'q',
    quizHash: 'bank-0',
    startedAt: '2026-11-20T10:00:00.000Z',
    items: ['uno', 'dos'],
    answers: [{item: 'uno', response: ['a'], correct: true, at: '2026-11-20T10:01:00.000Z'}],
  };

  it('keeps its attempts, in the shape of today', async () => {
    await keptByFirstVersion(old, answered('nuevo'));
    const store = await openLearnerStore();
    expect(store.kind).toBe('device');
    expect(await store.attempts()).toMatchObject([
      {id: 'viejo', mode: 'practice', drawn: [{item: 'uno'}, {item: 'dos'}], answers: [{item: 'uno', digest: '', correct: true}]},
      answered('nuevo'),
    ]);
    expect(await store.certificates()).toEqual([]);
  });
  it('stays as it was when the device cannot write, and is converted later', async () => {
    await keptByFirstVersion(old);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    // What throws leaves the record as it is.
    await openLearnerStore();
    put.mockRestore();
    expect(await (await openLearnerStore()).attempts()).toMatchObject([{id: 'viejo', answers: [{item: 'uno'}]}]);
  });
});

describe('a database of the second version', () => {
  it('keeps all that it held, and can hold cohorts', async () => {
    const database = await openDB('resguardo', 2, {
      upgrade: (fresh) => {
        fresh.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
        fresh.createObjectStore('certificates', {keyPath: 'code'});
        fresh.createObjectStore('profile');
      },
    });
    await database.put('attempts', answered('1'));
    await database.put('certificates', {code: 'AAA'});
    await database.put('profile', {name: 'Ana'}, 'reader');
    database.close();
    const store = await openLearnerStore();
    expect(store.kind).toBe('device');
    await store.saveMembership(placeIn('a'));
    expect(await store.exportAll()).toMatchObject({
      attempts: [answered('1')],
      certificates: [{code: 'AAA'}],
      profile: {name: 'Ana'},
      memberships: [placeIn('a')],
    });
  });
});

describe('all data of a reader', () => {
  it('go out and come in whole', async () => {
    const store = await openDevice();
    await store.save(answered('1'));
    await store.saveCertificate({code: 'AAA'});
    await store.saveProfile({legajo: '1234'});
    await store.saveMembership(placeIn('a'));
    const file = await store.exportAll();
    expect(file).toMatchObject({
      format: 'resguardo/device/v1',
      attempts: [answered('1')],
      certificates: [{code: 'AAA'}],
      memberships: [placeIn('a')],
    });
    vi.stubGlobal('indexedDB', new IDBFactory());
    const other = await openDevice();
    expect(await other.importAll(file)).toEqual({attempts: 1, answers: 1, certificates: 1, profile: true, cohorts: 1, leftOut: 0});
    expect({...(await other.exportAll()), exportedAt: ''}).toEqual({...file, exportedAt: ''});
    expect(await other.importAll(file)).toEqual({attempts: 0, answers: 0, certificates: 0, profile: false, cohorts: 0, leftOut: 0});
  });
  it('come in whole or not at all', async () => {
    const store = await openDevice();
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...written) {
      if (++writes === 3) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, written);
    });
    const file = {attempts: ['1', '2', '3'].map((id) => begun(id)), certificates: []};
    await expect(store.importAll(file)).rejects.toThrow('full');
    expect(await store.attempts()).toEqual([]);
  });
  it('are deleted, and with them the database and the small keys of the site, and nothing else', async () => {
    const keys = (): Storage => Object.assign(Object.create({removeItem: (key: string) => delete local[key as never]}), {}) as Storage;
    const local = keys();
    Object.assign(local, {'resguardo.busquedas': '["pasar la base"]', 'resguardo.tecla-barra': 'no', theme: 'dark'});
    vi.stubGlobal('window', {localStorage: local, sessionStorage: keys()});
    const [store, other] = [await openDevice(), await openDevice()];
    await store.save(answered('1'));
    await store.saveProfile({name: 'Ana'});
    await store.saveMembership(placeIn('a'));
    await store.deleteAll();
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(local)).toEqual(['theme']);
    // Both begin anew with the next step.
    await other.save(begun('2'));
    expect((await store.attempts()).map(({id}) => id)).toEqual(['2']);
    expect(await store.profile()).toBeUndefined();
    expect(await store.memberships()).toEqual([]);
  });
  it('are gone also where a tab does not let go of the database', async () => {
    const store = await openDevice();
    await store.save(answered('1'));
    const stubborn = await openDB('resguardo');
    await store.deleteAll();
    expect(await stubborn.getAll('attempts')).toEqual([]);
    stubborn.close();
  });
});
