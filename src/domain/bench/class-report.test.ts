import {describe, expect, it} from 'vitest';
import {bankOf, itemOf} from '../quiz/fixture';
import {reportClass} from './class-report';
import {cohortOf, markedOf} from './fixture';

const bank = bankOf([itemOf('uno'), itemOf('dos'), itemOf('tres')]);
const TODAY = '2026-11-30';
const told = (...attempts: ReturnType<typeof markedOf>[]) =>
  reportClass(
    attempts.map((attempt) => ({cohort: 'c', ...attempt})),
    {cohort: cohortOf(), roster: ['zz'], banks: [bank], today: TODAY},
  );

describe('the report of a class', () => {
  it('counts how learners stand with each module', () => {
    const {modules, roster} = told(
      markedOf('a', '2026-11-01', 'uno:1'),
      markedOf('b', '2025-12-20', 'uno:1'),
      markedOf('c', '2026-01-20', 'uno:1'),
      markedOf('d', '2026-02-20', 'uno:1'),
      markedOf('e', '2025-10-01', 'uno:1'),
      markedOf('f', '2026-11-01', 'uno:0'),
    );
    const counts = {current: 1, 'within-30': 1, 'within-60': 1, 'within-90': 1, expired: 1, tried: 1, 'not-taken': 1};
    expect(modules).toEqual([{module: 'q', counts}]);
    expect(roster.map(({learner}) => learner)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'zz']);
  });

  it('tells the five misreadings of most learners, and what corrects them', () => {
    const {misreadings} = told(
      ...['a', 'b'].map((learner) =>
        markedOf(learner, '2026-11-01', 'uno:0', {items: [{item: 'uno', outcome: 'wrong', misreadings: ['confunde b'], remarked: true}]}),
      ),
    );
    expect(misreadings).toMatchObject([{misreading: 'confunde b', learners: 2, cites: ['ley/art-1']}]);
  });

  it('names the items that contradict the rest, then those that hardly anybody gets right', () => {
    // Who gets `uno` and `tres` right gets `dos` wrong; nobody gets `nada` right. What `uno` and `tres` are compared with is always the same.
    const evaluations = Array.from({length: 12}, (_, at) =>
      markedOf(`l${at}`, '2026-11-01', at % 2 ? 'uno:1 dos:0 tres:1 nada:0' : 'uno:0 dos:1 tres:0 nada:0'),
    );
    const {toReview} = told(...evaluations);
    expect(toReview).toEqual([
      {quiz: 'q', item: 'dos', ask: 'dos', why: 'contradicts', answers: 12, right: 6},
      {quiz: 'q', item: 'nada', why: 'too-hard', answers: 12, right: 0},
    ]);
    expect(told(...evaluations.slice(0, 9)).toReview).toEqual([]);
    // One who contradicts, among twelve, is chance.
    const hardly = Array.from({length: 12}, (_, at) =>
      markedOf(`l${at}`, '2026-11-01', at === 0 ? 'uno:0 dos:1 tres:0' : 'uno:1 dos:1 tres:1'),
    );
    expect(told(...hardly, markedOf('x', '2026-11-01', 'uno:1 dos:0 tres:1')).toReview).toEqual([]);
  });

  it('counts what was handed over, and what its trainer should look at', () => {
    const odd = markedOf('a', '2026-11-02', 'uno:1', {findings: [{kind: 'clock-back'}]});
    expect(told(odd, markedOf('a', '2026-11-03', 'uno:1'), markedOf('b', '2026-11-03', 'uno:1', {cohort: 'otra'}))).toMatchObject({
      attempts: 2,
      withFindings: 1,
    });
  });
});
