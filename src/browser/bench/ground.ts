import type {MarkedAttempt} from '../../domain/bench/marked';
import type {NamedBank} from '../../domain/bench/names';
import type {Cohort} from '../../domain/cohort/cohort';
import type {Person} from './kept';

/** What views and tables are computed from, besides what is selected and asked. */
export interface Ground {
  /** All attempts of the bench. */
  readonly attempts: readonly MarkedAttempt[];
  readonly cohorts: readonly Cohort[];
  readonly people: readonly Person[];
  /** Titles of all published banks by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The published banks of what was attempted, and of the quiz that is selected. */
  readonly banks: readonly NamedBank[];
  /** Now, ISO 8601. */
  readonly at: string;
}

export function bankOf({banks}: Ground, quiz: string | undefined): NamedBank | undefined {
  return banks.find((bank) => bank.quiz.id === quiz);
}

export function cohortOf({cohorts}: Ground, id: string | undefined): Cohort | undefined {
  return cohorts.find((cohort) => cohort.id === id);
}

/** Who is on the trainer's own list of a cohort. */
export function rosterOn({people}: Ground, cohort: string): string[] {
  return people.filter((person) => person.cohort === cohort).map(({legajo}) => legajo);
}

/** Names by legajo. */
export function nameMap({people}: Ground): ReadonlyMap<string, string> {
  return new Map(people.map(({legajo, name}) => [legajo, name]));
}
