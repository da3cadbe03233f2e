import fc from 'fast-check';
import {expect, it} from 'vitest';
import {durationOf} from './duration';

it('writes hours, minutes and seconds to the hundredth, and leaves out what is nothing', () => {
  expect([0, 0.004, 5, 59.999, 60, 3600, 3723.456, 90_000].map((seconds) => durationOf(seconds))).toEqual([
    'PT0S',
    'PT0S',
    'PT5S',
    'PT1M',
    'PT1M',
    'PT1H',
    'PT1H2M3.46S',
    'PT25H',
  ]);
});

it('gives back the same span, to the hundredth', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 10 ** 9}), (hundredths) => {
      const [, hours = 0, minutes = 0, seconds = 0] =
        /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?$/.exec(durationOf(hundredths / 100)) ?? [];
      expect(Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100)).toBe(hundredths);
    }),
  );
});

it('refuses what is no span', () => {
  expect(() => durationOf(-1)).toThrow(RangeError);
  expect(() => durationOf(Number.NaN)).toThrow(RangeError);
});
