import {placedItems} from './pieces';
import type {Quiz, SimpleItem, SingleItem} from './quiz';

/** Options that can be told by their looks, without knowing what the norm says. */
export interface LengthGiveaway {
  /** What the right option is too often. */
  readonly side: 'longest' | 'shortest';
  /** Ids of the items in which it is. */
  readonly items: readonly string[];
  /** Of how many single-choice items. */
  readonly of: number;
  /** In how many it would be no surprise. */
  readonly most: number;
}

/** Fewer items say nothing about a bank. */
const LEAST_ITEMS = 8;
/** An option looks longer than another from one character in ten on. */
const MARGIN = 1.1;
/** Standard deviations above what chance would bring. */
const SURPRISE = 2;
/** Chance that words which are only in wrong options are there by accident. */
const ACCIDENT = 0.05;

/** Whether who always chooses the longest option of a bank, or always the shortest, would do better than chance allows. */
export function lengthGiveaways(quiz: Quiz): LengthGiveaway[] {
  const items = singleItemsOf(quiz);
  if (items.length < LEAST_ITEMS) return [];
  const chances = items.map(({options}) => 1 / options.length);
  const expected = sum(chances);
  const most = Math.floor(expected + SURPRISE * Math.sqrt(sum(chances.map((chance) => chance * (1 - chance)))));
  return (['longest', 'shortest'] as const).flatMap((side) => {
    const telling = items.filter((item) => isRightOne(item, side)).map(({id}) => id);
    return telling.length > most ? [{side, items: telling, of: items.length, most}] : [];
  });
}

function isRightOne({options, correct}: SingleItem, side: LengthGiveaway['side']): boolean {
  const lengths = (right: boolean): number[] => options.filter(({id}) => correct.includes(id) === right).map(({text}) => [...text].length);
  const [own = 0] = lengths(true);
  const others = lengths(false);
  return side === 'longest' ? own > Math.max(...others) * MARGIN : own * MARGIN < Math.min(...others);
}

const ABSOLUTE =
  /(?<!\p{L})(siempre|nunca|jamás|en ningún caso|en todos los casos|sin excepci(?:ón|ones)|sin límites|absolutamente)(?!\p{L})/iu;

/** An option that leaves no exception: by its item's id and its own. */
export interface AbsoluteOption {
  readonly item: string;
  readonly option: string;
}

/**
 * The options of a bank that speak of "always" and "never", when all of them are wrong and so many that it is no accident: who has
 * read the bank learns to leave them out.
 */
export function absoluteGiveaway(quiz: Quiz): AbsoluteOption[] {
  const found = placedItems(quiz).flatMap(({item}) => absoluteOptionsOf(item));
  const accident = found.reduce((chance, {wrong}) => chance * wrong, 1);
  return accident < ACCIDENT && found.every(({right}) => !right) ? found.map(({item, option}) => ({item, option})) : [];
}

function absoluteOptionsOf(item: SimpleItem): (AbsoluteOption & {readonly right: boolean; readonly wrong: number})[] {
  if (item.kind !== 'single' && item.kind !== 'several') return [];
  const {options, correct} = item;
  // "siempre que" opens a condition: the contrary of what leaves no exception.
  const isAbsolute = (text: string): boolean => ABSOLUTE.test(text.replace(/siempre (?:que|y cuando)/giu, ''));
  return options
    .filter(({text}) => isAbsolute(text))
    .map(({id}) => ({item: item.id, option: id, right: correct.includes(id), wrong: 1 - correct.length / options.length}));
}

function singleItemsOf(quiz: Quiz): SingleItem[] {
  return placedItems(quiz).flatMap(({item}) => (item.kind === 'single' ? [item] : []));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
