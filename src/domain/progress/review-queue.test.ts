import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {logAnswers} from './answer-log';
import {attemptOf, calendarOn, catalogueOf, type Given, TESTED} from './fixture';
import {recallProvisions} from './memory';
import {countByDay, dueAmong, planReviews, type Review} from './review-queue';

const catalogue = catalogueOf();
const plan = (given: readonly Given[], today: string, versions = {}): Review[] => {
  const published = catalogueOf(versions);
  const log = logAnswers(given.map((one, at) => attemptOf(String(at), [one])));
  return planReviews(recallProvisions(log, published), published, calendarOn(today));
};
const right = (item: string, at = '2026-11-02T12:00:00Z'): Given => ({item, correct: true, at});
const wrong = (item: string, at = '2026-11-02T12:00:00Z'): Given => ({item, correct: false, at});

describe('the review queue', () => {
  it('asks nothing that was never asked', () => {
    expect(plan([], '2026-11-02')).toEqual([]);
  });
  it('brings back a right answer when its interval is over, from the morning of that day on', () => {
    expect(plan([right('tres')], '2026-11-04')).toEqual([{provision: 'otra/art-3', on: '2026-11-05'}]);
    expect(plan([right('tres', '2026-11-02T23:30:00Z')], '2026-11-05')).toEqual([
      {provision: 'otra/art-3', on: '2026-11-05', reason: 'due'},
    ]);
  });
  it('brings back a miss at once, and until it is answered right', () => {
    expect(plan([wrong('tres')], '2026-11-02')).toEqual([{provision: 'otra/art-3', on: '2026-11-02', reason: 'missed'}]);
    expect(dueAmong(plan([wrong('tres'), right('tres', '2026-11-02T12:10:00Z')], '2026-11-02'))).toEqual([]);
  });
  it('brings back at once what changed in the law since the last answer, and no longer when it was answered since', () => {
    expect(plan([right('tres')], '2026-11-02', {'otra/art-3': 'v2'})).toMatchObject([{provision: 'otra/art-3', reason: 'law-changed'}]);
    const old = attemptOf('1', [right('tres')]);
    const since = {...attemptOf('2', [right('tres', '2026-11-03T12:00:00Z')]), law: {'otra/art-3': 'v2'}};
    const published = catalogueOf({'otra/art-3': 'v2'});
    const memories = recallProvisions(logAnswers([since, old]), published);
    expect(dueAmong(planReviews(memories, published, calendarOn('2026-11-03')))).toEqual([]);
  });
  it('takes an answer that knows no version of the law for no change', () => {
    const unknown = {...attemptOf('1', [right('tres')]), law: {}};
    expect(planReviews(recallProvisions(logAnswers([unknown]), catalogue), catalogue, calendarOn('2026-11-02'))).toMatchObject([
      {on: '2026-11-05'},
    ]);
  });
  it('puts changes of the law first, then misses, then what is due, and then what comes', () => {
    const queue = plan([right('ambos'), wrong('uno', '2026-11-02T12:05:00Z'), right('tres', '2026-11-01T12:00:00Z')], '2026-11-04', {
      'ley/art-2': 'v2',
    });
    expect(queue.map(({provision, reason}) => [provision, reason])).toEqual([
      ['ley/art-2', 'law-changed'],
      ['ley/art-1', 'missed'],
      ['otra/art-3', 'due'],
    ]);
  });

  const given = fc.array(
    fc.record({
      item: fc.constantFrom(...Object.keys(TESTED)),
      correct: fc.boolean(),
      at: fc.integer({min: 10, max: 27}).map((day) => `2026-11-${day}T12:00:00Z`),
    }),
    {maxLength: 20},
  );
  const versions = fc.record({'ley/art-1': fc.constantFrom('v1', 'v2')});

  it('has no provision twice, and all that are due before all that are not', () => {
    fc.assert(
      fc.property(given, versions, (answers, law) => {
        const queue = plan(answers, '2026-11-28', law);
        expect(new Set(queue.map(({provision}) => provision)).size).toBe(queue.length);
        expect(queue.slice(0, dueAmong(queue).length)).toEqual(dueAmong(queue));
      }),
    );
  });
  it('never has a miss later than a right answer would be', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const on = (last: Given): string | undefined =>
          plan([...answers, last], '2026-11-28').find(({provision}) => provision === 'otra/art-3')?.on;
        const at = '2026-11-28T12:00:00Z';
        const [miss, hit] = [on(wrong('tres', at)), on(right('tres', at))];
        expect(miss).toBe('2026-11-28');
        expect(hit && hit > '2026-11-28').toBe(true);
      }),
    );
  });
  it('counts every review of the days to come once', () => {
    const queue = plan([wrong('uno'), right('tres')], '2026-11-03');
    expect(countByDay(queue, calendarOn('2026-11-03'), 4)).toEqual([
      {day: '2026-11-03', count: 1},
      {day: '2026-11-04', count: 0},
      {day: '2026-11-05', count: 1},
      {day: '2026-11-06', count: 0},
    ]);
  });
});
