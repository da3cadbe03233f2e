import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {instantOf, isInstant, secondsOf} from './instant';

describe('the seconds of an instant', () => {
  it('are those of the platform, for every instant', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => {
        expect(secondsOf(date.toISOString())).toBeCloseTo(date.getTime() / 1000, 3);
      }),
    );
  });
  it.each(['', '2026-02-30T00:00:00Z', '2026-02-28T24:00:00Z', '2026-02-28', '2026-02-28T10:00:00-03:00'])('are not told of %j', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => secondsOf(text)).toThrow(RangeError);
  });
  it('are told of what is an instant', () => {
    expect(isInstant('2024-02-29T23:59:59.999Z')).toBe(true);
  });
});

it('an instant is written as the platform writes it', () => {
  fc.assert(
    fc.property(fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => {
      expect(instantOf(date.getTime() / 1000)).toBe(date.toISOString());
    }),
  );
});
