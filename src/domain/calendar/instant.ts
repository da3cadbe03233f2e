import {daysBetween, isDay} from './day';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d+)?)Z$/;

/** Whether a text is an instant on the calendar: ISO 8601 in UTC, as the browser's clock gives it. */
export function isInstant(text: string): boolean {
  return isDay(INSTANT.exec(text)?.[1] ?? '');
}

/**
 * Seconds from 1 January 1970 to an instant (ISO 8601 in UTC, as the browser's clock gives it), fractions included.
 * @throws RangeError when it is no such instant.
 */
export function secondsOf(instant: string): number {
  const [, day = '', hours, minutes, seconds] = INSTANT.exec(instant) ?? [];
  if (!isDay(day)) throw new RangeError(`"${instant}" is no instant in UTC`);
  return daysBetween('1970-01-01', day) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
