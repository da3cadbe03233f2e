import {addDays, addMonths, isDay, weekday} from '../calendar/day';
import {addBusinessDays, type Holiday, type HolidayList, holidayOn, isWeekend, surenessOf} from '../calendar/holidays';
import {longDate} from '../status/words';
import type {Answer, Answers} from './answer';
import {termInWords} from './term-words';
import {DONT_KNOW, type Outcome, type Term, type TermUnit} from './tree';

/** A term with its last day, or with why there is none. */
export interface ComputedTerm {
  readonly label: string;
  /** "10 días hábiles desde el 3 de marzo de 2020, sin contar ese día". */
  readonly how: string;
  /** The day from which it runs, not counted itself. */
  readonly from?: string;
  readonly lastDay?: string;
  /** Why no last day can be told. */
  readonly missing?: string;
  /** Holidays on Monday to Friday that were not counted. */
  readonly skipped: readonly Holiday[];
  /** What the count takes for granted, and what the text leaves open. */
  readonly notes: readonly string[];
  /** The sentence that the licence of the holidays asks for, where they were used. */
  readonly credit?: string;
  readonly cites: readonly string[];
}

/** Whether the terms of an outcome cannot be told without a list of holidays. */
export function needsHolidays({terms}: Outcome): boolean {
  return terms.some(({unit}) => unit === 'business-days');
}

/**
 * The last day of each term of an outcome.
 *
 * Conventions: the day from which a term runs is not counted; months and years run from date to date, or to the last day of
 * a month without that date; the last day is never moved, whatever day it is. That is the general rule of art. 6 of the Código
 * Civil y Comercial (Ley 26.994, in force since 1 August 2015: Ley 27.077), and before it of arts. 23 to 29 of the Código Civil;
 * both leave room for a norm that says otherwise. We do not hold those texts, so notes name the rule and cite nothing.
 *
 * @param answers those on the way (`answersOnTheWay`): an answer that is no longer asked must give no day
 * @param holidays for business days: without it those terms have no last day and say so. Where no term counts business days it
 *   is not looked at, so that it makes no difference whether the page has it
 */
export function termsOf(outcome: Outcome, answers: Answers, holidays?: HolidayList): ComputedTerm[] {
  const list = needsHolidays(outcome) ? holidays : undefined;
  return outcome.terms.map((term) => computed(term, answers, list));
}

function computed(term: Term, answers: Answers, holidays: HolidayList | undefined): ComputedTerm {
  const start = startOf(term.from, answers);
  const open = term.note === undefined ? [] : [term.note];
  const said = {label: term.label, cites: term.cites};
  if ('missing' in start) {
    return {...said, how: `${termInWords(term)}, sin contar el día desde el que corre`, missing: start.missing, skipped: [], notes: open};
  }
  const {from} = start;
  const counted = {...said, how: `${termInWords(term)} desde el ${longDate(from)}, sin contar ese día`, from};
  if (term.unit === 'business-days' && !holidays) {
    return {...counted, missing: 'No se pudo leer la lista de feriados que hace falta para contar días hábiles.', skipped: [], notes: open};
  }
  const {lastDay, skipped} = spanOf(from, term, holidays);
  if (!isDay(lastDay)) return {...counted, missing: 'El último día cae fuera del calendario.', skipped: [], notes: open};
  return {
    ...counted,
    lastDay,
    skipped,
    notes: [
      ...open,
      conventionOf(term.unit, from),
      ...(term.unit === 'business-days' ? [] : notMoved(lastDay, holidays)),
      ...(term.unit === 'business-days' && holidays ? [NOT_IN_THE_LIST, ...surenessOf(from, lastDay, holidays)] : []),
    ],
    ...(term.unit === 'business-days' && holidays && {credit: holidays.credit}),
  };
}

/** The day from which a term runs, or why there is none. */
function startOf(from: string, answers: Answers): {from: string} | {missing: string} {
  if (isDay(from)) return {from};
  const answer: Answer | undefined = Object.hasOwn(answers, from) ? answers[from] : undefined;
  if (answer === undefined) return {missing: 'Falta la fecha desde la que corre: en este camino no se preguntó.'};
  if (answer === DONT_KNOW) return {missing: 'Falta la fecha desde la que corre: respondiste «No sé».'};
  if (typeof answer !== 'string' || !isDay(answer)) return {missing: 'Falta la fecha desde la que corre: la respuesta no es un día.'};
  return {from: answer};
}

function spanOf(from: string, {amount, unit}: Term, holidays: HolidayList | undefined): {lastDay: string; skipped: readonly Holiday[]} {
  switch (unit) {
    case 'calendar-days':
      return {lastDay: addDays(from, amount), skipped: []};
    case 'business-days':
      return holidays ? addBusinessDays(from, amount, holidays) : {lastDay: '', skipped: []};
    case 'months':
      return {lastDay: addMonths(from, amount), skipped: []};
    case 'years':
      return {lastDay: addMonths(from, amount * 12), skipped: []};
  }
}

/** The day on which the Código Civil y Comercial began to rule. */
const CODE_SINCE = '2015-08-01';

/** How the count was made, and what says so. */
function conventionOf(unit: TermUnit, from: string): string {
  const rule =
    from < CODE_SINCE
      ? 'es la regla general de entonces (Código Civil, arts. 23 a 29), que no está entre nuestras normas'
      : 'es la regla general (Código Civil y Comercial, art. 6), que no está entre nuestras normas';
  const but = 'Una norma o un procedimiento pueden decir otra cosa.';
  switch (unit) {
    case 'calendar-days':
      return `El primer día que se cuenta es el siguiente, y se cuentan todos, también los inhábiles: ${rule}. ${but}`;
    case 'business-days':
      return `El primer día que se cuenta es el hábil siguiente. Que no se cuente el día desde el que corre ${rule}. ${but}`;
    case 'months':
    case 'years':
      return `Se cuenta de fecha a fecha; si ese mes no tiene ese día, termina el último del mes: ${rule}. ${but}`;
  }
}

const NOT_IN_THE_LIST =
  'No se contaron sábados, domingos ni feriados nacionales. La lista no tiene días no laborables (como el Jueves Santo o los que se fijan con fines turísticos), asuetos, feriados provinciales o municipales ni la feria judicial: si la oficina no trabaja alguno de esos días, el último puede ser posterior.';

/** That the last day is not a business day, and was left where it falls. */
function notMoved(lastDay: string, holidays: HolidayList | undefined): string[] {
  const holiday = holidays && holidayOn(lastDay, holidays);
  if (!holiday && !isWeekend(lastDay)) return holidays ? [] : ['No se miró si el último día es feriado.'];
  const what = holiday ? `feriado (${holiday.name})` : (WEEKDAYS[weekday(lastDay)] ?? '');
  return [
    `⚠ El último día es ${what}. No se pasó al día hábil siguiente: la regla general no lo hace, pero quien recibe el trámite puede tener otra. Lo prudente es cumplir antes.`,
  ];
}

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** `2026-03-09` → "lunes 9 de marzo de 2026". */
export function dayInWords(day: string): string {
  return `${WEEKDAYS[weekday(day)]} ${longDate(day)}`;
}
