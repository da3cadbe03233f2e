import {type Attempt, endedAt, isOver, passes, type Score, scoreOf} from '../quiz/attempt';
import {type LoggedAnswer, mergeCopies} from './answer-log';
import type {PracticeCatalogue, PublishedBank} from './catalogue';

/** An evaluation that ended. */
export interface Evaluated {
  readonly at: string;
  readonly score: Score;
  /** By the pass mark of today; absent where the bank has no evaluation any more. */
  readonly passed?: boolean;
}

/** How far a learner is with a bank. */
export interface ModuleProgress {
  readonly bank: PublishedBank;
  readonly answered: number;
  readonly right: number;
  /** Items of the bank that have been answered, of all that it has. */
  readonly seen: number;
  readonly of: number;
  readonly lastAt?: string;
  readonly best?: Evaluated;
  readonly last?: Evaluated;
  /** Objectives of which less than the pass mark of the latest answers, one an item, was right. */
  readonly weak: readonly string[];
}

/** Where a bank has no evaluation, what counts as knowing an objective, in per cent. */
const USUAL_PASS = 80;

/** Progress with each published bank, in the order of the catalogue; answers in a review count for the bank of the item. */
export function measureModules(attempts: readonly Attempt[], log: readonly LoggedAnswer[], {banks}: PracticeCatalogue): ModuleProgress[] {
  const merged = mergeCopies(attempts);
  return banks.map((bank) => {
    const own = log.filter(({quiz}) => quiz === bank.id);
    // In the order of time: the latest answer to an item stays.
    const latest = new Map(own.map((answer) => [answer.item, answer.correct]));
    const evaluated = merged
      .filter((attempt) => attempt.quiz === bank.id && attempt.mode === 'evaluation' && isOver(attempt))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((attempt) => evaluatedOf(attempt, bank));
    const best = evaluated.reduce<Evaluated | undefined>(
      (top, one) => (top && shareOf(top.score) > shareOf(one.score) ? top : one),
      undefined,
    );
    const last = evaluated.at(-1);
    const lastAt = own.at(-1)?.at;
    const items = bank.objectives.flatMap((objective) => objective.items);
    return {
      bank,
      answered: own.length,
      right: own.filter(({correct}) => correct).length,
      seen: items.filter((item) => latest.has(item)).length,
      of: items.length,
      ...(lastAt !== undefined && {lastAt}),
      ...(best && {best}),
      ...(last && {last}),
      weak: bank.objectives.filter((objective) => isWeak(objective.items, latest, bank.pass ?? USUAL_PASS)).map(({text}) => text),
    };
  });
}

function keyOf(attempt: Attempt): string {
  return JSON.stringify([endedAt(attempt), attempt.id]);
}

function evaluatedOf(attempt: Attempt, {pass}: PublishedBank): Evaluated {
  const score = scoreOf(attempt);
  return {at: endedAt(attempt) ?? attempt.startedAt, score, ...(pass !== undefined && {passed: passes(score, pass)})};
}

function shareOf({right, of}: Score): number {
  return of === 0 ? 0 : right / of;
}

function isWeak(items: readonly string[], latest: ReadonlyMap<string, boolean>, pass: number): boolean {
  const answers = items.flatMap((item) => latest.get(item) ?? []);
  return answers.length > 0 && !passes({right: answers.filter(Boolean).length, of: answers.length}, pass);
}
