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
  /** Hash of the quiz as it was when the attempt began. */
  readonly quizHash: string;
  readonly startedAt: string;
  /** The drawn items, in the order in which they are asked. */
  readonly items: readonly string[];
  readonly answers: readonly Answer[];
}

export interface NewAttempt {
  readonly id: string;
  readonly quizHash: string;
  readonly at: string;
}

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

/** The id of the first item without an answer; `undefined` when the attempt is finished. */
export function nextItem(attempt: Attempt): string | undefined {
  const answered = new Set(attempt.answers.map((given) => given.item));
  return attempt.items.find((id) => !answered.has(id));
}

export interface Score {
  readonly right: number;
  readonly of: number;
}

export function scoreOf(attempt: Attempt): Score {
  return {right: attempt.answers.filter((given) => given.correct).length, of: attempt.items.length};
}
