import {describe, expect, it} from 'vitest';
import {type Attempt, type Mode, openItems} from '../../domain/quiz/attempt';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import type {Bank} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import {memoryStore} from './memory-store';
import {type Outside, Session} from './session';
import type {AttemptStore, LearnerStore, Notice} from './store';

const items = ['uno', 'dos', 'tres'].map((id) => itemOf(id));
const [uno, dos, tres] = items as [(typeof items)[0], (typeof items)[0], (typeof items)[0]];
const bank = bankOf(items);
const chose = (...chosen: string[]): Response => ({kind: 'choice', chosen});
const answersOf = (attempt: Attempt | undefined): unknown[] =>
  attempt?.answers.map(({item, response}) => [item, response.kind === 'choice' && response.chosen.join()]) ?? [];

/** A clock that goes on a second each time it is read, from ten o'clock; ids and seeds that count. */
function outside(): Outside & {advance: (seconds: number) => void} {
  let seconds = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.parse('2026-11-21T10:00:00.000Z') + seconds++ * 1000).toISOString(),
    newId: () => `attempt-${++ids}`,
    newSeed: () => 7,
    advance: (more) => {
      seconds += more;
    },
  };
}

/** A store that refuses to save, or to read, as long as it is told to. */
function moody(store: AttemptStore = memoryStore()) {
  const refuses = {save: false, read: false};
  const read = <T>(then: () => Promise<T>): Promise<T> => (refuses.read ? Promise.reject(new Error('not read')) : then());
  const mood: AttemptStore = {
    latest: (quiz, mode) => read(() => store.latest(quiz, mode)),
    attempt: (id) => read(() => store.attempt(id)),
    save: (attempt) => (refuses.save ? Promise.reject(new Error('full')) : store.save(attempt)),
    watch: store.watch,
  };
  return {store: mood, refuses};
}

/** Two tabs of a browser: each has its own hold on what both store. */
function twoTabs(): [LearnerStore, LearnerStore] {
  const shared = memoryStore();
  const listeners = [new Set<(notice: Notice) => void>(), new Set<(notice: Notice) => void>()] as const;
  const tab = (mine: 0 | 1): LearnerStore => ({
    ...shared,
    watch: (listener) => {
      listeners[mine].add(listener);
      return () => listeners[mine].delete(listener);
    },
    save: async (attempt) => {
      const whole = await shared.save(attempt);
      for (const listener of listeners[mine === 0 ? 1 : 0]) listener('changed');
      return whole;
    },
    deleteAll: async () => {
      await shared.deleteAll();
      for (const listener of [...listeners[0], ...listeners[1]]) listener('deleted');
    },
  });
  return [tab(0), tab(1)];
}

async function begin(store: AttemptStore, {of = bank, mode = 'practice', seconds}: {of?: Bank; mode?: Mode; seconds?: number} = {}) {
  const world = outside();
  const session = new Session(store, of, mode, world);
  await session.start(seconds === undefined ? {} : {seconds});
  return {session, world};
}

describe('steps taken at once', () => {
  it('are taken one after the other: two answers are both kept', async () => {
    const store = memoryStore();
    const {session} = await begin(store);
    await Promise.all([session.respond(uno, chose('a')), session.respond(dos, chose('b'))]);
    const expected = [
      ['uno', 'a'],
      ['dos', 'b'],
    ];
    expect(answersOf(session.read().attempt)).toEqual(expected);
    expect(answersOf(await store.latest('q', 'practice'))).toEqual(expected);
  });
  it('keep the first of a double click, and do not blame another tab', async () => {
    const {session} = await begin(memoryStore());
    expect(await Promise.all([session.respond(uno, chose('a')), session.respond(uno, chose('b'))])).toEqual([false, false]);
    expect(answersOf(session.read().attempt)).toEqual([['uno', 'a']]);
  });
  it('go on after one that fails', async () => {
    const {session} = await begin(memoryStore());
    const wrong = session.respond(itemOf('otra'), chose('a'));
    const right = session.respond(uno, chose('a'));
    await expect(wrong).rejects.toThrow('item "otra" is not part of attempt');
    await right;
    expect(answersOf(session.read().attempt)).toEqual([['uno', 'a']]);
  });
});

describe('an answer that the device refuses', () => {
  it('is told, stays, and is stored with the next', async () => {
    const {store, refuses} = moody();
    const {session} = await begin(store);
    refuses.save = true;
    await session.respond(uno, chose('a'));
    expect(session.read()).toMatchObject({fault: 'not-saved', attempt: {answers: [{item: 'uno'}]}});
    refuses.save = false;
    await session.respond(dos, chose('a'));
    expect(session.read().fault).toBe('none');
    expect(answersOf(await store.latest('q', 'practice'))).toHaveLength(2);
  });
  it('is stored when the learner asks to try again', async () => {
    const {store, refuses} = moody();
    const {session} = await begin(store);
    refuses.save = true;
    await session.respond(uno, chose('a'));
    await session.retry();
    expect(session.read().fault).toBe('not-saved');
    refuses.save = false;
    await session.retry();
    expect(session.read().fault).toBe('none');
    expect(answersOf(await store.latest('q', 'practice'))).toEqual([['uno', 'a']]);
  });
  it('is not lost when the learner begins anew before it is stored', async () => {
    const shared = memoryStore();
    const {store, refuses} = moody(shared);
    const {session} = await begin(store);
    refuses.save = true;
    await session.respond(uno, chose('a'));
    await session.start();
    expect(session.rescue()?.attempts.map(({id}) => id)).toEqual(['attempt-1', 'attempt-2']);
    refuses.save = false;
    await session.respond(uno, chose('b'));
    expect((await shared.attempts()).map(({id, answers}) => [id, answers.length])).toEqual([
      ['attempt-1', 1],
      ['attempt-2', 1],
    ]);
  });
  it('comes out as a file that another device takes in', async () => {
    const {store, refuses} = moody();
    const {session} = await begin(store);
    refuses.save = true;
    await session.respond(uno, chose('a'));
    const file = session.rescue();
    const other = memoryStore();
    expect(file && (await other.importAll(file))).toMatchObject({attempts: 1, answers: 1});
    expect(answersOf(await other.latest('q', 'practice'))).toEqual([['uno', 'a']]);
  });
});

describe('what the device cannot read', () => {
  it('is told, and read when the learner asks to try again', async () => {
    const {store, refuses} = moody();
    await begin(store);
    const later = new Session(store, bank, 'practice', outside());
    refuses.read = true;
    await later.resume();
    expect(later.read()).toEqual({attempt: undefined, fault: 'not-read'});
    expect(later.rescue()).toBeUndefined();
    refuses.read = false;
    await later.retry();
    expect(later.read()).toMatchObject({attempt: {id: 'attempt-1'}, fault: 'none'});
  });
});

describe('two tabs at one attempt', () => {
  async function both() {
    const [one, other] = twoTabs();
    const {session: first} = await begin(one);
    const second = new Session(other, bank, 'practice', outside());
    await second.resume();
    const stop = [first.subscribe(() => undefined), second.subscribe(() => undefined)];
    return {first, second, other, stop: () => stop.forEach((end) => void end())};
  }
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('learn of each other’s answers', async () => {
    const {first, second, stop} = await both();
    await first.respond(uno, chose('a'));
    await settle();
    expect(answersOf(second.read().attempt)).toEqual([['uno', 'a']]);
    stop();
    await first.respond(dos, chose('a'));
    await settle();
    expect(answersOf(second.read().attempt)).toEqual([['uno', 'a']]);
  });
  it('keep the answer that was stored first, and say so to who gave the second', async () => {
    const {first, second, stop} = await both();
    stop();
    expect(await first.respond(uno, chose('a'))).toBe(false);
    expect(await second.respond(uno, chose('b'))).toBe(true);
    expect(answersOf(second.read().attempt)).toEqual([['uno', 'a']]);
  });
  it('forget together when the reader deletes everything', async () => {
    const {first, second, other} = await both();
    await first.respond(uno, chose('a'));
    await other.deleteAll();
    await settle();
    expect([first.read().attempt, second.read().attempt]).toEqual([undefined, undefined]);
    expect(await first.respond(dos, chose('a'))).toBe(false);
    expect(await other.attempts()).toEqual([]);
  });
  it('do not call back when nothing is new', async () => {
    const {first, second} = await both();
    let calls = 0;
    second.subscribe(() => calls++);
    await first.close('handed-in');
    await settle();
    await first.close('handed-in');
    await settle();
    expect(calls).toBe(1);
  });
});

describe('a bank that changes', () => {
  it('is noted in the attempt when it is taken up, and stored', async () => {
    const store = memoryStore();
    await begin(store);
    const later = new Session(store, bankOf([uno, dos], '2'), 'practice', outside());
    await later.resume();
    expect(later.read().attempt?.revisions).toMatchObject([{quizHash: 'bank-2', withdrawn: ['tres']}]);
    expect(await store.latest('q', 'practice')).toEqual(later.read().attempt);
  });
  it('leaves a tab that was open before with what it shows: the answer is to the old words', async () => {
    const store = memoryStore();
    const {session} = await begin(store);
    await new Session(store, bankOf(items, '2'), 'practice', outside()).resume();
    await session.respond(uno, chose('a'));
    await session.respond(dos, chose('a'));
    expect(session.read().attempt?.answers.map(({digest}) => digest)).toEqual(['uno-1', 'dos-1']);
  });
});

describe('a time limit', () => {
  it('closes the attempt when it is over, at the moment it was over, and adds no answer', async () => {
    const {session, world} = await begin(memoryStore(), {mode: 'evaluation', seconds: 60});
    await session.respond(uno, chose('a'));
    world.advance(600);
    expect(await session.respond(dos, chose('a'))).toBe(false);
    expect(session.read().attempt).toMatchObject({answers: [{item: 'uno'}], closed: {at: '2026-11-21T10:01:00.000Z', why: 'time'}});
  });
  it('closes it too when the page was away meanwhile', async () => {
    const store = memoryStore();
    await begin(store, {mode: 'evaluation', seconds: 60});
    const world = outside();
    world.advance(600);
    const later = new Session(store, bank, 'evaluation', world);
    await later.resume();
    expect(later.read().attempt?.closed).toEqual({at: '2026-11-21T10:01:00.000Z', why: 'time'});
    expect((await store.latest('q', 'evaluation'))?.closed?.why).toBe('time');
  });
  it('is no concern of who hands in before', async () => {
    const {session} = await begin(memoryStore(), {mode: 'evaluation', seconds: 60});
    await session.close('handed-in');
    expect(session.read().attempt?.closed?.why).toBe('handed-in');
    expect(openItems(session.read().attempt as Attempt)).toEqual([]);
    expect(await session.respond(tres, chose('a'))).toBe(false);
  });
});
