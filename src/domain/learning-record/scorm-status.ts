import {passes, type Score} from '../quiz/attempt';
import {rawScoreOf} from './scorm-format';

/** What an LMS holds of a learner's standing: `cmi.core.lesson_status` and `cmi.core.score.raw`, as read; empty where it holds nothing. */
export interface Standing {
  readonly status: string;
  readonly raw: string;
}

/**
 * The standing once the package is open: `incomplete` where there is none yet, since an LMS takes what is left without a status for
 * completed; whatever is there stays.
 */
export function openedStanding(held: Standing): Standing {
  return held.status === '' || held.status === 'not attempted' ? {...held, status: 'incomplete'} : held;
}

/**
 * The standing after an evaluation that ended. Nothing is ever lowered: who has passed stays so with the score that it was, and the best
 * score stays. The score of an evaluation that would fail what is passed is not told either: an LMS may set the status by it.
 */
export function endedStanding(held: Standing, score: Score, mastery: number): Standing {
  const passed = passes(score, mastery);
  if (!passed && (held.status === 'passed' || held.status === 'completed')) return held;
  const raw = rawScoreOf(score);
  const best = held.raw !== '' && Number(held.raw) > Number(raw) ? held.raw : raw;
  return {status: passed ? 'passed' : 'failed', raw: best};
}
