import type {RandomGenerator} from 'pure-rand/types/RandomGenerator';
import {fits} from '../decision-tree/answer';
import {type Branch, DONT_KNOW, type Outcome, type Question, type SeveralBranch} from '../decision-tree/tree';
import type {Step} from '../decision-tree/walk';
import {shuffled} from '../quiz/draw';
import {sameWords} from '../quiz/same-words';
import type {Way} from './way';

/** An answer that would have to be otherwise. */
interface Otherwise {
  readonly question: Question;
  /** The way on that the answer would have to take. */
  readonly branch: Branch;
}

/** A wrong outcome, and what would make it the right one. */
export interface NearMiss {
  readonly outcome: Outcome;
  /** The fact that is overlooked: from there on the ways part. */
  readonly overlooked: Step;
  /** What would have to be otherwise, in the order in which it is asked; the first is about the overlooked fact. */
  readonly otherwise: readonly [Otherwise, ...Otherwise[]];
}

/**
 * Outcomes that the facts of a way do not lead to, at most so many: those of which the fewest answers would have to be otherwise,
 * over different questions where there is a choice, and one at most that takes a told fact for unknown. No two titles read the same.
 */
export function nearMisses(way: Way, ways: readonly Way[], most: number, random: RandomGenerator): NearMiss[] {
  const misses = shuffled(nearestOf(way, ways), random);
  const chosen: NearMiss[] = [];
  const isNew = ({outcome: {title}}: NearMiss): boolean => [way, ...chosen].every(({outcome}) => !sameWords(outcome.title, title));
  while (chosen.length < most) {
    const next = byCost(misses, (miss) => costOf(miss, way, chosen)).find(isNew);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** For each other outcome, the way there that keeps most of the facts. */
function nearestOf(way: Way, ways: readonly Way[]): NearMiss[] {
  const nearest = new Map<string, NearMiss>();
  for (const other of ways) {
    if (other.outcome.id === way.outcome.id) continue;
    const miss = missOf(way, other);
    const known = nearest.get(other.outcome.id);
    if (miss && (!known || farOf(miss) < farOf(known))) nearest.set(other.outcome.id, miss);
  }
  return [...nearest.values()];
}

/** What keeps a way from another; nothing where its facts meet what the other asks for too. */
function missOf(way: Way, other: Way): NearMiss | undefined {
  const [first, ...more] = other.trail.filter(({question, branch}) => givenAt(way, question)?.branch.id !== branch.id);
  const overlooked = first && givenAt(way, first.question);
  if (!overlooked || meets(overlooked, first.branch)) return undefined;
  return {outcome: other.outcome, overlooked, otherwise: [first, ...more]};
}

function givenAt({trail}: Way, {id}: Question): Step | undefined {
  return trail.find(({question}) => question.id === id);
}

/** Whether what was chosen of several meets a branch that comes after the one it takes. A branch without conditions asks for nothing. */
function meets({question, answer}: Step, branch: SeveralBranch): boolean {
  if (question.kind !== 'several' || typeof answer === 'string') return false;
  const asked = question.branches.find(({id}) => id === branch.id);
  return (asked?.any !== undefined || asked?.all !== undefined) && fits(asked, answer);
}

function farOf(miss: NearMiss): number {
  return miss.otherwise.length + (isUnsure(miss) ? 0.5 : 0);
}

function costOf(miss: NearMiss, {trail, outcome}: Way, chosen: readonly NearMiss[]): number {
  const again = chosen.filter(({overlooked}) => overlooked.question.id === miss.overlooked.question.id).length;
  const unsure = isUnsure(miss) ? (chosen.some(isUnsure) ? 40 : 2) : 0;
  // The later the ways part, the more they look alike.
  const early = 1 - (trail.indexOf(miss.overlooked) + 1) / trail.length;
  return 8 * miss.otherwise.length + 2.5 * again + unsure + 4 * early + (miss.outcome.kind === outcome.kind ? 0 : 1);
}

function isUnsure({otherwise}: NearMiss): boolean {
  return otherwise.some(({branch}) => branch.id === DONT_KNOW);
}

function byCost<T>(values: readonly T[], costOf: (value: T) => number): T[] {
  return values
    .map((value) => ({value, cost: costOf(value)}))
    .sort((one, other) => one.cost - other.cost)
    .map(({value}) => value);
}
