import {addDays, addMonths, dayInArgentina, mondayOf} from '../calendar/day';
import {passes} from '../quiz/attempt';
import {groupBy} from './group-by';
import {percentOf, scoreOfMarked} from './mark';
import type {MarkedAttempt} from './marked';
import {centre, spreadOf} from './spread';

/** A week of ISO 8601, from Monday to Sunday, or a month; of days in Argentina. */
export type PeriodKind = 'week' | 'month';

/** The evaluations that ended in a period. */
export interface Period {
  /** Its first day. */
  readonly from: string;
  readonly evaluations: number;
  readonly passed: number;
  /** In per cent; `undefined` where there is no evaluation. */
  readonly meanMark: number | undefined;
  /** Learners whose first evaluation of all it holds. */
  readonly newLearners: number;
}

export interface OverTime {
  /** Each from the first one with an evaluation up to today's, those without any among them; the latest `MOST_PERIODS`. */
  readonly periods: readonly Period[];
  /** Evaluations before those: a wrong clock can set one in any year. */
  readonly earlier: number;
}

/** Five years of weeks. */
export const MOST_PERIODS = 260;

/**
 * How evaluations went, period by period.
 * @param attempts not narrowed by day, or an old learner counts as new; what is no evaluation, and what ends after today, is left out
 * @param pass the least mark that passes, in whole per cent
 * @param today a day in Argentina
 */
export function measureOverTime(attempts: readonly MarkedAttempt[], kind: PeriodKind, pass: number, today: string): OverTime {
  const beginOf = (day: string): string => (kind === 'week' ? mondayOf(day) : `${day.slice(0, 7)}-01`);
  const evaluations = attempts
    .filter(({mode}) => mode === 'evaluation')
    .map((attempt) => ({attempt, day: dayInArgentina(attempt.endedAt)}))
    .filter(({day}) => day <= today);
  const firstOf = new Map<string, string>();
  for (const {attempt, day} of evaluations) {
    const known = firstOf.get(attempt.learner);
    if (known === undefined || day < known) firstOf.set(attempt.learner, day);
  }
  const byPeriod = groupBy(evaluations, ({day}) => beginOf(day));
  const newcomers = groupBy(firstOf.values(), beginOf);
  const starts = startsUpTo(beginOf(today), [...byPeriod.keys()].sort()[0], kind);
  const periods = starts.map((from): Period => {
    const scores = (byPeriod.get(from) ?? []).map(({attempt}) => scoreOfMarked(attempt));
    return {
      from,
      evaluations: scores.length,
      passed: scores.filter((score) => passes(score, pass)).length,
      meanMark: spreadOf(centre(scores.map(percentOf))).mean,
      newLearners: newcomers.get(from)?.length ?? 0,
    };
  });
  return {periods, earlier: evaluations.length - periods.reduce((sum, period) => sum + period.evaluations, 0)};
}

/** The first days of the periods up to one, from the earliest on; none without an earliest. */
function startsUpTo(last: string, earliest: string | undefined, kind: PeriodKind): string[] {
  if (earliest === undefined) return [];
  const starts: string[] = [];
  for (let back = 0; back < MOST_PERIODS; back++) {
    const start = kind === 'week' ? addDays(last, -7 * back) : addMonths(last, -back);
    if (start < earliest) break;
    starts.unshift(start);
  }
  return starts;
}
