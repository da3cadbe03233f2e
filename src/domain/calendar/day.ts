/**
 * Days of the calendar, `YYYY-MM-DD`, without clock or time zone. Counting by H. Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms" (2013), `days_from_civil` and `civil_from_days`; years 1 to 9999.
 */

/** The day after so many days; before, where the number is below 0. */
export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** How many days after one day the other comes. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The same day so many months later; where that month has no such day, its last one (Código Civil y Comercial, art. 6: terms
 * of months and years end on the day with the same number, or on the last of the month).
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const whole = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
  const next = toMonth === 12 ? written(toYear + 1, 1, 1) : written(toYear, toMonth + 1, 1);
  const last = numberOf(next) - numberOf(written(toYear, toMonth, 1));
  return written(toYear, toMonth, Math.min(date, last));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  // 1 January 1970 was a Thursday.
  return (((numberOf(day) + 4) % 7) + 7) % 7;
}

/** The Monday of the week of a day: its first day, as ISO 8601 has it. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000') && dayOf(numberOf(text)) === text;
}

/**
 * The day in Argentina of an instant (ISO 8601 in UTC, as the browser's clock gives it): three hours behind, all the year
 * round. The same on every device, wherever its own clock is set.
 * @throws RangeError when it is no such instant.
 */
export function dayInArgentina(instant: string): string {
  const [, day = '', hour] = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z$/.exec(instant) ?? [];
  if (!isDay(day)) throw new RangeError(`"${instant}" is no instant in UTC`);
  return Number(hour) < 3 ? addDays(day, -1) : day;
}

/** Days since 1 January 1970. */
function numberOf(day: string): number {
  const [year, month, date] = partsOf(day);
  // Years that begin in March: the leap day comes last.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayOf(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

function written(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
