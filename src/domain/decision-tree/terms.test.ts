import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, isDay} from '../calendar/day';
import type {HolidayList} from '../calendar/holidays';
import {EVERY_KIND, outcome} from './fixture';
import {dayInWords, needsHolidays, termsOf} from './terms';
import {DONT_KNOW, type Outcome, TERM_UNITS, type Term} from './tree';
import {answersOnTheWay, walk} from './walk';

const HOLIDAYS: HolidayList = {
  source: 'paquete de prueba 1',
  credit: 'Datos de prueba.',
  firstYear: 2000,
  forecastFrom: 2027,
  lastYear: 2035,
  days: [['2026-07-09', 'Día de la Independencia']],
};

const withTerm = (term: Partial<Term>): Outcome => ({
  ...outcome('multa'),
  terms: [{label: 'Para pagar', from: 'fecha', amount: 10, unit: 'calendar-days', cites: ['ley/art-1'], ...term}],
});
const only = (term: Partial<Term>, answers: Record<string, string> = {}, holidays?: HolidayList) =>
  termsOf(withTerm(term), answers, holidays)[0];

describe('the last day of a term', () => {
  it.each([
    ['days, from the one after the notice', {amount: 10, unit: 'calendar-days'}, '2026-03-02', '2026-03-12'],
    ['months, from date to date', {amount: 12, unit: 'months'}, '2006-09-19', '2007-09-19'],
    ['months, to the last day of a shorter month', {amount: 1, unit: 'months'}, '2026-01-31', '2026-02-28'],
    ['years', {amount: 3, unit: 'years'}, '2017-03-10', '2020-03-10'],
    ['years, from a leap day', {amount: 1, unit: 'years'}, '2024-02-29', '2025-02-28'],
  ] as const)('counts %s', (_, term, from, last) => {
    expect(only({...term, from})?.lastDay).toBe(last);
    expect(only(term, {fecha: from})?.lastDay).toBe(last);
  });

  it('leaves holidays out of business days, and lists them', () => {
    expect(only({from: '2026-07-03', amount: 5, unit: 'business-days'}, {}, HOLIDAYS)).toMatchObject({
      lastDay: '2026-07-13',
      skipped: [{day: '2026-07-09', name: 'Día de la Independencia'}],
      credit: 'Datos de prueba.',
    });
  });

  it('says in words how it was counted', () => {
    expect(only({from: '2026-03-02', amount: 1, unit: 'business-days'}, {}, HOLIDAYS)?.how).toBe(
      '1 día hábil desde el 2 de marzo de 2026, sin contar ese día',
    );
    expect(dayInWords('2026-03-09')).toBe('lunes 9 de marzo de 2026');
  });
});

describe('what a term says of its own doubts', () => {
  it('gives first what the outcome says that the text leaves open', () => {
    expect(only({from: '2026-03-02', note: 'No dice desde cuándo.'})?.notes[0]).toBe('No dice desde cuándo.');
  });

  it('names the general rule of the day from which it runs', () => {
    expect(only({from: '2026-03-02'})?.notes.join()).toContain('Código Civil y Comercial, art. 6');
    expect(only({from: '2006-09-19'})?.notes.join()).toContain('Código Civil, arts. 23 a 29');
  });

  it('leaves a last day on a Saturday, a Sunday or a holiday where it falls, and says so', () => {
    const term = only({from: '2026-03-04', amount: 10});
    expect(term?.lastDay).toBe('2026-03-14');
    expect(term?.notes.at(-1)).toMatch(/^⚠ El último día es sábado\. No se pasó/);
  });

  it('says that it is a holiday only where the outcome counts business days: no page loads the list for less', () => {
    const year = {label: 'Un año', from: '2025-07-09', amount: 1, unit: 'years', cites: []} as const;
    const business = {...year, unit: 'business-days'} as const;
    const lastNote = (...terms: Term[]) => termsOf({...outcome('x'), terms}, {}, HOLIDAYS)[0]?.notes.at(-1);
    expect(lastNote(year)).toBe('No se miró si el último día es feriado.');
    expect(lastNote(year, business)).toContain('feriado (Día de la Independencia)');
  });

  it('warns that the holidays of coming years are a forecast', () => {
    expect(only({from: '2027-03-01', unit: 'business-days'}, {}, HOLIDAYS)?.notes.at(-1)).toContain('previsión');
  });
});

describe('a term without a last day', () => {
  it.each([
    ['nobody was asked the date', {}, 'no se preguntó'],
    ['the reader does not know it', {fecha: DONT_KNOW}, '«No sé»'],
    ['the answer is no day', {fecha: '2026-02-30'}, 'no es un día'],
  ])('says that %s', (_, answers, why) => {
    const term = only({}, answers);
    expect(term?.lastDay).toBeUndefined();
    expect(term?.missing).toContain(why);
  });

  it('says that the list of holidays is missing', () => {
    const business = {from: '2026-03-02', unit: 'business-days'} as const;
    expect(only(business)?.missing).toContain('lista de feriados');
    expect(needsHolidays(withTerm(business))).toBe(true);
    expect(needsHolidays(withTerm({}))).toBe(false);
  });

  it('says that it ends after the calendar', () => {
    expect(only({from: '9999-12-30', amount: 10})?.missing).toContain('fuera del calendario');
  });

  it('does not take a date that is kept from another way', () => {
    const answers = {titular: 'estatal', fecha: '2026-03-02'};
    const {trail} = walk(EVERY_KIND, answers);
    expect(termsOf(withTerm({}), answersOnTheWay(trail))[0]?.lastDay).toBeUndefined();
  });
});

it('gives every term a day after its first one, or a reason, and the same each time', () => {
  const day = fc.integer({min: 0, max: 20_000}).map((days) => addDays('1990-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({min: 1, max: 400}), fc.constantFrom(...TERM_UNITS), (from, amount, unit) => {
      const term = only({amount, unit}, {fecha: from}, HOLIDAYS);
      expect(term?.lastDay !== undefined && isDay(term.lastDay) && term.lastDay > from).toBe(true);
      expect(only({amount, unit}, {fecha: from}, HOLIDAYS)).toEqual(term);
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (answer) => {
      const term = termsOf(withTerm({unit: 'business-days'}), {fecha: answer as string}, HOLIDAYS)[0];
      expect((term?.lastDay === undefined) !== (term?.missing === undefined)).toBe(true);
    }),
  );
});
