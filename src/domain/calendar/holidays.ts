import {addDays, weekday} from './day';

/** A list of public holidays and how far it can be relied on. */
export interface HolidayList {
  /** Where it comes from, with its version: "paquete date-holidays 3.37.0". */
  readonly source: string;
  /** The sentence that its licence asks for. */
  readonly credit: string;
  /** First year that it covers. */
  readonly firstYear: number;
  /** First year that is worked out by rule, before the decrees of that year are known. */
  readonly forecastFrom: number;
  /** Last year that it covers. */
  readonly lastYear: number;
  /** Day, `YYYY-MM-DD`, and name; in order, each day once. */
  readonly days: readonly (readonly [day: string, name: string])[];
}

export interface Holiday {
  readonly day: string;
  readonly name: string;
}

export interface BusinessSpan {
  readonly lastDay: string;
  /** Holidays on Monday to Friday that were left out of the count. */
  readonly skipped: readonly Holiday[];
}

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * The last of so many business days after `from`: no Saturdays, no Sundays, no holidays of the list; `from` itself is not counted.
 * Outside the years of the list only Saturdays and Sundays are left out: `surenessOf` says so.
 */
export function addBusinessDays(from: string, amount: number, list: HolidayList): BusinessSpan {
  const names = new Map(list.days);
  const skipped: Holiday[] = [];
  let lastDay = from;
  for (let left = amount; left > 0; ) {
    lastDay = addDays(lastDay, 1);
    if (isWeekend(lastDay)) continue;
    const name = names.get(lastDay);
    if (name === undefined) left -= 1;
    else skipped.push({day: lastDay, name});
  }
  return {lastDay, skipped};
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [SATURDAY, SUNDAY].includes(weekday(day));
}

/** The holiday that falls on a day, if the list has one. */
export function holidayOn(day: string, list: HolidayList): Holiday | undefined {
  const found = list.days.find(([listed]) => listed === day);
  return found && {day, name: found[1]};
}

/** How sure the list is of the days after `from` up to `lastDay`: what it rests on, which years are a forecast, which it leaves out. */
export function surenessOf(from: string, lastDay: string, list: HolidayList): string[] {
  const years = yearsBetween(addDays(from, 1), lastDay);
  const within = years.filter((year) => year >= list.firstYear && year <= list.lastYear);
  const known = within.filter((year) => year < list.forecastFrom);
  const forecast = within.filter((year) => year >= list.forecastFrom);
  const outside = years.filter((year) => !within.includes(year));
  return [
    ...(known.length > 0 ? [`Feriados nacionales de ${inWords(known)}: según el ${list.source}. No es el calendario oficial.`] : []),
    ...(forecast.length > 0
      ? [
          `⚠ Feriados nacionales de ${inWords(forecast)}: es una previsión del ${list.source}. Los que se trasladan o agregan por decreto o resolución pueden cambiar el último día.`,
        ]
      : []),
    ...(outside.length > 0
      ? [
          `⚠ La lista de feriados va de ${list.firstYear} a ${list.lastYear}: de ${inWords(outside)} sólo se descontaron sábados y domingos. El último día puede ser posterior.`,
        ]
      : []),
  ];
}

function yearsBetween(first: string, last: string): number[] {
  const [from, to] = [yearOf(first), yearOf(last)];
  return Array.from({length: Math.max(to - from + 1, 0)}, (_, at) => from + at);
}

function yearOf(day: string): number {
  return Number(day.split('-')[0]);
}

/** "2026", "2026 y 2027", "2026 a 2029". */
function inWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === last) return String(first);
  return years.length === 2 ? `${first} y ${last}` : `${first} a ${last}`;
}
