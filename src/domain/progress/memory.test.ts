import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Attempt} from '../quiz/attempt';
import {logAnswers} from './answer-log';
import {attemptOf, catalogueOf, type Given, TESTED} from './fixture';
import {type Memory, recallProvisions, remember} from './memory';

const catalogue = catalogueOf();
const recall = (...attempts: Attempt[]): Map<string, Memory> => recallProvisions(logAnswers(attempts), catalogue);
const good = (item: string, at: string): Given => ({item, correct: true, at});

/** Attempts of at most four answers each, within a month. */
const attempts = fc
  .array(
    fc.uniqueArray(
      fc.record({
        item: fc.constantFrom(...Object.keys(TESTED)),
        correct: fc.boolean(),
        minute: fc.integer({min: 0, max: 30 * 24 * 60}),
        confidence: fc.constantFrom('sure' as const, 'unsure' as const),
      }),
      {selector: ({item}) => item, minLength: 1, maxLength: 4},
    ),
    {maxLength: 6},
  )
  .map((all) =>
    all.map((answers, at) =>
      attemptOf(
        `intento-${at}`,
        answers
          .sort((a, b) => a.minute - b.minute)
          .map(({minute, ...given}) => ({...given, at: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString()})),
      ),
    ),
  );

describe('what is remembered of a provision', () => {
  it('follows ts-fsrs, answer by answer', () => {
    const days: [Given, {stability: number; due: string}][] = [
      [good('uno', '2026-11-02T12:00:00Z'), {stability: 2.3065, due: '2026-11-05'}],
      [good('dos', '2026-11-05T12:00:00Z'), {stability: 13.8269, due: '2026-11-19'}],
      [
        {...good('ambos', '2026-11-15T12:00:00Z'), confidence: 'unsure'},
        {stability: 34.0491, due: '2026-12-19'},
      ],
      [
        {item: 'uno', correct: false, at: '2026-11-20T12:00:00Z'},
        {stability: 2.1579, due: '2026-11-22'},
      ],
      [good('dos', '2026-11-21T12:00:00Z'), {stability: 3.7036, due: '2026-11-25'}],
    ];
    for (const [at, [, {stability, due}]] of days.entries()) {
      const card = recall(...days.slice(0, at + 1).map(([given], i) => attemptOf(String(i), [given]))).get('ley/art-1')?.card;
      expect(card?.stability).toBeCloseTo(stability, 3);
      expect(card?.due.toISOString().slice(0, 10)).toBe(due);
    }
  });
  it('is reviewed by an answer to any item that tests it, and by one answer for each that the item tests', () => {
    const memories = recall(attemptOf('1', [good('ambos', '2026-11-02T12:00:00Z'), good('dos', '2026-11-02T12:01:00Z')]));
    expect([...memories].map(([id, {asked, right}]) => [id, asked, right])).toEqual([
      ['ley/art-1', 2, 2],
      ['ley/art-2', 1, 1],
    ]);
  });
  it('lasts less where the learner was unsure or read hints, and no longer where sure', () => {
    const due = (given: Partial<Given>): string | undefined =>
      recall(attemptOf('1', [{...good('uno', '2026-11-02T12:00:00Z'), ...given}]))
        .get('ley/art-1')
        ?.card.due.toISOString();
    expect(due({})).toBe('2026-11-05T12:00:00.000Z');
    expect(due({confidence: 'sure'})).toBe(due({}));
    expect(due({confidence: 'unsure'})).toBe('2026-11-04T12:00:00.000Z');
    expect(due({hints: 1})).toBe(due({confidence: 'unsure'}));
  });
  it('lasts no longer for being answered again and again on one day', () => {
    const times = Array.from({length: 5}, (_, hour) => attemptOf(String(hour), [good('uno', `2026-11-02T1${hour}:00:00Z`)]));
    expect(recall(...times).get('ley/art-1')?.card.scheduled_days).toBe(recall(...times.slice(0, 1)).get('ley/art-1')?.card.scheduled_days);
  });
  it('counts an item of a review for the bank that it is of', () => {
    const review = attemptOf('1', [good('uno', '2026-11-02T12:00:00Z')], 'review');
    const named: Attempt = {...review, quiz: 'repaso', answers: review.answers.map((given) => ({...given, item: `q:${given.item}`}))};
    expect(recall(named).get('ley/art-1')?.asked).toBe(1);
  });
  it('is not touched by an evaluation that is still open', () => {
    const one = attemptOf('1', [good('uno', '2026-11-02T12:00:00Z')], 'evaluation');
    expect(recall(one).size).toBe(0);
    expect(recall({...one, closed: {at: '2026-11-02T12:30:00Z', why: 'handed-in'}}).size).toBe(1);
  });

  it('does not depend on how attempts are stored, nor on copies that an import left', () => {
    fc.assert(
      fc.property(
        attempts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}), fc.subarray(all))),
        ([all, shuffled, copies]) => {
          expect(recall(...shuffled, ...copies)).toEqual(recall(...all));
        },
      ),
    );
  });
  it('gives the same answer by answer as from all answers at once', () => {
    fc.assert(
      fc.property(attempts, fc.nat(), (all, cut) => {
        const log = logAnswers(all);
        const at = cut % (log.length + 1);
        const memories = recallProvisions(log.slice(0, at), catalogue);
        for (const given of log.slice(at)) {
          for (const provision of TESTED[given.item] ?? []) memories.set(provision, remember(memories.get(provision), given));
        }
        expect(new Map([...memories].sort())).toEqual(new Map([...recallProvisions(log, catalogue)].sort()));
      }),
    );
  });
  it('never lasts longer after a miss than after a right answer', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const memory = recall(...all).get('ley/art-1');
        const [hit, miss] = [true, false].map((correct) => {
          const [next] = logAnswers([attemptOf('next', [{item: 'uno', correct, at: '2026-12-05T12:00:00Z'}])]);
          if (!next) throw new Error('one answer was given');
          return remember(memory, next).card.due.getTime();
        });
        expect(miss).toBeLessThan(hit ?? 0);
      }),
    );
  });
});
