/**
 * The shares of a question that an answer can be worth in Moodle, in per cent (`question_bank::fraction_options`): an import with any
 * other one skips the question.
 */
export const FRACTIONS: readonly number[] = [
  ...[0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  ...[100 / 3, 200 / 3, 25, 75, 100 / 6, 500 / 6, 100 / 7, 12.5, 100 / 9],
].map(toFiveDecimals);

/** What each of `count` right answers is worth so that all of them make 100; `undefined` where Moodle has no such share. */
export function equalShare(count: number): number | undefined {
  const share = toFiveDecimals(100 / count);
  return FRACTIONS.includes(share) ? share : undefined;
}

/** Moodle compares with a tolerance of 0.001 per cent: 33.33 is refused, 33.33333 is taken. */
function toFiveDecimals(percent: number): number {
  return Math.round(percent * 1e5) / 1e5;
}
