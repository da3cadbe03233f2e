import type {MarkedAttempt} from '../../domain/bench/marked';
import {type Selection, select} from '../../domain/bench/select';
import type {Cohort} from '../../domain/cohort/cohort';
import type {Bank} from '../../domain/quiz/quiz';
import type {Person} from './kept';

/** What views are computed from, besides what is selected and asked. */
export interface Ground {
  /** All attempts of the bench. */
  readonly attempts: readonly MarkedAttempt[];
  readonly cohorts: readonly Cohort[];
  readonly people: readonly Person[];
  /** A published bank; all of those that the attempts name are loaded. */
  readonly bankOf: (quiz: string) => Bank | undefined;
  /** Now, ISO 8601. */
  readonly at: string;
}

/** Part of a long table. */
export interface Page {
  readonly from: number;
  readonly count: number;
}

export interface Paged<Row> {
  /** Rows of the whole table. */
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Every view, by name: the worker computes it from what is selected. A further one is a line here. */
export const VIEWS = {
  attempts: ({attempts}: Ground, selection: Selection, page: Page): Paged<MarkedAttempt> => paged(select(attempts, selection), page),
};

export type ViewName = keyof typeof VIEWS;
export type ViewOptions<Name extends ViewName> = Parameters<(typeof VIEWS)[Name]>[2];
export type ViewResult<Name extends ViewName> = ReturnType<(typeof VIEWS)[Name]>;

/** The rows of a page. */
export function paged<Row>(rows: readonly Row[], {from, count}: Page): Paged<Row> {
  return {total: rows.length, rows: rows.slice(from, from + count)};
}
