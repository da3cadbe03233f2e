import {describe, expect, it, vi} from 'vitest';
import {modulePackage} from '../../domain/learning-record/learning-package';
import type {Tracker} from '../../domain/learning-record/tracker';
import {type Attempt, answer, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {memoryStore} from '../practice/memory-store';
import {Session} from '../practice/session';
import {allOf} from './all-of';
import {catchUp} from './catch-up';
import {follow} from './follow';
import type {Lms} from './lms';
import {type ApiWindow, findApi, type Scorm12Api} from './scorm12-api';

const ITEMS = ['uno', 'dos'].map((id) => itemOf(id));
const BANK = bankOf(ITEMS);
const AT = '2026-11-30T12:00:00.000Z';
const right = {kind: 'choice', chosen: ['a']} as const;

function noted(): {notes: string[]; tracker: Tracker} {
  const notes: string[] = [];
  return {
    notes,
    tracker: {
      start: (_, {id, answers}) => notes.push(`start ${id} ${answers.length}`),
      answer: (_, {answers}, {item}) => notes.push(`answer ${item} ${answers.length}`),
      finish: (_, {id}) => notes.push(`finish ${id}`),
    },
  };
}

describe('the API of an LMS', () => {
  const api = {} as Scorm12Api;
  const window = (more: object = {}): ApiWindow => {
    const made: ApiWindow = {...more, parent: undefined as never};
    return 'parent' in more ? {...made, parent: (more as ApiWindow).parent} : Object.assign(made, {parent: made});
  };
  const inside = (top: ApiWindow, levels: number): ApiWindow => (levels === 0 ? top : window({parent: inside(top, levels - 1)}));

  it('is found in the window itself and in ten around it, and no further', () => {
    for (const levels of [0, 1, 10]) expect(findApi(inside(window({API: api}), levels))).toBe(api);
    expect(findApi(inside(window({API: api}), 11))).toBeUndefined();
  });

  it('is found in the window that opened this one, and around it', () => {
    expect(findApi(window({opener: inside(window({API: api}), 2)}))).toBe(api);
    expect(findApi(window({opener: null}))).toBeUndefined();
  });

  it('is not found behind a window of another site, which throws', () => {
    const foreign = window();
    Object.defineProperty(foreign, 'API', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(findApi(window({parent: foreign}))).toBeUndefined();
    expect(findApi(window({parent: foreign, opener: window({API: api})}))).toBe(api);
  });
});

describe('several trackers', () => {
  it('a fault of one does not touch the others, nor who tells', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = () => {
      throw new Error('roto');
    };
    const {notes, tracker} = noted();
    const all = allOf([{start: broken, answer: broken, finish: broken}, tracker]);
    const attempt = startAttempt(BANK, {id: 'a', at: AT, seed: 1, mode: 'practice', drawn: deal(ITEMS, BANK.digests, 1)});
    all.start(BANK, attempt);
    all.finish(BANK, attempt);
    expect(notes).toEqual(['start a 0', 'finish a']);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });
});

describe('a tracker that follows a session', () => {
  const sessionOf = (store = memoryStore()) => {
    let ids = 0;
    return new Session(store, BANK, 'practice', {now: () => AT, newId: () => `a${++ids}`, newSeed: () => 1});
  };

  it('is told of the beginning, each answer once, and the end once', async () => {
    const session = sessionOf();
    const {notes, tracker} = noted();
    const stop = follow(session, BANK, tracker);
    await session.start();
    await session.respond(ITEMS[0] as never, right);
    await session.respond(ITEMS[0] as never, right);
    await session.respond(ITEMS[1] as never, right);
    await session.start();
    stop();
    await session.respond(ITEMS[1] as never, right);
    expect(notes).toEqual(['start a1 0', 'answer uno 1', 'answer dos 2', 'finish a1', 'start a2 0']);
  });

  it('is told of what is taken up again, with what it has', async () => {
    const store = memoryStore();
    const first = sessionOf(store);
    await first.start();
    await first.respond(ITEMS[0] as never, right);
    const session = sessionOf(store);
    await session.resume();
    const {notes, tracker} = noted();
    follow(session, BANK, tracker);
    expect(notes).toEqual(['start a1 1']);
  });
});

describe('catching up', () => {
  const {quiz} = BANK;
  const ended = (id: string, at = AT): Attempt =>
    ITEMS.reduce(
      (so, item) => answer(so, item, right, at),
      startAttempt(BANK, {id, at, seed: 1, mode: 'practice', drawn: deal(ITEMS, BANK.digests, 1)}),
    );

  it('tells what is on the device and what the LMS kept, in the order in which it began', async () => {
    const store = memoryStore();
    await store.save(ended('local'));
    await store.save({...ended('ajeno'), quiz: 'otro'});
    const {notes, tracker} = noted();
    const lms = {
      package: modulePackage(quiz, '/'),
      tracker,
      keptAttempts: () => [ended('lms', '2026-11-29T12:00:00.000Z')],
    } as unknown as Lms;
    await catchUp(lms, store, async () => BANK);
    expect(notes).toEqual(['start lms 2', 'finish lms', 'start local 2', 'finish local']);
  });

  it('leaves a bank that cannot be loaded for the next time', async () => {
    const store = memoryStore();
    await store.save(ended('local'));
    const {notes, tracker} = noted();
    const lms = {package: modulePackage(quiz, '/'), tracker, keptAttempts: () => []} as unknown as Lms;
    await catchUp(lms, store, () => Promise.reject(new Error('404')));
    expect(notes).toEqual([]);
  });
});
