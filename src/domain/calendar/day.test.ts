import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, addMonths, dayInArgentina, isDay, mondayOf, weekday} from './day';

const days = fc
  .date({min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

describe('days of the calendar', () => {
  it('are counted as the platform counts them', () => {
    fc.assert(
      fc.property(days, fc.integer({min: -40_000, max: 40_000}), (day, count) => {
        const there = new Date(Date.parse(day) + count * 86_400_000);
        expect(addDays(day, count)).toBe(there.toISOString().slice(0, 10));
        expect(weekday(day)).toBe(new Date(day).getUTCDay());
        expect(isDay(day)).toBe(true);
      }),
    );
  });
  it('keep their number in another month, or take its last day', () => {
    expect(addMonths('2006-09-19', 24)).toBe('2008-09-19');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-12-15', 0)).toBe('2024-12-15');
    expect(addMonths('2024-11-30', 1)).toBe('2024-12-30');
  });
  it('are of the week that begins on Monday', () => {
    expect(['2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'].map(mondayOf)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-11-30',
      '2026-12-07',
    ]);
  });
  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '0000-01-01', '2023-1-1', 'ayer', '2023-04-31', ''])('do not include %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('the day in Argentina', () => {
  it.each([
    ['2026-11-21T10:00:00.000Z', '2026-11-21'],
    ['2026-11-22T02:59:59.999Z', '2026-11-21'],
    ['2026-11-22T03:00:00Z', '2026-11-22'],
    ['2027-01-01T01:00Z', '2026-12-31'],
  ])('of %s is %s', (instant, day) => {
    expect(dayInArgentina(instant)).toBe(day);
  });
  it.each(['2026-11-21', '2026-11-21T10:00:00-03:00', '2026-02-30T10:00:00Z', '2026-11-21T24:00:00Z', 't', ''])(
    'is not told of %j, which is no instant in UTC',
    (text) => {
      expect(() => dayInArgentina(text)).toThrow(RangeError);
    },
  );
});
