/** A quiz: items that test what provisions say, with feedback that quotes them. */

/** What a learner should be able to do; each item tests one. */
export interface Objective {
  readonly id: string;
  readonly text: string;
}

/** What a learner is told about an answer, and the provisions it rests on. */
export interface Feedback {
  readonly text: string;
  readonly cites: readonly string[];
}

/** One of the answers that an item offers. */
export interface ItemOption {
  readonly id: string;
  readonly text: string;
  readonly feedback: Feedback;
}

interface ItemBase {
  /** Published: never changes meaning, since results refer to it. */
  readonly id: string;
  readonly objective: string;
  readonly ask: string;
  readonly cites: readonly string[];
  readonly options: readonly ItemOption[];
  /** Ids of the right options. */
  readonly correct: readonly string[];
}

/** Exactly one option is right. */
export interface SingleItem extends ItemBase {
  readonly kind: 'single';
}
/** One or more options are right, and all of them must be chosen. */
export interface SeveralItem extends ItemBase {
  readonly kind: 'several';
}
/** Its two options are `true` and `false`. */
export interface TrueFalseItem extends ItemBase {
  readonly kind: 'true-false';
}
export type Item = SingleItem | SeveralItem | TrueFalseItem;

/** A bank of items, as published. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly historical: boolean;
  readonly objectives: readonly Objective[];
  readonly items: readonly Item[];
}

/** Every provision that a quiz cites, with the item that cites it. */
export function citationsOf(quiz: Quiz): {id: string; item: string}[] {
  return quiz.items.flatMap((item) =>
    [...item.cites, ...item.options.flatMap((option) => option.feedback.cites)].map((id) => ({id, item: item.id})),
  );
}
