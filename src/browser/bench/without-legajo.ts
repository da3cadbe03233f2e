const PREFIX = 'sin-legajo:';

/** Learner of a result that came alone. */
export function withoutLegajo(attempt: string): string {
  return `${PREFIX}${attempt}`;
}

/** Whether nobody has said yet whose an attempt is. */
export function hasNoLegajo(learner: string): boolean {
  return learner.startsWith(PREFIX);
}
