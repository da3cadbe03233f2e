import {LONGEST, oneLine} from '../certificate/certificate';
import {digestOf} from '../digest/digest';
import {type Attempt, isOver, type Mode} from '../quiz/attempt';
import {resultFileOf} from '../results/result-file';
import {byStart} from '../results/take-in';
import type {Cohort} from './cohort';
import {DELIVERY_FORMAT, type Delivery} from './delivery';

/** A review mixes banks and drills come from trees: both are the learner's own business. */
const DELIVERED: readonly Mode[] = ['practice', 'evaluation'];

/** The attempts that can be delivered, in the order in which they began: those that are over, of the cohort's modules where there is one. */
export function deliverable(attempts: readonly Attempt[], cohort?: Pick<Cohort, 'modules'>): Attempt[] {
  return byStart(
    attempts.filter(
      (attempt) => DELIVERED.includes(attempt.mode) && isOver(attempt) && (cohort === undefined || cohort.modules.includes(attempt.quiz)),
    ),
  );
}

/** What is handed over, by whom and when. */
export interface HandOver {
  readonly attempts: readonly Attempt[];
  /** Legajo or alias, as it was typed. */
  readonly learner: string;
  readonly cohort?: Cohort;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * The delivery of these attempts. What the learner wrote in their own words stays behind.
 * @throws RangeError when there is no attempt, one cannot be delivered, or the learner has no legajo or alias that fits
 */
export function deliveryOf({attempts, learner, cohort, at}: HandOver): Delivery {
  const results = deliverable(attempts, cohort).map(resultFileOf);
  if (results.length === 0 || results.length < attempts.length) throw new RangeError('not all of it can be delivered, or there is nothing');
  const said = oneLine(learner);
  if (!isLearner(said)) throw new RangeError('a delivery says of whom it is');
  return {format: DELIVERY_FORMAT, ...(cohort && {cohort: cohort.id}), learner: said, deliveredAt: at, results};
}

/** Whether a learner can be told from others by it: it has a letter or a figure, and is no longer than a legajo. */
export function isLearner(text: string): boolean {
  const said = oneLine(text);
  return /[\p{L}\p{N}]/u.test(said) && said.length <= LONGEST.legajo;
}

/**
 * `entrega-curso-basico-2026-1a2b3c4d.age`, or `.json` where it is not sealed. The same results of the same learner always have the same
 * name, whenever they are delivered.
 */
export function deliveryFileName({deliveredAt: _, ...delivery}: Delivery, cohort?: Cohort): string {
  const name = cohort ? cohortFileStem(cohort) : 'sin-cohorte';
  return `entrega-${name}-${digestOf(delivery).slice(0, 8)}.${cohort ? 'age' : 'json'}`;
}

/** The name of a cohort as names of files can have it: `curso-basico-2026`. */
export function cohortFileStem({name, id}: Cohort): string {
  const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const stem = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return stem || id;
}
