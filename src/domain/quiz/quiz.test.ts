import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resultFileName, resultFileOf} from '../results/result-file';
import {type Attempt, answer, mergeAttempts, nextItem, scoreOf, startAttempt} from './attempt';
import {itemOf, quizOf} from './fixture';
import {grade} from './grade';

describe('marking', () => {
  const several = itemOf('i', {kind: 'several', correct: ['a', 'c']});
  it('is right when exactly the right options are chosen', () => {
    expect(grade(several, ['c', 'a']).correct).toBe(true);
  });
  it.each([[['a']], [['a', 'b', 'c']], [['b']], [[]], [['a', 'inventada']]])('is wrong for %j', (response) => {
    expect(grade(several, response).correct).toBe(false);
  });
  it('tells what was chosen and what was missed, in the order of the item', () => {
    expect(grade(several, ['b', 'a']).marks.map(({option, chosen, right}) => ({id: option.id, chosen, right}))).toEqual([
      {id: 'a', chosen: true, right: true},
      {id: 'b', chosen: true, right: false},
      {id: 'c', chosen: false, right: true},
    ]);
  });
});

describe('an attempt', () => {
  const quiz = quizOf(itemOf('uno'), itemOf('dos'));
  const [uno, dos] = quiz.items as [ReturnType<typeof itemOf>, ReturnType<typeof itemOf>];
  const start = (): Attempt => startAttempt(quiz, {id: '1', quizHash: 'h', at: '2026-11-21T10:00:00Z'});

  it('asks the items in order and remembers which quiz it answered', () => {
    expect(start()).toMatchObject({quiz: 'q', quizHash: 'h', items: ['uno', 'dos'], answers: []});
    expect(nextItem(start())).toBe('uno');
    expect(nextItem(answer(start(), uno, ['a'], 't'))).toBe('dos');
  });
  it('only grows: a second answer to the same item changes nothing', () => {
    const once = answer(start(), uno, ['b'], 't1');
    expect(answer(once, uno, ['a'], 't2')).toEqual(once);
  });
  it('refuses an item that was not drawn', () => {
    expect(() => answer(start(), itemOf('tres'), ['a'], 't')).toThrow('item "tres" is not part of attempt "1"');
  });
  it('counts the right answers in whatever order they came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([uno, dos], {minLength: 2}),
        fc.array(fc.constantFrom('a', 'b'), {minLength: 2, maxLength: 2}),
        (items, picks) => {
          const done = items.reduce((attempt, item, i) => answer(attempt, item, [picks[i] ?? 'a'], 't'), start());
          expect(scoreOf(done)).toEqual({right: picks.filter((pick) => pick === 'a').length, of: 2});
          expect(nextItem(done)).toBeUndefined();
        },
      ),
    );
  });

  it('becomes a result file when every item has an answer', () => {
    const done = answer(answer(start(), uno, ['a'], '2026-11-21T10:01:00Z'), dos, ['b'], '2026-11-21T10:02:00Z');
    const result = resultFileOf(done);
    expect(result).toMatchObject({format: 'resguardo/result/v1', finishedAt: '2026-11-21T10:02:00Z', score: {right: 1, of: 2}});
    expect(resultFileName(result)).toBe('resultado-q-2026-11-21.json');
  });
  it('has no result file before', () => {
    expect(() => resultFileOf(answer(start(), uno, ['a'], 't'))).toThrow('item "dos" has no answer');
  });
});

describe('merging an attempt answered in two tabs', () => {
  const items = ['uno', 'dos', 'tres', 'cuatro'].map((id) => itemOf(id));
  const start = (id = '1'): Attempt => startAttempt(quizOf(...items), {id, quizHash: 'h', at: '2026-11-21T10:00:00Z'});
  const tab = fc
    .array(fc.record({item: fc.constantFrom(...items), option: fc.constantFrom('a', 'b', 'c'), wait: fc.integer({min: 0, max: 3})}))
    .map((given) => {
      let minute = 10;
      return given.reduce((attempt, {item, option, wait}) => {
        minute += wait;
        return answer(attempt, item, [option], `2026-11-21T10:${minute}:00Z`);
      }, start());
    });
  const itemsOf = (attempt: Attempt): string[] => attempt.answers.map(({item}) => item).sort();

  it('never shrinks: every answered item stays answered, once', () => {
    fc.assert(
      fc.property(tab, tab, (one, other) => {
        expect(itemsOf(mergeAttempts(one, other))).toEqual([...new Set([...itemsOf(one), ...itemsOf(other)])].sort());
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
    const [uno] = items as [ReturnType<typeof itemOf>];
    const early = answer(start(), uno, ['b'], '2026-11-21T10:01:00Z');
    const late = answer(start(), uno, ['a'], '2026-11-21T10:02:00Z');
    expect(mergeAttempts(late, early).answers).toEqual(early.answers);
  });
  it('refuses two attempts', () => {
    expect(() => mergeAttempts(start('1'), start('2'))).toThrow('attempts "1" and "2" are not the same');
  });
});
