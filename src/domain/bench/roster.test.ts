import {describe, expect, it} from 'vitest';
import {cohortOf, markedOf} from './fixture';
import {readinessOf} from './readiness';
import {rosterOf} from './roster';

const TODAY = '2026-11-30';
const ALL = {offset: 0, limit: 50};
const cohort = cohortOf({modules: ['q', 'r']});
const of = (learner: string, day: string, told: string, quiz = 'q') => markedOf(learner, day, told, {quiz, cohort: 'c'});
const readiness = readinessOf(
  [
    // 900: expires in 20 days, and on the other module in 80. 1000: tried one, expired the other. 20: current in both. 30: nothing.
    of('900', '2025-12-20', 'a:1'),
    of('900', '2026-02-18', 'a:1', 'r'),
    of('1000', '2026-10-01', 'a:0'),
    of('1000', '2025-10-01', 'a:1', 'r'),
    of('20', '2026-10-01', 'a:1'),
    of('20', '2026-10-01', 'a:1', 'r'),
  ],
  cohort,
  ['30'],
  TODAY,
);
const learners = (...query: Parameters<typeof rosterOf> extends [unknown, ...infer Rest] ? Rest : never): string[] =>
  rosterOf(readiness, ...query).rows.map(({learner}) => learner);

describe('a roster', () => {
  it('counts how learners stand with each module, whatever is asked for', () => {
    expect(rosterOf(readiness, {sort: 'urgency', module: 'r', standing: 'current'}, ALL).modules).toEqual([
      {module: 'q', learners: {'not-taken': 2, expired: 0, expiring: 1, current: 1}},
      {module: 'r', learners: {'not-taken': 1, expired: 1, expiring: 1, current: 1}},
    ]);
  });
  it('tells how many each standing leaves', () => {
    const {standings, learners: all} = rosterOf(readiness, {sort: 'urgency'}, ALL);
    expect(all).toBe(4);
    expect(standings).toEqual({'not-taken': 2, tried: 1, expired: 0, 'within-30': 1, 'within-60': 1, expiring: 1, current: 1});
  });
  it('is narrowed to a module, whose state is then that of the learner', () => {
    const {rows, found, standings} = rosterOf(readiness, {sort: 'learner', module: 'r', standing: 'expired'}, ALL);
    expect(rows.map(({learner, state, modules}) => [learner, state, modules.map(({module}) => module)])).toEqual([
      ['1000', 'expired', ['r']],
    ]);
    expect(found).toBe(1);
    expect(standings).toMatchObject({tried: 0, 'within-30': 0, 'within-60': 0, expiring: 1});
  });
  it('is sorted by urgency, by legajo as numbers are, or by name with the nameless last', () => {
    expect(learners({sort: 'urgency'}, ALL)).toEqual(['1000', '30', '900', '20']);
    expect(learners({sort: 'learner'}, ALL)).toEqual(['20', '30', '900', '1000']);
    const people = new Map([
      ['1000', 'Álvarez, Ana'],
      ['20', 'Zárate, Eva'],
      ['900', 'alonso, Juan'],
    ]);
    expect(learners({sort: 'name'}, ALL, people)).toEqual(['900', '1000', '20', '30']);
  });
  it('comes in pages', () => {
    expect(learners({sort: 'learner'}, {offset: 1, limit: 2})).toEqual(['30', '900']);
    expect(rosterOf(readiness, {sort: 'learner'}, {offset: 1, limit: 2}).found).toBe(4);
  });
  it('of nobody has no modules and no rows', () => {
    expect(rosterOf([], {sort: 'urgency'}, ALL)).toMatchObject({modules: [], learners: 0, found: 0, rows: []});
  });
});
