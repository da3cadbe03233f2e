import {instantOf, secondsOf} from '../calendar/instant';
import type {Score} from '../quiz/attempt';

/** SCORM 1.2 takes printable ASCII without spaces, at most so long. */
const IDENTIFIER = /^[\u0021-\u007e]{1,255}$/;

/**
 * An id as SCORM 1.2 takes it (`CMIIdentifier`).
 * @throws RangeError when it is none: our ids always are
 */
export function identifierOf(id: string): string {
  if (!IDENTIFIER.test(id)) throw new RangeError(`"${id}" is no identifier of SCORM 1.2`);
  return id;
}

/** Time of the day, `HH:MM:SS` (`CMITime`), at an instant, where clocks are so many minutes ahead of UTC. */
export function timeOfDay(at: string, minutesAhead: number): string {
  return instantOf(secondsOf(at) + minutesAhead * 60).slice(11, 19);
}

/** The longest that can be told: four digits of hours. */
const LONGEST = 9999 * 3600 + 59 * 60 + 59;

/** How long something took, `HHHH:MM:SS.SS` (`CMITimespan`). A clock that went back makes it nothing. */
export function timespan(seconds: number): string {
  const hundredths = Math.round(Math.min(Math.max(seconds, 0), LONGEST) * 100);
  const digits = (value: number, length: number): string => String(Math.floor(value)).padStart(length, '0');
  const [hours, minutes, whole] = [hundredths / 360_000, (hundredths / 6000) % 60, (hundredths / 100) % 60];
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(whole, 2)}.${digits(hundredths % 100, 2)}`;
}

/**
 * A score from 0 to 100, in whole hundredths cut and not rounded: 79.996 must not pass for 80. Nothing asked is 0.
 */
export function rawScoreOf({right, of}: Score): string {
  return of === 0 ? '0' : String(Math.floor((right * 10_000) / of) / 100);
}

/** A text as SCORM 1.2 takes it (`CMIString255`): the beginning of a longer one. */
export function shortText(text: string): string {
  return Array.from(text.replace(/\s+/g, ' '))
    .reduce((cut, letter) => (cut.length + letter.length > 255 ? cut : cut + letter), '')
    .trim();
}
