import {type Drawn, deal} from './draw';
import {grade} from './grade';
import {type Bank, itemIndexOf, type SimpleItem} from './quiz';
import type {Response} from './response';

/** How sure a learner says to be of an answer. */
export type Confidence = 'sure' | 'unsure';

/** What a learner may add to a response. */
export interface Remarks {
  readonly confidence?: Confidence;
  /** How many hints were read before answering. */
  readonly hints?: number;
  /** Why, in the learner's own words. Never leaves the device unless the learner writes it down elsewhere. */
  readonly explanation?: string;
}

/** One answer, as given. Answers are only ever added. */
export interface Answer extends Remarks {
  readonly item: string;
  /** Digest of the item as it was answered. */
  readonly digest: string;
  readonly response: Response;
  readonly correct: boolean;
  /** ISO 8601 instant, from the caller: the core reads no clock. */
  readonly at: string;
}

/**
 * `practice` tells after each answer, `evaluation` at the end; `review` asks what is due, `drill` cases made from a decision tree.
 */
export const MODES = ['practice', 'evaluation', 'review', 'drill'] as const;
export type Mode = (typeof MODES)[number];

/** The bank changed while the attempt was open. */
export interface Revision {
  readonly at: string;
  readonly quizHash: string;
  /** Items without an answer that read otherwise now. */
  readonly changed: readonly Drawn[];
  /** Items without an answer that are gone. */
  readonly withdrawn: readonly string[];
}

/** Why an attempt ended before its last item. */
export interface Closing {
  readonly at: string;
  readonly why: 'time' | 'handed-in';
}

/** A learner's way through a quiz: an append-only record. */
export interface Attempt {
  readonly id: string;
  readonly quiz: string;
  readonly mode: Mode;
  /** Hash of the bank as it was when the attempt began. */
  readonly quizHash: string;
  readonly startedAt: string;
  /** What chance was given: the same seed draws the same items from the same bank. */
  readonly seed: number;
  /** The drawn items, in the order in which they are asked. */
  readonly drawn: readonly Drawn[];
  /** Version of each provision that the drawn items cite, as it was when the attempt began. */
  readonly law: Readonly<Record<string, string>>;
  /** Seconds to answer in, if limited; extensions counted. */
  readonly seconds?: number;
  readonly answers: readonly Answer[];
  readonly revisions: readonly Revision[];
  readonly closed?: Closing;
}

/** What a new attempt needs from outside the domain, and from whoever chose what is asked. */
export interface NewAttempt {
  readonly id: string;
  readonly at: string;
  readonly seed: number;
  readonly mode: Mode;
  readonly drawn: readonly Drawn[];
  readonly seconds?: number;
}

/** An attempt at the drawn items of a bank, without any answer yet. */
export function startAttempt({quiz, hash, law}: Bank, {id, at, seed, mode, drawn, seconds}: NewAttempt): Attempt {
  const index = itemIndexOf(quiz);
  const cited = new Set(drawn.flatMap(({item}) => index.get(item)?.item.cites ?? []));
  return {
    id,
    quiz: quiz.id,
    mode,
    quizHash: hash,
    startedAt: at,
    seed,
    drawn,
    law: Object.fromEntries(Object.entries(law).filter(([provision]) => cited.has(provision))),
    ...(seconds !== undefined && {seconds}),
    answers: [],
    revisions: [],
  };
}

/**
 * Adds an answer. An item is answered once, and none in an attempt that is over: a further answer leaves the attempt as it is.
 * @throws RangeError when the item is not part of the attempt.
 */
export function answer(attempt: Attempt, item: SimpleItem, response: Response, at: string, remarks: Remarks = {}): Attempt {
  const drawn = drawnItem(attempt, item.id);
  if (!drawn) throw new RangeError(`item "${item.id}" is not part of attempt "${attempt.id}"`);
  if (attempt.closed || attempt.answers.some((given) => given.item === item.id)) return attempt;
  const given: Answer = {item: item.id, digest: drawn.digest, response, correct: grade(item, response).correct, at, ...remarks};
  return {...attempt, answers: [...attempt.answers, given]};
}

/** Ends an attempt before its last item; what has no answer counts as not right. An attempt that is over stays as it is. */
export function close(attempt: Attempt, closing: Closing): Attempt {
  return isOver(attempt) ? attempt : {...attempt, closed: closing};
}

/**
 * Takes notice of a bank that is no longer the one the attempt was begun with: what has an answer stays, what reads otherwise is asked as
 * it reads now, what is gone is withdrawn. The same attempt when nothing is open or the bank is the same.
 */
export function revise(attempt: Attempt, {quiz, hash, digests}: Bank, at: string): Attempt {
  if (isOver(attempt) || (attempt.revisions.at(-1)?.quizHash ?? attempt.quizHash) === hash) return attempt;
  const index = itemIndexOf(quiz);
  const open = openItems(attempt);
  const withdrawn = open.filter(({item}) => !index.has(item)).map(({item}) => item);
  const changed = open.flatMap(({item, digest}) => (digests[item] === digest ? [] : (index.get(item)?.item ?? [])));
  return {
    ...attempt,
    revisions: [...attempt.revisions, {at, quizHash: hash, changed: deal(changed, digests, attempt.seed), withdrawn}],
  };
}

/**
 * One attempt answered in two places, as two tabs do: every item that has an answer in either keeps one, the first
 * that was given. Which of the two comes first as an argument does not matter.
 * @throws RangeError when they are two attempts.
 */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
  if (one.id !== other.id) throw new RangeError(`attempts "${one.id}" and "${other.id}" are not the same`);
  const answers = new Map<string, Answer>();
  for (const given of inOrder([...one.answers, ...other.answers])) {
    if (!answers.has(given.item)) answers.set(given.item, given);
  }
  const revisions = new Map(inOrder([...one.revisions, ...other.revisions]).map((revision) => [JSON.stringify(revision), revision]));
  const [closed] = inOrder([one.closed, other.closed].filter((closing) => closing !== undefined));
  return {...one, answers: [...answers.values()], revisions: [...revisions.values()], ...(closed && {closed})};
}

/** By time; of the same instant in an order that depends on nothing but themselves. */
function inOrder<T extends {readonly at: string}>(values: readonly T[]): T[] {
  const keyed = values.map((value) => ({value, key: JSON.stringify([value.at, value])}));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({value}) => value);
}

/** An item as the attempt asks it now; `undefined` when it was not drawn. */
export function drawnItem({drawn, revisions}: Attempt, id: string): Drawn | undefined {
  const latest = revisions.flatMap(({changed}) => changed).findLast(({item}) => item === id);
  return latest ?? drawn.find(({item}) => item === id);
}

/** What is still to be answered, in the order in which it is asked. */
export function openItems(attempt: Attempt): Drawn[] {
  if (attempt.closed) return [];
  const answered = new Set(attempt.answers.map(({item}) => item));
  return countedItems(attempt).filter(({item}) => !answered.has(item));
}

/** What counts in the score: the drawn items, without those that went away before they had an answer. */
export function countedItems(attempt: Attempt): Drawn[] {
  const answered = new Set(attempt.answers.map(({item}) => item));
  const gone = new Set(attempt.revisions.flatMap(({withdrawn}) => withdrawn).filter((item) => !answered.has(item)));
  // Of two with one id the one that came later, as `drawnItem` has it; looked up at once, since the file may be a stranger's and long.
  const asked = new Map([...attempt.drawn, ...attempt.revisions.flatMap(({changed}) => changed)].map((one) => [one.item, one]));
  return attempt.drawn.flatMap(({item}) => (gone.has(item) ? [] : (asked.get(item) ?? [])));
}

/** Whether nothing is left to answer. */
export function isOver(attempt: Attempt): boolean {
  return openItems(attempt).length === 0;
}

/** When it ended, ISO 8601; `undefined` while it is open. An attempt whose last open items were withdrawn ended with the revision. */
export function endedAt(attempt: Attempt): string | undefined {
  if (!isOver(attempt)) return undefined;
  return attempt.closed?.at ?? inOrder([...attempt.answers, ...attempt.revisions]).at(-1)?.at ?? attempt.startedAt;
}

/** Right answers, of all the items that count. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

/** The score so far: an item without an answer counts as not right. */
export function scoreOf(attempt: Attempt): Score {
  return {right: attempt.answers.filter(({correct}) => correct).length, of: countedItems(attempt).length};
}

/** Whether a score reaches a pass mark in whole per cent. Nothing asked is nothing passed. */
export function passes({right, of}: Score, pass: number): boolean {
  return of > 0 && right * 100 >= pass * of;
}
