import {fold} from '../search/fold';
import type {Page} from './matrix';
import {byUrgency, type LearnerReadiness, type ModuleReadiness, STATES, type State} from './readiness';

/**
 * What a roster can be narrowed to, from the most urgent on: the states; of those not taken, who tried and did not pass; of those about to
 * expire, who does so soonest.
 */
export const STANDINGS = ['not-taken', 'tried', 'expired', 'within-30', 'within-60', 'expiring', 'current'] as const;
export type Standing = (typeof STANDINGS)[number];

export const ROSTER_SORTS = ['urgency', 'learner', 'name'] as const;
export type RosterSort = (typeof ROSTER_SORTS)[number];

/** Which learners a roster has, and in which order. */
export interface RosterQuery {
  /** The only module that counts; all of the cohort where it is not told. */
  readonly module?: string;
  /** Who stands so; everybody where it is not told. */
  readonly standing?: Standing;
  readonly sort: RosterSort;
}

/** A page of a cohort's learners, and how many there are of each kind. */
export interface Roster {
  /** Modules of the cohort, in its order, each with how many learners stand how. */
  readonly modules: readonly {readonly module: string; readonly learners: Readonly<Record<State, number>>}[];
  /** How many learners each standing would leave, with the module of the query. */
  readonly standings: Readonly<Record<Standing, number>>;
  /** Learners of the cohort. */
  readonly learners: number;
  /** Those that the query leaves. */
  readonly found: number;
  /** Those of the page, with the modules of the query; their state is the worst of these. */
  readonly rows: readonly LearnerReadiness[];
}

/**
 * The learners that a query leaves, in its order, page by page.
 * @param people names by learner, to sort by; who has none comes last
 */
export function rosterOf(
  readiness: readonly LearnerReadiness[],
  {module, standing, sort}: RosterQuery,
  {offset, limit}: Page,
  people: ReadonlyMap<string, string> = new Map(),
): Roster {
  const considered = module === undefined ? readiness : readiness.map((learner) => narrowed(learner, module));
  const found = standing === undefined ? considered : considered.filter((learner) => standsSo(learner, standing));
  return {
    modules: (readiness[0]?.modules ?? []).map((one, at) => ({module: one.module, learners: countStates(readiness, at)})),
    standings: Object.fromEntries(STANDINGS.map((one) => [one, considered.filter((learner) => standsSo(learner, one)).length])) as Record<
      Standing,
      number
    >,
    learners: readiness.length,
    found: found.length,
    rows: inOrder(found, sort, people).slice(offset, offset + limit),
  };
}

function narrowed({learner, state, modules}: LearnerReadiness, module: string): LearnerReadiness {
  const only = modules.filter((one) => one.module === module);
  return {learner, state: only[0]?.state ?? state, modules: only};
}

function standsSo({state, modules}: LearnerReadiness, standing: Standing): boolean {
  switch (standing) {
    case 'tried':
      return modules.some((module) => module.state === 'not-taken' && module.tried !== undefined);
    case 'within-30':
      return state === 'expiring' && soonest(modules) <= 30;
    case 'within-60':
      return state === 'expiring' && soonest(modules) <= 60;
    default:
      return state === standing;
  }
}

function soonest(modules: readonly ModuleReadiness[]): number {
  return Math.min(...modules.map((module) => (module.state === 'expiring' ? module.within : Number.POSITIVE_INFINITY)));
}

function countStates(readiness: readonly LearnerReadiness[], at: number): Record<State, number> {
  return Object.fromEntries(STATES.map((state) => [state, readiness.filter(({modules}) => modules[at]?.state === state).length])) as Record<
    State,
    number
  >;
}

function inOrder(learners: readonly LearnerReadiness[], sort: RosterSort, people: ReadonlyMap<string, string>): LearnerReadiness[] {
  if (sort === 'urgency') return learners.toSorted(byUrgency);
  const keyed = learners.map((one) => {
    const name = sort === 'name' ? people.get(one.learner) : undefined;
    return {one, unnamed: name === undefined, key: sortKey(name ?? one.learner)};
  });
  return keyed.sort((a, b) => Number(a.unnamed) - Number(b.unnamed) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({one}) => one);
}

/** Digits that a number is filled up to: 900 comes before 1000. */
const DIGITS = 12;

function sortKey(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}
