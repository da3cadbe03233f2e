import {type Attempt, nextItem, type Score, scoreOf} from '../quiz/attempt';

export const RESULT_FORMAT = 'resguardo/result/v1';

/** What a learner hands over after a quiz. Holds no name: who it is from is said where it is delivered. */
export interface ResultFile {
  readonly format: typeof RESULT_FORMAT;
  readonly attempt: Attempt;
  readonly finishedAt: string;
  readonly score: Score;
}

/**
 * The result file of a finished attempt.
 * @throws RangeError when an item has no answer yet.
 */
export function resultFileOf(attempt: Attempt): ResultFile {
  const open = nextItem(attempt);
  const last = attempt.answers.at(-1);
  if (open !== undefined || !last) throw new RangeError(`attempt "${attempt.id}" is not finished: item "${open}" has no answer`);
  return {format: RESULT_FORMAT, attempt, finishedAt: last.at, score: scoreOf(attempt)};
}

/** `resultado-ley-25326-2026-11-21.json` */
export function resultFileName(result: ResultFile): string {
  return `resultado-${result.attempt.quiz}-${result.finishedAt.slice(0, 10)}.json`;
}
