import {grade, type Response} from './grade';
import type {Item, Quiz} from './quiz';

/** One answer, as given. Answers are only ever added. */
export interface Answer {
  readonly item: string;
  readonly response: Response;
  readonly correct: boolean;
  /** ISO 8601 instant, from the caller: the core reads no clock. */
  readonly at: string;
}

/** A learner's way through a quiz: an append-only record. */
export interface Attempt {
  readonly id: string;
  readonly quiz: string;
  /** Hash of the quiz's items as they were when the attempt began. */
  readonly quizHash: string;
  readonly startedAt: string;
  /** The drawn items, in the order in which they are asked. */
  readonly items: readonly string[];
  readonly answers: readonly Answer[];
}

/** What a new attempt needs from outside the domain. */
export interface NewAttempt {
  readonly id: string;
  readonly quizHash: string;
  readonly at: string;
}

/** An attempt at every item of a quiz, in the quiz's order, without any answer yet. */
export function startAttempt(quiz: Quiz, {id, quizHash, at}: NewAttempt): Attempt {
  return {id, quiz: quiz.id, quizHash, startedAt: at, items: quiz.items.map((item) => item.id), answers: []};
}

/**
 * Adds an answer. An item is answered once: a second answer leaves the attempt as it is.
 * @throws RangeError when the item is not part of the attempt.
 */
export function answer(attempt: Attempt, item: Item, response: Response, at: string): Attempt {
  if (!attempt.items.includes(item.id)) throw new RangeError(`item "${item.id}" is not part of attempt "${attempt.id}"`);
  if (attempt.answers.some((given) => given.item === item.id)) return attempt;
  const given: Answer = {item: item.id, response: [...response], correct: grade(item, response).correct, at};
  return {...attempt, answers: [...attempt.answers, given]};
}

/**
 * One attempt answered in two places, as two tabs do: every item that has an answer in either keeps one, the first
 * that was given. Which of the two comes first as an argument does not matter.
 * @throws RangeError when they are two attempts.
 */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
  if (one.id !== other.id) throw new RangeError(`attempts "${one.id}" and "${other.id}" are not the same`);
  const answers = new Map<string, Answer>();
  for (const given of [...one.answers, ...other.answers].sort(byTime)) {
    if (!answers.has(given.item)) answers.set(given.item, given);
  }
  return {...one, answers: [...answers.values()]};
}

/** In the order in which they were given; answers of the same instant in an order that depends on nothing but themselves. */
function byTime(a: Answer, b: Answer): number {
  const key = ({at, item, response}: Answer): string => JSON.stringify([at, item, response]);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The id of the first item without an answer; `undefined` when the attempt is finished. */
export function nextItem(attempt: Attempt): string | undefined {
  const answered = new Set(attempt.answers.map((given) => given.item));
  return attempt.items.find((id) => !answered.has(id));
}

/** Right answers, of all the items of the attempt. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

/** The score so far: an item without an answer counts as not right. */
export function scoreOf(attempt: Attempt): Score {
  return {right: attempt.answers.filter((given) => given.correct).length, of: attempt.items.length};
}
