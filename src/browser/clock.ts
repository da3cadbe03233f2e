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
