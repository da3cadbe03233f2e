import {describe, expect, it} from 'vitest';
import {cohortWith} from '../../domain/cohort/fixture';
import type {Membership} from '../../domain/cohort/membership';
import {type Attempt, answer, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {rightResponse} from '../../domain/quiz/response';
import {openLearnerStore} from './learner-store';
import {memoryStore} from './memory-store';

const [uno, dos] = [itemOf('uno'), itemOf('dos')];
const bank = bankOf([uno, dos]);
const begun = (id: string, at: string): Attempt =>
  startAttempt(bank, {id, at, seed: 1, mode: 'practice', drawn: deal(bank.quiz.items, bank.digests, 1)});
const placeIn = (id: string): Membership => ({cohort: cohortWith({id}), learner: '1234', joinedAt: '2026-11-29T10:00:00Z', deliveries: []});

describe('the store of what a learner did', () => {
  it('is in memory where the browser refuses, one for all parts of the page', async () => {
    // Node has no IndexedDB, like a browser that blocks it.
    const store = await openLearnerStore();
    expect(store.kind).toBe('memory');
    expect(await openLearnerStore()).toBe(store);
  });
  it('gives the latest attempt at a quiz in a mode', async () => {
    const store = memoryStore();
    await store.save(begun('nuevo', '2026-11-22T10:00:00Z'));
    await store.save(begun('viejo', '2026-11-21T10:00:00Z'));
    expect((await store.latest('q', 'practice'))?.id).toBe('nuevo');
    expect(await store.latest('q', 'evaluation')).toBeUndefined();
    expect(await store.latest('otro', 'practice')).toBeUndefined();
    expect((await store.attempts()).map(({id}) => id)).toEqual(['viejo', 'nuevo']);
  });
  it('merges what two tabs save, and gives each the whole', async () => {
    const store = memoryStore();
    const start = begun('1', '2026-11-21T10:00:00Z');
    await store.save(answer(start, uno, rightResponse(uno), '2026-11-21T10:01:00Z'));
    const merged = await store.save(answer(start, dos, rightResponse(dos), '2026-11-21T10:02:00Z'));
    expect(merged.answers.map(({item}) => item)).toEqual(['uno', 'dos']);
    expect(await store.latest('q', 'practice')).toEqual(merged);
  });
  it('deletes a certificate in memory and leaves the others', async () => {
    const store = memoryStore();
    for (const code of ['AAA', 'BBB']) await store.saveCertificate({code});
    for (const code of ['AAA', 'CCC']) await store.deleteCertificate(code);
    expect(await store.certificates()).toEqual([{code: 'BBB'}]);
  });
  it('changes and leaves a cohort in memory too', async () => {
    const store = memoryStore();
    for (const id of ['a', 'b']) await store.saveMembership(placeIn(id));
    await store.saveMembership({...placeIn('a'), learner: 'Lince'});
    await store.deleteMembership('b');
    expect(await store.memberships()).toEqual([{...placeIn('a'), learner: 'Lince'}]);
  });
  it('hands out, takes in and deletes everything in memory too', async () => {
    const [store, other] = [memoryStore(), memoryStore()];
    await store.save(answer(begun('1', '2026-11-21T10:00:00Z'), uno, rightResponse(uno), '2026-11-21T10:01:00Z'));
    await store.saveCertificate({code: 'AAA'});
    await store.saveCertificate({code: 'AAA'});
    await store.saveProfile({name: 'Ana'});
    await store.saveMembership(placeIn('a'));
    expect(await other.importAll(await store.exportAll())).toEqual({
      attempts: 1,
      answers: 1,
      certificates: 1,
      profile: true,
      cohorts: 1,
      leftOut: 0,
    });
    expect(await other.attempts()).toEqual(await store.attempts());
    await other.deleteAll();
    expect(await other.exportAll()).toEqual({
      format: 'resguardo/device/v1',
      exportedAt: expect.any(String),
      attempts: [],
      certificates: [],
    });
  });
});
