import {addMonths, dayInArgentina, daysBetween} from '../calendar/day';
import type {Cohort, CohortRule} from '../cohort/cohort';
import {passes, type Score} from '../quiz/attempt';
import {groupBy} from './group-by';
import {scoreOfMarked} from './mark';
import type {MarkedAttempt} from './marked';
import {select} from './select';

/** From the worst to the best. Who never did a module comes before who once did: nothing shows that it was ever learned. */
export const STATES = ['not-taken', 'expired', 'expiring', 'current'] as const;
export type State = (typeof STATES)[number];

/** Within how many days what is about to expire does. */
export const SOON = [30, 60, 90] as const;

/** An evaluation that did a module, and until when that is good: that day is the last. */
export interface Done {
  /** Days in Argentina. */
  readonly on: string;
  readonly validUntil: string;
  readonly mark: Score;
}

/** How a learner stands with a module. */
export type Readiness =
  /** Nothing that the rule asks for has been done: there is no evaluation, or `tried`, which did not reach the mark. */
  | {readonly state: 'not-taken'; readonly tried?: Tried}
  | {readonly state: 'expired'; readonly done: Done}
  | {readonly state: 'expiring'; readonly done: Done; readonly within: (typeof SOON)[number]}
  /** Without `done` where the rule asks for nothing (`NotApplicable`). */
  | {readonly state: 'current'; readonly done?: Done};

/** Evaluations that count and do not do the module: "rindió y no aprobó". */
export interface Tried {
  readonly times: number;
  /** Day in Argentina and mark of the last of them. */
  readonly on: string;
  readonly mark: Score;
  /** How many more count; absent where all do. With 0, the rule leaves no further chance. */
  readonly left?: number;
}

export interface LearnerReadiness {
  readonly learner: string;
  /** The worst of the modules. */
  readonly state: State;
  /** In the order of the cohort. */
  readonly modules: readonly ModuleReadiness[];
}

export type ModuleReadiness = Readiness & {readonly module: string};

/**
 * How each learner of a cohort stands with each of its modules on a day, by learner. What counts are evaluations that were handed over to
 * the cohort and had ended by that day; of them, as the rule says, only the first ones of each module, and the first ones after it expired. The latest that does the module
 * tells until when.
 * @param roster learners of the trainer's own list: who handed in nothing is among the learners too
 * @param today a day in Argentina
 */
export function readinessOf(
  attempts: readonly MarkedAttempt[],
  cohort: Cohort,
  roster: Iterable<string>,
  today: string,
): LearnerReadiness[] {
  const handedIn = select(attempts, {cohort: cohort.id});
  const ended = select(handedIn, {modes: ['evaluation'], to: today});
  const own = groupBy(ended, ({learner}) => learner);
  const learners = new Set([...roster, ...handedIn.map(({learner}) => learner)]);
  return [...learners].sort().map((learner) => {
    const byModule = groupBy(own.get(learner) ?? [], ({quiz}) => quiz);
    const modules = cohort.modules.map((module) => ({module, ...standingOf(byModule.get(module) ?? [], cohort.rule, today)}));
    return {learner, state: worstOf(modules), modules};
  });
}

/** The most urgent first: by state, then by the day on which the first of the modules in that state ends or ended, then by learner. */
export function byUrgency(one: LearnerReadiness, other: LearnerReadiness): number {
  const state = STATES.indexOf(one.state) - STATES.indexOf(other.state);
  const [ends, otherEnds] = [firstEnd(one), firstEnd(other)];
  return state || compare(ends, otherEnds) || compare(one.learner, other.learner);
}

/** @param evaluations of one learner and module, in the order in which they began */
function standingOf(evaluations: readonly MarkedAttempt[], rule: CohortRule, today: string): Readiness {
  if (rule.moveOn === 'NotApplicable') return {state: 'current'};
  const counted = countedOf(evaluations, rule);
  const done = counted
    .filter((evaluation) => does(evaluation, rule))
    .map((evaluation) => doneBy(evaluation, rule))
    .reduce<Done | undefined>((latest, one) => (latest && latest.on > one.on ? latest : one), undefined);
  if (done) return standingUntil(done, today);
  const last = counted.at(-1);
  if (!last) return {state: 'not-taken'};
  const left = rule.attempts === undefined ? {} : {left: rule.attempts - counted.length};
  return {state: 'not-taken', tried: {times: counted.length, on: dayInArgentina(last.endedAt), mark: scoreOfMarked(last), ...left}};
}

/** So many evaluations as the rule says, from the first on; where what they did has expired, as many again from there on. */
function countedOf(evaluations: readonly MarkedAttempt[], rule: CohortRule): MarkedAttempt[] {
  const {attempts = evaluations.length} = rule;
  const counted: MarkedAttempt[] = [];
  let used = 0;
  let validUntil: string | undefined;
  for (const evaluation of evaluations) {
    if (validUntil !== undefined && dayInArgentina(evaluation.startedAt) > validUntil) [used, validUntil] = [0, undefined];
    if (used === attempts) continue;
    used++;
    counted.push(evaluation);
    if (does(evaluation, rule)) validUntil = doneBy(evaluation, rule).validUntil;
  }
  return counted;
}

function standingUntil(done: Done, today: string): Readiness {
  const days = daysBetween(today, done.validUntil);
  if (days < 0) return {state: 'expired', done};
  const within = SOON.find((most) => days <= most);
  return within === undefined ? {state: 'current', done} : {state: 'expiring', done, within};
}

/** Every attempt here is over, which is what cmi5 calls completed: so `CompletedAndPassed` asks what `Passed` does. */
function does(evaluation: MarkedAttempt, {moveOn, pass}: CohortRule): boolean {
  return moveOn === 'Completed' || moveOn === 'CompletedOrPassed' || passes(scoreOfMarked(evaluation), pass);
}

function doneBy(evaluation: MarkedAttempt, {validMonths}: CohortRule): Done {
  const on = dayInArgentina(evaluation.endedAt);
  return {on, validUntil: addMonths(on, validMonths), mark: scoreOfMarked(evaluation)};
}

function worstOf(modules: readonly Readiness[]): State {
  return STATES.find((state) => modules.some((module) => module.state === state)) ?? 'current';
}

function firstEnd({state, modules}: LearnerReadiness): string {
  const ends = modules.flatMap((module) => (module.state === state && 'done' in module && module.done ? module.done.validUntil : []));
  return ends.sort()[0] ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
