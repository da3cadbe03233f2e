import {describe, expect, it} from 'vitest';
import {type Attempt, answer, startAttempt} from '../domain/quiz/attempt';
import {itemOf, quizOf} from '../domain/quiz/fixture';
import {memoryStore, openAttemptStore} from './attempts';
import {newAttemptId} from './clock';

const [uno, dos] = [itemOf('uno'), itemOf('dos')];
const begun = (id: string, at: string): Attempt => startAttempt(quizOf(uno, dos), {id, quizHash: 'h', at});

describe('the store of attempts', () => {
  it('is in memory where the browser refuses', async () => {
    // Node has no IndexedDB, like a browser that blocks it.
    expect((await openAttemptStore()).kind).toBe('memory');
  });
  it('gives the latest attempt at a quiz', async () => {
    const store = memoryStore();
    await store.save(begun('nuevo', '2026-11-22T10:00:00Z'));
    await store.save(begun('viejo', '2026-11-21T10:00:00Z'));
    expect((await store.latest('q'))?.id).toBe('nuevo');
    expect(await store.latest('otro')).toBeUndefined();
  });
  it('merges what two tabs save, and gives each the whole', async () => {
    const store = memoryStore();
    const start = begun('1', '2026-11-21T10:00:00Z');
    await store.save(answer(start, uno, ['a'], '2026-11-21T10:01:00Z'));
    const merged = await store.save(answer(start, dos, ['b'], '2026-11-21T10:02:00Z'));
    expect(merged.answers.map(({item}) => item)).toEqual(['uno', 'dos']);
    expect(await store.latest('q')).toEqual(merged);
  });
});

describe('the id of an attempt', () => {
  it('needs no secure context and does not repeat', () => {
    expect(newAttemptId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newAttemptId()).not.toBe(newAttemptId());
  });
});
