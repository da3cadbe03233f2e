import type {MarkedAttempt, MarkedItem} from '../../domain/bench/marked';

/** A marked attempt as it is kept: what each of its items would say of itself stands in one word for all. */
export interface PackedMark extends Omit<MarkedAttempt, 'items'> {
  readonly import: string;
  /** Hash of the bank that it was marked with; none where the site publishes none. */
  readonly bank?: string;
  readonly items: readonly string[];
  /** A letter an item: right, wrong, blank; a capital where the answer was not marked again. */
  readonly outcomes: string;
  /** Place of an item → its misreadings, where there are any. */
  readonly misreadings: readonly (readonly [number, readonly string[]])[];
}

const LETTERS = {right: 'r', wrong: 'w', blank: 'b'} as const;
const OUTCOMES: Readonly<Record<string, MarkedItem['outcome']>> = {r: 'right', w: 'wrong', b: 'blank'};

export function pack({items, ...marked}: MarkedAttempt, origin: {readonly import: string; readonly bank: string | undefined}): PackedMark {
  return {
    ...marked,
    import: origin.import,
    ...(origin.bank !== undefined && {bank: origin.bank}),
    items: items.map(({item}) => item),
    outcomes: items.map(({outcome, remarked}) => (remarked ? LETTERS[outcome] : LETTERS[outcome].toUpperCase())).join(''),
    misreadings: items.flatMap(({misreadings}, at) => (misreadings.length > 0 ? [[at, misreadings] as const] : [])),
  };
}

const NONE: readonly string[] = [];

/** Unpacks marks one after the other; words that all of them repeat are in memory once. */
export function unpacker(): (packed: PackedMark) => MarkedAttempt {
  const known = new Map<string, string>();
  const once = (text: string): string => {
    const held = known.get(text);
    if (held !== undefined) return held;
    known.set(text, text);
    return text;
  };
  return ({import: _, bank: __, items, outcomes, misreadings, ...marked}) => {
    const wrong = new Map(misreadings);
    return {
      ...marked,
      learner: once(marked.learner),
      quiz: once(marked.quiz),
      items: items.map((item, at): MarkedItem => {
        const letter = outcomes.charAt(at);
        const small = letter.toLowerCase();
        return {
          item: once(item),
          outcome: OUTCOMES[small] ?? 'blank',
          misreadings: wrong.get(at)?.map(once) ?? NONE,
          remarked: letter === small,
        };
      }),
    };
  };
}
