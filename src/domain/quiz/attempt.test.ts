import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {resultFileName, resultFileOf} from '../results/result-file';
import {
  type Attempt,
  answer,
  close,
  drawnItem,
  endedAt,
  isOver,
  mergeAttempts,
  openItems,
  passes,
  revise,
  scoreOf,
  startAttempt,
} from './attempt';
import {deal} from './draw';
import {bankOf, itemOf} from './fixture';
import type {Bank, SimpleItem} from './quiz';
import type {Response} from './response';

const chose = (...chosen: string[]): Response => ({kind: 'choice', chosen});
const begin = (bank: Bank, id = '1'): Attempt =>
  startAttempt(bank, {id, at: '2026-11-21T10:00:00Z', seed: 7, mode: 'practice', drawn: deal(bank.quiz.items, bank.digests, 7)});
const open = (attempt: Attempt): string[] => openItems(attempt).map(({item}) => item);

describe('an attempt', () => {
  const [uno, dos] = [itemOf('uno'), itemOf('dos')];
  const bank = bankOf([uno, dos]);
  const start = (): Attempt => begin(bank);

  it('asks the items in order and remembers which bank and which law it answered', () => {
    expect(start()).toMatchObject({quiz: 'q', quizHash: 'bank-1', law: {'ley/art-1': 'law-1'}, answers: []});
    expect(open(start())).toEqual(['uno', 'dos']);
    expect(open(answer(start(), uno, chose('a'), 't'))).toEqual(['dos']);
  });
  it('only grows: a second answer to the same item changes nothing', () => {
    const once = answer(start(), uno, chose('b'), 't1');
    expect(answer(once, uno, chose('a'), 't2')).toEqual(once);
  });
  it('begins open, without answers, with all that was drawn and what chance was given', () => {
    expect(start()).toStrictEqual({
      id: '1',
      quiz: 'q',
      mode: 'practice',
      quizHash: 'bank-1',
      startedAt: '2026-11-21T10:00:00Z',
      seed: 7,
      drawn: deal(bank.quiz.items, bank.digests, 7),
      law: {'ley/art-1': 'law-1'},
      answers: [],
      revisions: [],
    });
  });
  it('remembers the versions of the provisions that its items cite, and of no others', () => {
    const wide = {...bank, law: {...bank.law, 'ley/art-2': 'law-2'}};
    expect(begin(wide).law).toEqual({'ley/art-1': 'law-1'});
    const drawn = deal([itemOf('ajena', {cites: ['ley/art-2']})], {}, 7);
    expect(startAttempt(wide, {id: '1', at: 't', seed: 7, mode: 'drill', drawn}).law).toEqual({});
  });
  it('keeps its time limit, where it has one', () => {
    expect(startAttempt(bank, {id: '1', at: 't', seed: 7, mode: 'evaluation', drawn: [], seconds: 600}).seconds).toBe(600);
  });
  it('refuses an item that was not drawn', () => {
    expect(() => answer(start(), itemOf('tres'), chose('a'), 't')).toThrow('item "tres" is not part of attempt "1"');
  });
  it('keeps how sure the learner was, the hints read and the reasons given', () => {
    const remarks = {confidence: 'unsure', hints: 1, explanation: 'porque sí'} as const;
    expect(answer(start(), uno, chose('a'), 't', remarks).answers).toMatchObject([
      {item: 'uno', correct: true, digest: 'uno-1', ...remarks},
    ]);
  });
  it('counts the right answers in whatever order they came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([uno, dos], {minLength: 2}),
        fc.array(fc.constantFrom('a', 'b'), {minLength: 2, maxLength: 2}),
        (items, picks) => {
          const done = items.reduce((attempt, item, i) => answer(attempt, item, chose(picks[i] ?? 'a'), 't'), start());
          expect(scoreOf(done)).toEqual({right: picks.filter((pick) => pick === 'a').length, of: 2});
          expect(isOver(done)).toBe(true);
        },
      ),
    );
  });
  it('asks the parts of a case one after the other', () => {
    expect(open(begin(bankOf([itemOf('robo', {kind: 'case'}), uno])))).toEqual(['robo/uno', 'robo/dos', 'uno']);
  });
  it('ends before its last item when its time is over, and counts what has no answer as not right', () => {
    const over = close(answer(start(), uno, chose('a'), 't1'), {at: 't2', why: 'time'});
    expect(open(over)).toEqual([]);
    expect(scoreOf(over)).toEqual({right: 1, of: 2});
    expect(endedAt(over)).toBe('t2');
    expect(answer(over, dos, chose('a'), 't3')).toEqual(over);
  });
  it('is not ended again', () => {
    const done = answer(answer(start(), uno, chose('a'), 't1'), dos, chose('b'), 't2');
    expect(close(done, {at: 't3', why: 'time'})).toBe(done);
    expect(endedAt(done)).toBe('t2');
  });

  it('is closed with its reason, once, and only while it is open', () => {
    const over = close(start(), {at: 't1', why: 'handed-in'});
    expect(over.closed).toEqual({at: 't1', why: 'handed-in'});
    expect(close(over, {at: 't2', why: 'time'})).toBe(over);
  });
  it('has no end while it is open; one of which nothing was drawn ends as it begins', () => {
    expect(endedAt(answer(start(), uno, chose('a'), 't1'))).toBeUndefined();
    expect(endedAt(begin(bankOf([])))).toBe('2026-11-21T10:00:00Z');
  });
  it('ends with its last answer, in whatever order they are kept', () => {
    const three = [uno, dos, itemOf('tres')];
    const done = three.reduce((attempt, item, i) => answer(attempt, item, chose('a'), `t${i}`), begin(bankOf(three)));
    expect(endedAt(done)).toBe('t2');
    expect(endedAt({...done, answers: done.answers.toReversed()})).toBe('t2');
  });
  it('asks an item as it was drawn, and knows none that was not', () => {
    expect(drawnItem(start(), 'dos')).toEqual(start().drawn[1]);
    expect(drawnItem(start(), 'tres')).toBeUndefined();
  });

  it('becomes a result file when every item has an answer, without what was written in free words', () => {
    const once = answer(start(), uno, chose('a'), '2026-11-21T10:01:00Z', {explanation: 'me llamo Ana'});
    const result = resultFileOf(answer(once, dos, chose('b'), '2026-11-21T10:02:00Z'));
    expect(result).toMatchObject({format: 'resguardo/result/v1', finishedAt: '2026-11-21T10:02:00Z', score: {right: 1, of: 2}});
    expect(JSON.stringify(result)).not.toContain('Ana');
    expect(resultFileName(result)).toBe('resultado-q-2026-11-21.json');
  });
  it('has no result file before', () => {
    expect(() => resultFileOf(answer(start(), uno, chose('a'), 't'))).toThrow('attempt "1" is not over');
  });
});

describe('passing', () => {
  it.each([
    [{right: 8, of: 10}, 80, true],
    [{right: 7, of: 10}, 80, false],
    [{right: 2, of: 3}, 67, false],
    [{right: 0, of: 0}, 1, false],
  ])('%j with a pass mark of %i %%: %s', (score, pass, expected) => {
    expect(passes(score, pass)).toBe(expected);
  });
});

describe('a bank that changes while an attempt is open', () => {
  const [uno, dos, tres] = [itemOf('uno'), itemOf('dos'), itemOf('tres')];
  let begun: Attempt;
  beforeEach(() => {
    begun = answer(begin(bankOf([uno, dos, tres])), uno, chose('a'), 't1');
  });

  it('changes nothing when it is the same bank, and nothing in an attempt that is over', () => {
    expect(revise(begun, bankOf([uno, dos, tres]), 't2')).toBe(begun);
    const over = close(begun, {at: 't2', why: 'handed-in'});
    expect(revise(over, bankOf([uno], '2'), 't3')).toBe(over);
  });
  it('keeps the answers, asks what reads otherwise as it reads now, and withdraws what is gone', () => {
    const revised = revise(begun, bankOf([uno, dos], '2'), 't2');
    expect(revised.revisions).toMatchObject([{quizHash: 'bank-2', changed: [{item: 'dos', digest: 'dos-2'}], withdrawn: ['tres']}]);
    expect(open(revised)).toEqual(['dos']);
    const done = answer(revised, dos, chose('a'), 't3');
    expect(done.answers.map(({digest}) => digest)).toEqual(['uno-1', 'dos-2']);
    expect(scoreOf(done)).toEqual({right: 2, of: 2});
  });
  it('asks again as it was what reads as before', () => {
    const newer = bankOf([uno, dos, tres], '2');
    const revised = revise(begun, {...newer, digests: {...newer.digests, dos: 'dos-1'}}, 't2');
    expect(revised.revisions).toMatchObject([{at: 't2', changed: [{item: 'tres'}], withdrawn: []}]);
    expect(openItems(revised).map(({digest}) => digest)).toEqual(['dos-1', 'tres-2']);
  });
  it('shows what reads otherwise in an order of its own', () => {
    const longer = itemOf('dos', {options: itemOf('dos').options.slice(0, 2)});
    const revised = revise(begun, bankOf([uno, longer, tres], '2'), 't2');
    expect([...(drawnItem(revised, 'dos')?.shown ?? [])].sort()).toEqual(['a', 'b']);
  });
  it('may change twice: the last reading counts', () => {
    const twice = revise(revise(begun, bankOf([uno, dos, tres], '2'), 't2'), bankOf([uno, dos, tres], '3'), 't3');
    expect(openItems(twice).map(({digest}) => digest)).toEqual(['dos-3', 'tres-3']);
    expect(twice.answers).toEqual(begun.answers);
  });
  it('is the same again when it goes back: each change is noted', () => {
    const back = revise(revise(begun, bankOf([uno, dos, tres], '2'), 't2'), bankOf([uno, dos, tres]), 't3');
    expect(back.revisions.map(({quizHash}) => quizHash)).toEqual(['bank-2', 'bank-1']);
  });
  it('does not take away an item that another tab had answered before', () => {
    const other = answer(begun, dos, chose('a'), 't2');
    const here = revise(begun, bankOf([uno, tres], '2'), 't3');
    const merged = mergeAttempts(here, other);
    expect(scoreOf(merged)).toEqual({right: 2, of: 3});
    expect(open(merged)).toEqual(['tres']);
  });
  it('is noted once', () => {
    const revised = revise(begun, bankOf([uno, dos], '2'), 't2');
    expect(revise(revised, bankOf([uno, dos], '2'), 't3')).toBe(revised);
  });
  it('ends the attempt when nothing of it is left', () => {
    const revised = revise(begun, bankOf([uno], '2'), 't2');
    expect(isOver(revised)).toBe(true);
    expect(endedAt(revised)).toBe('t2');
    expect(scoreOf(revised)).toEqual({right: 1, of: 1});
  });
});

describe('merging an attempt answered in two tabs', () => {
  const items = ['uno', 'dos', 'tres', 'cuatro'].map((id) => itemOf(id));
  const bank = bankOf(items);
  const newer = bankOf(items.slice(0, 3), '2');
  /** What happens in a tab: answers, and the moment when it learns of a new bank or hands in. */
  const event = fc.oneof(
    {weight: 5, arbitrary: fc.record({item: fc.constantFrom<SimpleItem>(...items), option: fc.constantFrom('a', 'b', 'c')})},
    {weight: 1, arbitrary: fc.constantFrom('new bank' as const, 'hand in' as const)},
  );
  const tab = fc.array(fc.record({event, wait: fc.integer({min: 0, max: 3})}), {maxLength: 8}).map((events) => {
    let minute = 10;
    return events.reduce((attempt, {event: what, wait}) => {
      minute += wait;
      const at = `2026-11-21T10:${minute}:00Z`;
      if (what === 'new bank') return revise(attempt, newer, at);
      if (what === 'hand in') return close(attempt, {at, why: 'handed-in'});
      return answer(attempt, what.item, chose(what.option), at);
    }, begin(bank));
  });
  const answered = (attempt: Attempt): string[] => attempt.answers.map(({item}) => item).sort();

  it('never shrinks: every answered item stays answered, once', () => {
    fc.assert(
      fc.property(tab, tab, (one, other) => {
        expect(answered(mergeAttempts(one, other))).toEqual([...new Set([...answered(one), ...answered(other)])].sort());
      }),
    );
  });
  it('gives the same whichever tab saved first, and again when saved again', () => {
    fc.assert(
      fc.property(tab, tab, (one, other) => {
        const merged = mergeAttempts(one, other);
        expect(mergeAttempts(other, one)).toEqual(merged);
        expect(mergeAttempts(merged, one)).toEqual(merged);
      }),
    );
  });
  it('gives the same for three tabs, in whatever order they come together', () => {
    fc.assert(
      fc.property(tab, tab, tab, (a, b, c) => {
        expect(mergeAttempts(mergeAttempts(a, b), c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)));
      }),
    );
  });
  it('keeps the first answer to an item', () => {
    const [uno] = items as [SimpleItem];
    const early = answer(begin(bank), uno, chose('b'), '2026-11-21T10:01:00Z');
    const late = answer(begin(bank), uno, chose('a'), '2026-11-21T10:02:00Z');
    expect(mergeAttempts(late, early).answers).toEqual(early.answers);
  });
  it('keeps what either tab learnt of the bank, in the order of time, and the first closing', () => {
    const first = close(revise(begin(bank), newer, '2026-11-21T10:01:00Z'), {at: '2026-11-21T10:04:00Z', why: 'time'});
    const second = close(revise(begin(bank), newer, '2026-11-21T10:02:00Z'), {at: '2026-11-21T10:03:00Z', why: 'handed-in'});
    const merged = mergeAttempts(second, first);
    expect(merged.revisions).toEqual([...first.revisions, ...second.revisions]);
    expect(merged.closed).toEqual(second.closed);
    expect(mergeAttempts(begin(bank), second).closed).toEqual(second.closed);
  });
  it('is open while neither is closed', () => {
    expect(mergeAttempts(begin(bank), begin(bank))).toStrictEqual(begin(bank));
  });
  it('refuses two attempts', () => {
    expect(() => mergeAttempts(begin(bank, '1'), begin(bank, '2'))).toThrow('attempts "1" and "2" are not the same');
  });
});
