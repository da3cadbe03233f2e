import type {Bank, Difficulty, SimpleItem, SimpleKind} from '../quiz/quiz';
import {itemIndexOf} from '../quiz/quiz';
import {Chance} from './chance';
import {type Slip, slipsOf} from './slips';

/** An item as made-up learners meet it. */
export interface SampleItem {
  readonly item: SimpleItem;
  /** On the scale of abilities: who has this ability gets it right every other time. */
  readonly difficulty: number;
  readonly slips: readonly Slip[];
}

/** A bank as made-up learners meet it. */
export interface SampleBank {
  readonly bank: Bank;
  /** By id, in the order of the bank. */
  readonly items: ReadonlyMap<string, SampleItem>;
  /** Every misreading that its items can show, and how many learners hold it, from 0 to 1. */
  readonly misreadings: ReadonlyMap<string, number>;
}

/** Mean of what each level asks: an average learner (0) gets some 95, 88 and 71 % of the plain ones right, but for what they have misread. */
const LEVELS: Readonly<Record<Difficulty, number>> = {recall: -2.9, application: -2, judgment: -0.9};
/** There is no part credit, so what has several parts is harder. */
const KINDS: Readonly<Record<SimpleKind, number>> = {single: 0, 'true-false': -0.1, several: 0.4, match: 0.3, order: 0.3, 'fill-in': 0.2};

/** @param seed the same bank and seed are as hard for every learner */
export function sampleBank(bank: Bank, seed: number): SampleBank {
  const items = new Map(
    [...itemIndexOf(bank.quiz)].map(([id, {item}]): [string, SampleItem] => {
      const own = Chance.of(seed, 'item', id).normal(0, 0.8);
      return [id, {item, difficulty: LEVELS[item.difficulty] + KINDS[item.kind] + own, slips: slipsOf(item)}];
    }),
  );
  const shown = new Set([...items.values()].flatMap(({slips}) => slips.flatMap(({misreadings}) => misreadings)));
  // Some misreadings are many people's, most are few people's.
  const misreadings = new Map([...shown].map((misreading) => [misreading, 0.4 * Chance.of(seed, 'misreading', misreading).share() ** 4]));
  return {bank, items, misreadings};
}
