import type {Cohort} from '../cohort/cohort';
import type {Bank} from '../quiz/quiz';
import {analyseBank} from './item-analysis';
import type {MarkedAttempt} from './marked';
import {type Misconception, mapMisconceptions, misreadingIndexOf} from './misconceptions';
import {type LearnerReadiness, type ModuleReadiness, readinessOf, type SOON} from './readiness';
import {select} from './select';

/** How a learner stands with a module, as it is counted. */
export type Standing = 'current' | `within-${(typeof SOON)[number]}` | 'expired' | 'tried' | 'not-taken';

/** An item that its authors should look at: it may be the item that is wrong, and not the learners. */
export interface ItemToReview {
  readonly quiz: string;
  readonly item: string;
  readonly ask?: string;
  /**
   * `contradicts`: who does well in the rest gets it wrong more often, and more so than chance explains; `too-hard`: one in ten gets it
   * right, or fewer.
   */
  readonly why: 'contradicts' | 'too-hard';
  /** Evaluations that asked it and how many of them got it right. */
  readonly answers: number;
  readonly right: number;
}

/** All that a report of a class on paper tells. */
export interface ClassReport {
  readonly cohort: Cohort;
  /** The day that it is about, in Argentina. */
  readonly today: string;
  /** By legajo. */
  readonly roster: readonly LearnerReadiness[];
  /** In the order of the cohort: how many learners stand how. */
  readonly modules: readonly {readonly module: string; readonly counts: Readonly<Record<Standing, number>>}[];
  /** The five that most learners showed, in whatever mode. */
  readonly misreadings: readonly Misconception[];
  /** Of first evaluations, those that contradict the rest first; the ten first ones of `itemsFound`. */
  readonly toReview: readonly ItemToReview[];
  readonly itemsFound: number;
  /** Attempts that count and how many of them have something to look at. */
  readonly attempts: number;
  readonly withFindings: number;
}

const MOST_MISREADINGS = 5;
const MOST_ITEMS = 10;
const TOO_HARD = 0.1;

/**
 * What a report of a class tells of what was handed over to its cohort.
 * @param attempts of whatever cohort
 * @param roster learners of the trainer's own list
 * @param banks the published ones; those of the cohort's modules count
 * @param today a day in Argentina
 */
export function reportClass(
  attempts: readonly MarkedAttempt[],
  {
    cohort,
    roster,
    banks,
    today,
  }: {readonly cohort: Cohort; readonly roster: Iterable<string>; readonly banks: readonly Bank[]; readonly today: string},
): ClassReport {
  const handedIn = select(attempts, {cohort: cohort.id});
  const ended = select(handedIn, {to: today});
  const learners = readinessOf(attempts, cohort, roster, today);
  const own = banks.filter(({quiz}) => cohort.modules.includes(quiz.id));
  const toReview = own.flatMap((bank) => itemsToReview(select(ended, {quiz: bank.quiz.id, modes: ['evaluation'], firstOnly: true}), bank));
  return {
    cohort,
    today,
    roster: learners,
    modules: cohort.modules.map((module, at) => ({module, counts: count(learners.flatMap(({modules}) => modules[at] ?? []))})),
    misreadings: mapMisconceptions(ended, misreadingIndexOf(own)).misreadings.slice(0, MOST_MISREADINGS),
    toReview: toReview.sort((a, b) => Number(b.why === 'contradicts') - Number(a.why === 'contradicts')).slice(0, MOST_ITEMS),
    itemsFound: toReview.length,
    attempts: handedIn.length,
    withFindings: handedIn.filter(({findings}) => findings.length > 0).length,
  };
}

export function standingOf(readiness: ModuleReadiness): Standing {
  if (readiness.state === 'expiring') return `within-${readiness.within}`;
  return readiness.state === 'not-taken' && readiness.tried ? 'tried' : readiness.state;
}

function count(modules: readonly ModuleReadiness[]): Record<Standing, number> {
  const counts = {current: 0, 'within-30': 0, 'within-60': 0, 'within-90': 0, expired: 0, tried: 0, 'not-taken': 0};
  for (const module of modules) counts[standingOf(module)]++;
  return counts;
}

function itemsToReview(evaluations: readonly MarkedAttempt[], bank: Bank): ItemToReview[] {
  return analyseBank(evaluations, bank).items.flatMap(({item, ask, figures, answers, right}): ItemToReview[] => {
    if (figures.kind !== 'told') return [];
    const told = {quiz: bank.quiz.id, item, ...(ask !== undefined && {ask}), answers, right};
    // Where nothing goes with anything, a correlation of so many pairs strays 1/√n from 0: beyond twice that it is hardly chance.
    if ((figures.discriminationIndex ?? 0) < -200 / Math.sqrt(answers)) return [{...told, why: 'contradicts'}];
    return right <= TOO_HARD * answers ? [{...told, why: 'too-hard'}] : [];
  });
}
