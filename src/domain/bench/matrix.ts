import {type Bank, itemIndexOf} from '../quiz/quiz';
import {groupBy} from './group-by';
import {percentOf} from './mark';
import type {MarkedAttempt, MarkedItem} from './marked';

export type Outcome = MarkedItem['outcome'];

/** Which rows to give, of how many there are. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** How often each outcome came up. */
export interface Totals {
  readonly right: number;
  readonly wrong: number;
  readonly blank: number;
}

export interface MatrixRow {
  readonly learner: string;
  /** One for each column; `undefined` where the learner was not asked. */
  readonly cells: readonly (Outcome | undefined)[];
  readonly totals: Totals;
}

export interface MatrixColumn {
  readonly item: string;
  /** What it asks; absent where the bank has it no more. */
  readonly ask?: string;
  /** Over all learners, not only those of the page. */
  readonly totals: Totals;
}

/** Learners × items of a bank. */
export interface Matrix {
  /** All items of the bank in its order, then those that it has no more. */
  readonly columns: readonly MatrixColumn[];
  /** Those of the page. */
  readonly rows: readonly MatrixRow[];
  /** How many rows there are in all. */
  readonly learners: number;
}

/**
 * Who got what right: one row a learner, one column an item. Of an item that a learner was asked several times, the first outcome counts:
 * later ones tell what the feedback taught.
 * @param attempts what counts, in the order in which they began (`select`); those of other quizzes are left out
 * @param sort by learner, or those with the least share of right answers first
 */
export function matrixOf(
  attempts: readonly MarkedAttempt[],
  {quiz}: Bank,
  {offset, limit}: Page,
  sort: 'learner' | 'share' = 'learner',
): Matrix {
  const own = attempts.filter((attempt) => attempt.quiz === quiz.id);
  const index = itemIndexOf(quiz);
  const names = [...new Set([...index.keys(), ...own.flatMap(({items}) => items.map(({item}) => item))])];
  const places = new Map(names.map((item, at) => [item, at]));
  const rows = [...groupBy(own, ({learner}) => learner)]
    .map(([learner, theirs]): MatrixRow => {
      const cells = firstOutcomes(theirs, places);
      return {learner, cells, totals: totalsOf(cells)};
    })
    .sort((a, b) => (sort === 'share' ? shareOf(a.totals) - shareOf(b.totals) : 0) || (a.learner < b.learner ? -1 : 1));
  return {
    columns: names.map((item, at) => {
      const ask = index.get(item)?.item.ask;
      return {item, ...(ask !== undefined && {ask}), totals: totalsOf(rows.map(({cells}) => cells[at]))};
    }),
    rows: rows.slice(offset, offset + limit),
    learners: rows.length,
  };
}

function firstOutcomes(attempts: readonly MarkedAttempt[], places: ReadonlyMap<string, number>): (Outcome | undefined)[] {
  const cells = Array<Outcome | undefined>(places.size).fill(undefined);
  for (const {items} of attempts) {
    for (const {item, outcome} of items) {
      const at = places.get(item) as number;
      cells[at] ??= outcome;
    }
  }
  return cells;
}

function totalsOf(cells: readonly (Outcome | undefined)[]): Totals {
  const totals = {right: 0, wrong: 0, blank: 0};
  for (const outcome of cells) if (outcome) totals[outcome]++;
  return totals;
}

function shareOf({right, wrong, blank}: Totals): number {
  return percentOf({right, of: right + wrong + blank});
}
