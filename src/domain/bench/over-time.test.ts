import {describe, expect, it} from 'vitest';
import {markedOf} from './fixture';
import {MOST_PERIODS, measureOverTime} from './over-time';

const TODAY = '2026-11-30';
const HALF = 'uno:1 dos:0';
const ALL = 'uno:1 dos:1';
const ATTEMPTS = [
  markedOf('ana', '2026-11-08', HALF),
  markedOf('beto', '2026-11-09', ALL),
  markedOf('ana', '2026-11-15', ALL),
  markedOf('caro', '2026-11-29', HALF),
];

describe('evaluations over time', () => {
  it('are counted by the week from Monday to Sunday, up to that of today, weeks without any among them', () => {
    expect(measureOverTime(ATTEMPTS, 'week', 80, TODAY)).toEqual({
      periods: [
        {from: '2026-11-02', evaluations: 1, passed: 0, meanMark: 50, newLearners: 1},
        {from: '2026-11-09', evaluations: 2, passed: 2, meanMark: 100, newLearners: 1},
        {from: '2026-11-16', evaluations: 0, passed: 0, meanMark: undefined, newLearners: 0},
        {from: '2026-11-23', evaluations: 1, passed: 0, meanMark: 50, newLearners: 1},
        {from: '2026-11-30', evaluations: 0, passed: 0, meanMark: undefined, newLearners: 0},
      ],
      earlier: 0,
    });
  });
  it('or by month, over the turn of a year', () => {
    const attempts = [markedOf('ana', '2025-12-31', ALL), ...ATTEMPTS];
    const {periods} = measureOverTime(attempts, 'month', 50, TODAY);
    expect(periods).toHaveLength(12);
    expect(periods[0]).toEqual({from: '2025-12-01', evaluations: 1, passed: 1, meanMark: 100, newLearners: 1});
    expect(periods.at(-1)).toEqual({from: '2026-11-01', evaluations: 4, passed: 4, meanMark: 75, newLearners: 2});
  });
  it('belong to the day in Argentina', () => {
    const late = markedOf('ana', '2026-11-01', ALL, {endedAt: '2026-11-30T02:00:00Z'});
    expect(measureOverTime([late], 'week', 80, TODAY).periods[0]?.from).toBe('2026-11-23');
  });
  it('do not count practice, nor what ends after today', () => {
    const others = [markedOf('ana', '2026-11-20', ALL, {mode: 'practice'}), markedOf('ana', '2026-12-01', ALL)];
    expect(measureOverTime(others, 'week', 80, TODAY)).toEqual({periods: [], earlier: 0});
  });
  it('tell a learner as new once, whatever the order of the attempts', () => {
    const {periods} = measureOverTime(ATTEMPTS.toReversed(), 'month', 80, TODAY);
    expect(periods.map(({newLearners}) => newLearners)).toEqual([3]);
  });
  it('of a clock that is centuries off are told apart, not drawn', () => {
    const {periods, earlier} = measureOverTime([markedOf('ana', '0019-11-20', ALL), ...ATTEMPTS], 'week', 80, TODAY);
    expect(periods).toHaveLength(MOST_PERIODS);
    expect(earlier).toBe(1);
  });
});
