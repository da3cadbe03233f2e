/** A quiz: items that test what provisions say, with feedback that quotes them. */

/** What a learner should be able to do; each item tests one. */
export interface Objective {
  readonly id: string;
  readonly text: string;
}

/** Words of ours and the provisions they rest on. */
export interface CitedText {
  readonly text: string;
  readonly cites: readonly string[];
}

/** What a learner is told about an answer. */
export interface Feedback extends CitedText {
  /** What who answers so has understood wrong, in one phrase; absent where the answer is right. */
  readonly misreading?: string;
}

/** One of the answers that an item offers. */
export interface ItemOption {
  readonly id: string;
  readonly text: string;
  readonly feedback: Feedback;
}

/** From repeating what the norm says, through applying it to facts, to weighing what it leaves open. */
export const DIFFICULTIES = ['recall', 'application', 'judgment'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

interface Placed {
  /** Published: never changes meaning, since results refer to it. */
  readonly id: string;
  readonly objective: string;
  readonly difficulty: Difficulty;
  /** True when it asks about norms that are no longer in force. */
  readonly historical: boolean;
}

interface Asked extends Placed {
  readonly ask: string;
  readonly cites: readonly string[];
  /** Given one by one to who asks for them. */
  readonly hints: readonly CitedText[];
  /** Whether the learner is invited to say why, in their own words, before the feedback. */
  readonly explain: boolean;
}

interface ChoiceItem extends Asked {
  readonly options: readonly ItemOption[];
  /** Ids of the right options. */
  readonly correct: readonly string[];
  /** False where the order of the options means something: amounts, dates. */
  readonly shuffle: boolean;
}

/** Exactly one option is right. */
export interface SingleItem extends ChoiceItem {
  readonly kind: 'single';
}
/** One or more options are right, and all of them must be chosen. */
export interface SeveralItem extends ChoiceItem {
  readonly kind: 'several';
}

export const VERDICTS = ['true', 'false'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A statement to judge; where it lists reasons, the right one must be chosen too. */
export interface TrueFalseItem extends Asked {
  readonly kind: 'true-false';
  readonly correct: Verdict;
  /** What is told to who gives each verdict. */
  readonly verdicts: Readonly<Record<Verdict, Feedback>>;
  readonly reasons: readonly ItemOption[];
  /** Id of the right reason; there is one where there are reasons. */
  readonly reason?: string;
}

/** Elements to put in order; they are listed in the right one. */
export interface OrderItem extends Asked {
  readonly kind: 'order';
  readonly elements: readonly ItemOption[];
}

/** Each prompt has one right choice; a choice may fit several prompts, or none. */
export interface MatchItem extends Asked {
  readonly kind: 'match';
  readonly prompts: readonly (ItemOption & {readonly match: string})[];
  readonly choices: readonly {readonly id: string; readonly text: string}[];
}

/** A blank of a text. */
export interface Blank {
  readonly id: string;
  /** What goes there, for who cannot see the text around it: "plazo en días". */
  readonly label: string;
  readonly number: boolean;
  /** Every answer that is right; case, accents and spaces do not count. The first one is shown as the answer. */
  readonly accepts: readonly [string, ...string[]];
  readonly feedback: Feedback;
  /** Wrong answers that one expects, each with its own feedback. */
  readonly mistakes: readonly {readonly says: readonly string[]; readonly feedback: Feedback}[];
}

/** A text with blanks to fill in, written `[[id]]`. */
export interface FillInItem extends Asked {
  readonly kind: 'fill-in';
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** An item that is answered in one go. */
export type SimpleItem = SingleItem | SeveralItem | TrueFalseItem | OrderItem | MatchItem | FillInItem;

/** Facts, and items about them that are answered one after the other. The id of each begins with the case's: `robo/aviso`. */
export interface CaseItem extends Placed {
  readonly kind: 'case';
  readonly title: string;
  readonly facts: string;
  readonly parts: readonly SimpleItem[];
}

export type Item = SimpleItem | CaseItem;
export type ItemKind = Item['kind'];
export type SimpleKind = SimpleItem['kind'];

/** How many items of what sort are drawn; what is not told may be anything. */
export interface Stratum {
  readonly objective?: string;
  readonly difficulty?: Difficulty;
  readonly count: number;
}

/** An evaluation of a bank: what is drawn, and what counts as passed. */
export interface Evaluation {
  readonly strata: readonly Stratum[];
  /** The least share of right answers that passes, in whole per cent. */
  readonly pass: number;
  /** Time limit in minutes; the learner can extend it. */
  readonly minutes?: number;
  /** For how many months a pass is good. */
  readonly validMonths: number;
}

/** A bank of items, as published. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** True when all its items are about norms that are no longer in force. */
  readonly historical: boolean;
  readonly objectives: readonly Objective[];
  readonly items: readonly Item[];
  readonly evaluation?: Evaluation;
}

/** A quiz with what tells its versions, and those of the law under it, apart. */
export interface Bank {
  readonly quiz: Quiz;
  /** Digest of all its items. */
  readonly hash: string;
  /** Digest of each simple item, by id. */
  readonly digests: Readonly<Record<string, string>>;
  /** Version of each cited provision (words and status), by id. */
  readonly law: Readonly<Record<string, string>>;
}

/** What is answered in one go: the item itself, or the parts of a case. */
export function simpleItemsOf(item: Item): readonly SimpleItem[] {
  return item.kind === 'case' ? item.parts : [item];
}

/** Every simple item of a quiz by id, with the case that holds it. */
export function itemIndexOf(quiz: Quiz): ReadonlyMap<string, {readonly item: SimpleItem; readonly inCase?: CaseItem}> {
  return new Map(
    quiz.items.flatMap((item) =>
      simpleItemsOf(item).map((simple) => [simple.id, item.kind === 'case' ? {item: simple, inCase: item} : {item: simple}] as const),
    ),
  );
}
