import type {Item, ItemOption} from './quiz';

/** The ids of the options a learner chose. */
export type Response = readonly string[];

/** How a response to an item was marked. */
export interface Grade {
  readonly correct: boolean;
  /** Each option that the learner chose or missed, in the item's order. */
  readonly marks: readonly Mark[];
}

/** One option of an item, as a response touched it. */
export interface Mark {
  readonly option: ItemOption;
  readonly chosen: boolean;
  readonly right: boolean;
}

/**
 * Marks one response. An item is right when exactly its right options were chosen; there is no part credit.
 * Ids that the item does not offer make it wrong. This is the only marking in the product.
 */
export function grade(item: Item, response: Response): Grade {
  const chosen = new Set(response);
  const right = new Set(item.correct);
  const marks = item.options
    .map((option) => ({option, chosen: chosen.has(option.id), right: right.has(option.id)}))
    .filter((mark) => mark.chosen || mark.right);
  return {correct: chosen.size === right.size && [...right].every((id) => chosen.has(id)), marks};
}
