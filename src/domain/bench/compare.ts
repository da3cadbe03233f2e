import type {Cohort} from '../cohort/cohort';
import {percentOf, scoreOfMarked} from './mark';
import type {MarkedAttempt} from './marked';
import {type Misconception, type MisreadingIndex, mapMisconceptions} from './misconceptions';
import {type LearnerReadiness, readinessOf} from './readiness';
import {select} from './select';
import {centre, spreadOf} from './spread';

/** A cohort and the learners that its trainer's list has. */
export interface ComparedCohort {
  readonly cohort: Cohort;
  readonly roster: Iterable<string>;
}

/** What is set side by side of a cohort. */
export interface CohortFigures {
  readonly id: string;
  readonly name: string;
  readonly learners: number;
  /** Of each of its modules, in its order: how many learners have it done and in date, and which share of all, 0 where there is none. */
  readonly modules: readonly {readonly module: string; readonly done: number; readonly share: number}[];
  /** First evaluations that the next two are of. */
  readonly evaluations: number;
  /** Of marks in per cent; `undefined` without evaluations. */
  readonly meanMark: number | undefined;
  readonly medianMark: number | undefined;
  /** The most frequent ones in those evaluations. */
  readonly misreadings: readonly Misconception[];
}

/** How many misreadings stand in a comparison. */
const MOST_MISREADINGS = 3;

/**
 * Cohorts side by side. Marks and misreadings are of the first evaluation of each learner in each module that has ended by today: else a
 * cohort whose rule lets it repeat would look better than one of the same knowledge.
 * @param today a day in Argentina
 */
export function compareCohorts(
  attempts: readonly MarkedAttempt[],
  cohorts: readonly ComparedCohort[],
  index: MisreadingIndex,
  today: string,
): CohortFigures[] {
  return cohorts.map(({cohort, roster}) => {
    const readiness = readinessOf(attempts, cohort, roster, today);
    const modules = new Set(cohort.modules);
    const ended = select(attempts, {cohort: cohort.id, modes: ['evaluation'], to: today}).filter(({quiz}) => modules.has(quiz));
    const firsts = select(ended, {firstOnly: true});
    const marks = spreadOf(centre(firsts.map((attempt) => percentOf(scoreOfMarked(attempt)))));
    return {
      id: cohort.id,
      name: cohort.name,
      learners: readiness.length,
      modules: cohort.modules.map((module, at) => {
        const done = readiness.filter((learner) => isDone(learner, at)).length;
        return {module, done, share: readiness.length === 0 ? 0 : done / readiness.length};
      }),
      evaluations: marks.count,
      meanMark: marks.mean,
      medianMark: marks.median,
      misreadings: mapMisconceptions(firsts, index).misreadings.slice(0, MOST_MISREADINGS),
    };
  });
}

function isDone({modules}: LearnerReadiness, at: number): boolean {
  const state = modules[at]?.state;
  return state === 'current' || state === 'expiring';
}
