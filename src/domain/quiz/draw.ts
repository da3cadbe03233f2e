import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import type {RandomGenerator} from 'pure-rand/types/RandomGenerator';
import type {Item, Quiz, SimpleItem, Stratum} from './quiz';
import {simpleItemsOf} from './quiz';

/** A simple item as it was drawn for an attempt. */
export interface Drawn {
  readonly item: string;
  /** Digest of the item as it was then. */
  readonly digest: string;
  /** Ids of what is shown in an order of chance (options, reasons, elements, choices), in that order. */
  readonly shown: readonly string[];
}

// Of seeds that are alike, the first numbers of xoroshiro128plus are alike too; those of the Mersenne Twister are not.

/** Draws items of a quiz: all that fit each stratum are equally likely, and none is drawn twice. A case is drawn whole. */
export function drawItems(quiz: Quiz, strata: readonly Stratum[], seed: number): Item[] {
  const random = mersenne(seed);
  const left = new Set(quiz.items);
  const drawn = strata.flatMap(({objective, difficulty, count}) => {
    const fitting = [...left].filter(
      (item) => (objective ?? item.objective) === item.objective && (difficulty ?? item.difficulty) === item.difficulty,
    );
    const taken = shuffled(fitting, random).slice(0, count);
    for (const item of taken) left.delete(item);
    return taken;
  });
  return shuffled(drawn, random);
}

/** Each simple item of these, the parts of a case one after the other, with what it shows shuffled. Same seed, same order. */
export function deal(items: readonly Item[], digests: Readonly<Record<string, string>>, seed: number): Drawn[] {
  const random = mersenne(seed);
  return items.flatMap(simpleItemsOf).map((item) => ({item: item.id, digest: digests[item.id] ?? '', shown: shownOrder(item, random)}));
}

function shownOrder(item: SimpleItem, random: RandomGenerator): string[] {
  const ids = (parts: readonly {readonly id: string}[]): string[] => parts.map(({id}) => id);
  switch (item.kind) {
    case 'single':
    case 'several':
      return item.shuffle ? shuffled(ids(item.options), random) : ids(item.options);
    case 'true-false':
      return shuffled(ids(item.reasons), random);
    case 'order':
      return disordered(ids(item.elements), random);
    case 'match':
      return shuffled(ids(item.choices), random);
    case 'fill-in':
      return [];
  }
}

/** Never the right order: the learner would have nothing to do. */
function disordered(ids: readonly string[], random: RandomGenerator): string[] {
  const order = shuffled(ids, random);
  const [first, ...rest] = order;
  return first !== undefined && order.every((id, at) => id === ids[at]) ? [...rest, first] : order;
}

/** The same values in an order of chance (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], random: RandomGenerator): T[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
