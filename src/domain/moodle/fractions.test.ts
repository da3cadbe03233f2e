import {describe, expect, it} from 'vitest';
import {equalShare, FRACTIONS} from './fractions';

/** As Moodle lists them: shares of one, with seven decimals. */
const MOODLE = [
  ...[1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667, 0.1428571, 0.125, 0.1111111],
  ...[0.1, 0.05, 0],
];

describe('the shares of a question that Moodle knows', () => {
  it('are those of its list, within its tolerance', () => {
    expect(FRACTIONS).toHaveLength(MOODLE.length);
    for (const percent of FRACTIONS)
      expect(
        MOODLE.some((share) => Math.abs(share - percent / 100) < 1e-5),
        String(percent),
      ).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20])('divide a question among %i right answers that add up to all of it', (count) => {
    const share = equalShare(count) ?? Number.NaN;
    expect(Math.round(share * count * 100) / 100).toBe(100);
  });

  it('are written with five decimals: with two, Moodle skips the question', () => {
    expect([equalShare(3), equalShare(6), equalShare(7)]).toEqual([33.33333, 16.66667, 14.28571]);
  });

  it.each([11, 12, 15])('cannot be divided among %i', (count) => {
    expect(equalShare(count)).toBeUndefined();
  });
});
