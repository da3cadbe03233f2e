import {markAgain} from '../../domain/bench/marked';
import type {Banks} from './banks';
import type {KeptAttempt} from './kept';
import {type PackedMark, pack} from './packed-mark';

/** The marks of an attempt by the bank that is published now, which must be loaded. What was in the future when it came stays a finding. */
export function markKept({attempt, learner, cohort, takenAt, import: from}: KeptAttempt, banks: Banks): PackedMark {
  const marked = markAgain(attempt, {learner, ...(cohort !== undefined && {cohort})}, banks.marking(attempt.quiz), takenAt);
  return pack(marked, {import: from, bank: banks.hashOf(attempt.quiz)});
}
