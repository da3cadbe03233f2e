import type {State} from '../status/status';

/** A bank as progress names it, without its items' words. */
export interface PublishedBank {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  /** The page that shows it. */
  readonly address?: string;
  /** The least share of right answers that passes its evaluation, in whole per cent. */
  readonly pass?: number;
  /** Each with the ids of its simple items. */
  readonly objectives: readonly {readonly id: string; readonly text: string; readonly items: readonly string[]}[];
}

/** A provision that some item tests. */
export interface PublishedProvision {
  readonly label: string;
  readonly address: string;
  /** Tells its words and its status from those of another day, as `Bank.law` does. */
  readonly version: string;
  readonly state: State;
  /** The chapter, or the norm where it has none, that progress adds it up with. */
  readonly group: string;
  /** Bank id → ids of the simple items that test it. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** What the site publishes about all its practice: enough to compute progress, and no question. */
export interface PracticeCatalogue {
  readonly banks: readonly PublishedBank[];
  /** By id, norm by norm in the order of their text. */
  readonly provisions: Readonly<Record<string, PublishedProvision>>;
}

/** A simple item of a bank. */
export interface ItemRef {
  readonly quiz: string;
  readonly item: string;
}

/** The name of an item among those of all banks: `ley-25326:aviso`. A review asks items of several banks and names them so. */
export function nameOf({quiz, item}: ItemRef): string {
  return `${quiz}:${item}`;
}

/** The item of such a name; of a plain id, the item of that bank. */
export function refOf(quiz: string, name: string): ItemRef {
  const colon = name.indexOf(':');
  return colon < 0 ? {quiz, item: name} : {quiz: name.slice(0, colon), item: name.slice(colon + 1)};
}

/** Names of the items that test a provision. */
export function itemsTesting({items}: PublishedProvision): string[] {
  return Object.entries(items).flatMap(([quiz, ids]) => ids.map((item) => nameOf({quiz, item})));
}
