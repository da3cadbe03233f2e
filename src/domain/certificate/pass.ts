import {type Attempt, endedAt, passes, type Score, scoreOf} from '../quiz/attempt';
import type {CertifiableQuiz} from './published';

export interface Pass {
  /** Least share of right answers, in whole per cent, and for how many months a pass is good. */
  readonly rule: {readonly pass: number; readonly validMonths: number};
  /** ISO 8601 instant. */
  readonly endedAt: string;
  readonly score: Score;
}

/** How an attempt passed the evaluation of a quiz, by the rule as published now; `undefined` when it did not, or is something else. */
export function passOf(attempt: Attempt, quiz: CertifiableQuiz): Pass | undefined {
  const ended = endedAt(attempt);
  if (attempt.mode !== 'evaluation' || attempt.quiz !== quiz.id || !quiz.evaluation || ended === undefined) return undefined;
  const {pass, validMonths} = quiz.evaluation;
  const score = scoreOf(attempt);
  return passes(score, pass) ? {rule: {pass, validMonths}, endedAt: ended, score} : undefined;
}
