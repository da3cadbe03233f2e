import {mersenne} from 'pure-rand/generator/mersenne';
import type {DecisionTree} from '../decision-tree/tree';
import {shuffled} from '../quiz/draw';
import type {SingleItem} from '../quiz/quiz';
import {itemIdOf, itemOf} from './item';
import {type Way, waysOf} from './way';

/**
 * Items made from the ways of a tree: what is right in them is what the tree says. Every kind of outcome has its turn, and no outcome
 * comes again before all have come. Same tree, seed and count, same items; as many as the tree has ways, at most.
 */
export function drillItems(tree: DecisionTree, seed: number, count: number): SingleItem[] {
  const ways = waysOf(tree);
  return drawWays(ways, seed, count).map((way) => itemOf(tree, way, ways));
}

/** The items of these ids as the tree has them now, in their order; without those whose way it no longer has. */
export function itemsOfDrill(tree: DecisionTree, ids: readonly string[]): SingleItem[] {
  const ways = waysOf(tree);
  const byId = new Map(ways.map((way) => [itemIdOf(tree, way), way]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((way) => itemOf(tree, way, ways));
}

function drawWays(ways: readonly Way[], seed: number, count: number): Way[] {
  const random = mersenne(seed);
  const outcomes = shuffled(
    grouped(ways, ({outcome}) => outcome.id),
    random,
  ).map((own) => shuffled(own, random));
  const kinds = grouped(outcomes, ([way]) => way?.outcome.kind);
  const rounds = Math.max(0, ...outcomes.map((own) => own.length));
  const inTurns = Array.from({length: rounds}, (_, round) =>
    takeTurns(kinds.map((of) => of.flatMap((own) => own.slice(round, round + 1)))),
  );
  return shuffled(inTurns.flat().slice(0, count), random);
}

/** The first of each list, then the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const turns = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({length: turns}, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}
