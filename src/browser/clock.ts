/** The only clock and the only source of chance: the domain gets both as arguments. */

/** This instant, ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** A new id: 32 hexadecimal digits. */
export function newAttemptId(): string {
  // crypto.randomUUID is missing where the site is served over plain http
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a draw leaves to chance: a whole number of 32 bits. */
export function newSeed(): number {
  return crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
}

/** When a time limit ends, ISO 8601; `undefined` without one. */
export function deadlineOf({startedAt, seconds}: Timed): string | undefined {
  return seconds === undefined ? undefined : new Date(endOf(startedAt, seconds)).toISOString();
}

/** Whole seconds left at an instant, the one that has begun counted; 0 when the time is over, `undefined` without a limit. */
export function secondsLeft({startedAt, seconds}: Timed, at: string): number | undefined {
  return seconds === undefined ? undefined : Math.max(0, Math.ceil((endOf(startedAt, seconds) - Date.parse(at)) / 1000));
}

/** What began at an instant and may have a limit, such as an attempt. */
interface Timed {
  readonly startedAt: string;
  readonly seconds?: number;
}

function endOf(startedAt: string, seconds: number): number {
  return Date.parse(startedAt) + seconds * 1000;
}

/** By how many minutes the clocks here are ahead of UTC at an instant. */
export function minutesAheadOfUtc(at: string): number {
  return -new Date(at).getTimezoneOffset();
}
