import {dayInArgentina} from '../calendar/day';
import type {Mode} from '../quiz/attempt';
import type {MarkedAttempt} from './marked';

/** Which attempts a view counts; what is not told leaves none out. */
export interface Selection {
  readonly cohort?: string;
  readonly quiz?: string;
  readonly modes?: readonly Mode[];
  /** Days in Argentina, `YYYY-MM-DD`, both included: when the attempt ended. */
  readonly from?: string;
  readonly to?: string;
  /** Only the first of each learner in each quiz and mode, as item statistics assume. */
  readonly firstOnly?: boolean;
}

/** The attempts that a selection counts, in the order in which they began. */
export function select(attempts: readonly MarkedAttempt[], selection: Selection): MarkedAttempt[] {
  const {cohort, quiz, modes, from, to, firstOnly = false} = selection;
  const inTime = ({endedAt}: MarkedAttempt): boolean => {
    if (from === undefined && to === undefined) return true;
    const day = dayInArgentina(endedAt);
    return (from === undefined || day >= from) && (to === undefined || day <= to);
  };
  const counted = inOrder(
    attempts.filter(
      (attempt) =>
        (cohort === undefined || attempt.cohort === cohort) &&
        (quiz === undefined || attempt.quiz === quiz) &&
        (modes === undefined || modes.includes(attempt.mode)),
    ),
  );
  // The first of all, not the first of those days: a second attempt is none of a newcomer because the first was last month.
  return (firstOnly ? firsts(counted) : counted).filter(inTime);
}

function firsts(attempts: readonly MarkedAttempt[]): MarkedAttempt[] {
  const seen = new Set<string>();
  return attempts.filter(({learner, quiz, mode}) => {
    const key = JSON.stringify([learner, quiz, mode]);
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(attempts: readonly MarkedAttempt[]): MarkedAttempt[] {
  const key = ({startedAt, id}: MarkedAttempt): string => `${startedAt} ${id}`;
  return [...attempts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
