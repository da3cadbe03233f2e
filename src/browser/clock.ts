/** The only clock and the only source of chance: the domain gets both as arguments. */

/** This instant, ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString();
}

export function newAttemptId(): string {
  return crypto.randomUUID();
}
