import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays} from './day';
import {addBusinessDays, type HolidayList, holidayOn, isWeekend, surenessOf} from './holidays';

const LIST: HolidayList = {
  source: 'paquete de prueba 1',
  credit: 'Datos de prueba.',
  firstYear: 2025,
  forecastFrom: 2027,
  lastYear: 2028,
  days: [
    ['2026-04-02', 'Malvinas'],
    ['2026-04-03', 'Viernes Santo'],
    ['2026-06-20', 'Belgrano, un sábado'],
  ],
};

describe('counting business days', () => {
  it('does not count the day it starts from', () => {
    expect(addBusinessDays('2026-03-02', 1, LIST).lastDay).toBe('2026-03-03');
  });

  it('jumps over Saturday and Sunday', () => {
    expect(addBusinessDays('2026-03-06', 1, LIST).lastDay).toBe('2026-03-09');
  });

  it('jumps over holidays and says which', () => {
    expect(addBusinessDays('2026-04-01', 2, LIST)).toEqual({
      lastDay: '2026-04-07',
      skipped: [
        {day: '2026-04-02', name: 'Malvinas'},
        {day: '2026-04-03', name: 'Viernes Santo'},
      ],
    });
  });

  it('does not tell of a holiday that falls on a Saturday: it changed nothing', () => {
    expect(addBusinessDays('2026-06-19', 1, LIST)).toEqual({lastDay: '2026-06-22', skipped: []});
  });

  it('starts on a weekend as on any day', () => {
    expect(addBusinessDays('2026-03-07', 1, LIST).lastDay).toBe('2026-03-09');
  });

  const day = fc.integer({min: 0, max: 1400}).map((days) => addDays('2025-01-01', days));

  it('always ends on a business day, with that many business days after the first', () => {
    fc.assert(
      fc.property(day, fc.integer({min: 1, max: 60}), (from, amount) => {
        const {lastDay} = addBusinessDays(from, amount, LIST);
        let counted = 0;
        for (let at = addDays(from, 1); at <= lastDay; at = addDays(at, 1)) {
          if (!isWeekend(at) && !holidayOn(at, LIST)) counted += 1;
        }
        expect(counted).toBe(amount);
        expect(isWeekend(lastDay) || holidayOn(lastDay, LIST) !== undefined).toBe(false);
      }),
    );
  });
});

describe('how sure a list of holidays is', () => {
  it('names what it rests on', () => {
    expect(surenessOf('2026-03-02', '2026-03-09', LIST)).toEqual([
      'Feriados nacionales de 2026: según el paquete de prueba 1. No es el calendario oficial.',
    ]);
  });

  it('tells a forecast from what is known, where a term crosses the year', () => {
    const [known, forecast] = surenessOf('2026-12-28', '2027-01-11', LIST);
    expect(known).toContain('de 2026: según');
    expect(forecast).toContain('de 2027: es una previsión');
  });

  it('does not speak of the year of a first day that is not counted', () => {
    expect(surenessOf('2026-12-31', '2027-01-04', LIST)).toHaveLength(1);
  });

  it('warns of the years that it does not cover', () => {
    expect(surenessOf('2028-12-28', '2031-01-11', LIST).at(-1)).toContain('de 2029 a 2031 sólo se descontaron sábados y domingos');
    expect(surenessOf('2024-12-28', '2025-01-11', LIST).at(-1)).toContain('de 2024 sólo se descontaron');
  });
});
