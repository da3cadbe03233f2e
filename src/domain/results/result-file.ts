import {type Attempt, endedAt, type Score, scoreOf} from '../quiz/attempt';

export const RESULT_FORMAT = 'resguardo/result/v1';

/** What a learner hands over after a quiz. Holds no name: who it is from is said where it is delivered. */
export interface ResultFile {
  readonly format: typeof RESULT_FORMAT;
  readonly attempt: Attempt;
  readonly finishedAt: string;
  readonly score: Score;
}

/**
 * The result file of an attempt that is over. What the learner wrote in their own words stays behind.
 * @throws RangeError when an item is still open.
 */
export function resultFileOf(attempt: Attempt): ResultFile {
  const finishedAt = endedAt(attempt);
  if (finishedAt === undefined) throw new RangeError(`attempt "${attempt.id}" is not over`);
  const answers = attempt.answers.map(({explanation: _, ...answer}) => answer);
  return {format: RESULT_FORMAT, attempt: {...attempt, answers}, finishedAt, score: scoreOf(attempt)};
}

/** `resultado-ley-25326-2026-11-21.json` */
export function resultFileName({attempt, finishedAt}: ResultFile): string {
  return `resultado-${attempt.quiz}-${finishedAt.slice(0, 10)}.json`;
}
