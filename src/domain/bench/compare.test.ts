import {describe, expect, it} from 'vitest';
import type {Cohort} from '../cohort/cohort';
import {bankOf, itemOf} from '../quiz/fixture';
import type {ItemOption} from '../quiz/quiz';
import {compareCohorts} from './compare';
import {cohortOf, markedOf} from './fixture';
import type {MarkedAttempt} from './marked';
import {misreadingIndexOf} from './misconceptions';

const TODAY = '2026-11-30';
const wrong = (misreading: string): ItemOption => ({id: misreading, text: '', feedback: {text: '', cites: ['ley/art-1'], misreading}});
const index = misreadingIndexOf([bankOf([itemOf('uno', {options: ['m1', 'm2', 'm3', 'm4'].map(wrong)}), itemOf('dos')])]);
const [one, other]: [Cohort, Cohort] = [cohortOf({id: 'c1', modules: ['q', 'r']}), cohortOf({id: 'c2'})];
const of = (cohort: string, learner: string, told: string, rest: Partial<MarkedAttempt> = {}) =>
  markedOf(learner, '2026-11-01', told, {cohort, ...rest});
const ATTEMPTS = [
  of('c1', 'ana', 'uno:0=m1 dos:0'),
  of('c1', 'beto', 'uno:1 dos:1'),
  of('c1', 'caro', 'uno:0=m1,m2,m3,m4 dos:1'),
  of('c1', 'beto', 'uno:1 dos:1', {quiz: 'r', endedAt: '2025-12-10T12:00:00Z'}),
  of('c2', 'dora', 'uno:0=m2 dos:1'),
];
const compared = (...more: MarkedAttempt[]) =>
  compareCohorts(
    [...ATTEMPTS, ...more],
    [
      {cohort: one, roster: ['ana', 'elsa']},
      {cohort: other, roster: []},
    ],
    index,
    TODAY,
  );

describe('cohorts side by side', () => {
  it('tell learners, those of the list too, and how many have each module done and in date', () => {
    expect(compared()).toMatchObject([
      {
        id: 'c1',
        learners: 4,
        modules: [
          {module: 'q', done: 1, share: 0.25},
          {module: 'r', done: 1, share: 0.25},
        ],
      },
      {id: 'c2', learners: 1, modules: [{module: 'q', done: 0, share: 0}]},
    ]);
  });
  it('tell mean and median mark of first evaluations', () => {
    const again = of('c1', 'ana', 'uno:1 dos:1', {id: 'again', startedAt: '2026-11-02T12:00:00Z'});
    const practice = of('c1', 'caro', 'uno:0 dos:0', {mode: 'practice'});
    const elsewhere = of('c1', 'caro', 'uno:0 dos:0', {quiz: 'otro'});
    const future = of('c1', 'elsa', 'uno:0 dos:0', {endedAt: '2027-01-01T12:00:00Z'});
    expect(compared(again, practice, elsewhere, future)).toMatchObject([
      {evaluations: 4, meanMark: 62.5, medianMark: 75},
      {evaluations: 1, meanMark: 50, medianMark: 50},
    ]);
  });
  it('tell the three most frequent misreadings', () => {
    expect(compared().map(({misreadings}) => misreadings.map(({misreading, learners}) => [misreading, learners]))).toEqual([
      [
        ['m1', 2],
        ['m2', 1],
        ['m3', 1],
      ],
      [['m2', 1]],
    ]);
  });
  it('tell nothing of a cohort without learners', () => {
    expect(compareCohorts([], [{cohort: other, roster: []}], index, TODAY)).toEqual([
      {
        id: 'c2',
        name: 'Curso',
        learners: 0,
        modules: [{module: 'q', done: 0, share: 0}],
        evaluations: 0,
        meanMark: undefined,
        medianMark: undefined,
        misreadings: [],
      },
    ]);
  });
});
