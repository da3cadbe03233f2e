import type {Cohort} from '../../domain/cohort/cohort';
import {canBeNamed, statementsOf} from '../../domain/learning-record/xapi/statements-of';
import type {Banks} from './banks';
import type {AttemptStatements} from './bench';
import type {KeptAttempt} from './kept';

/** What statements of kept attempts rest on; the banks of their quizzes are loaded. */
export interface StatementGrounds {
  readonly site: string;
  readonly banks: Banks;
  readonly cohorts: readonly Cohort[];
}

/** The statements of kept attempts, each attempt for whom it counts. */
export function keptStatements(kept: readonly KeptAttempt[], {site, banks, cohorts}: StatementGrounds): AttemptStatements {
  const passes = new Map(cohorts.map(({id, rule}) => [id, rule.pass]));
  const grounds = {site, marking: banks.marking, passOf: (cohort: string) => passes.get(cohort)};
  const named = kept.filter(({learner}) => canBeNamed(learner));
  return {
    statements: named.flatMap(({attempt, learner, cohort}) =>
      statementsOf({attempt, learner, ...(cohort !== undefined && {cohort})}, grounds),
    ),
    unnamed: kept.length - named.length,
  };
}
