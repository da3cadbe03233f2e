import {describe, expect, it} from 'vitest';
import type {MarkedAttempt} from './marked';
import {type Selection, select} from './select';

const attempt = (id: string, learner: string, day: string, rest: Partial<MarkedAttempt> = {}): MarkedAttempt => ({
  id,
  learner,
  quiz: 'q',
  mode: 'evaluation',
  startedAt: `${day}T12:00:00Z`,
  endedAt: `${day}T13:00:00Z`,
  right: 0,
  items: [],
  findings: [],
  ...rest,
});
const ATTEMPTS = [
  attempt('b', 'ana', '2026-11-20'),
  attempt('a', 'ana', '2026-10-10', {cohort: 'c1'}),
  attempt('c', 'beto', '2026-11-21', {mode: 'practice'}),
  attempt('d', 'beto', '2026-11-22', {quiz: 'otro'}),
];
const ids = (selection: Selection): string[] => select(ATTEMPTS, selection).map(({id}) => id);

describe('what a view counts', () => {
  it('is everything, in the order in which it began, when nothing is told', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
  });
  it('is narrowed by cohort, quiz, mode and day', () => {
    expect(ids({cohort: 'c1'})).toEqual(['a']);
    expect(ids({quiz: 'otro'})).toEqual(['d']);
    expect(ids({modes: ['practice']})).toEqual(['c']);
    expect(ids({from: '2026-11-20', to: '2026-11-21'})).toEqual(['b', 'c']);
  });
  it('counts the day in Argentina, three hours behind', () => {
    const late = [attempt('n', 'ana', '2026-11-20', {endedAt: '2026-11-21T01:00:00Z'})];
    expect(select(late, {to: '2026-11-20'})).toHaveLength(1);
  });
  it('keeps only the first attempt of each learner, which is not the first of those days', () => {
    expect(ids({firstOnly: true})).toEqual(['a', 'c', 'd']);
    expect(ids({firstOnly: true, from: '2026-11-01'})).toEqual(['c', 'd']);
  });
});
