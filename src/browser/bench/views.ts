import {reportClass} from '../../domain/bench/class-report';
import {compareCohorts} from '../../domain/bench/compare';
import {type FindingKind, findingsIn} from '../../domain/bench/findings';
import {analyseBank} from '../../domain/bench/item-analysis';
import type {MarkedAttempt} from '../../domain/bench/marked';
import {matrixOf, type Page} from '../../domain/bench/matrix';
import {mapMisconceptions, misreadingIndexOf} from '../../domain/bench/misconceptions';
import {namesOf} from '../../domain/bench/names';
import {measureOverTime, type PeriodKind} from '../../domain/bench/over-time';
import {readinessOf} from '../../domain/bench/readiness';
import {type RosterQuery, rosterOf} from '../../domain/bench/roster';
import {type Selection, select} from '../../domain/bench/select';
import {dayInArgentina} from '../../domain/calendar/day';
import {fold} from '../../domain/search/fold';
import {bankOf, cohortOf, type Ground, nameMap, rosterOn} from './ground';
import {hasNoLegajo} from './without-legajo';

/** A page of a long list, and how many there are in all. */
interface Paged<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Every view, by name: the worker computes it from what is selected. A further one is a line here. `undefined`: there is nothing of it. */
export const VIEWS = {
  attempts: (ground: Ground, selection: Selection, {page, noLegajo = false}: {readonly page: Page; readonly noLegajo?: boolean}) => {
    const attempts = select(ground.attempts, selection);
    return paged(noLegajo ? attempts.filter(({learner}) => hasNoLegajo(learner)) : attempts, page);
  },
  /** The names that all of the views may need, those of people left out. */
  names: (ground: Ground) => ({...namesOf(ground.banks), modules: ground.titles}),
  roster: (ground: Ground, {cohort: id}: Selection, {query, page}: {readonly query: RosterQuery; readonly page: Page}) => {
    const cohort = cohortOf(ground, id);
    if (!cohort) return undefined;
    const readiness = readinessOf(ground.attempts, cohort, rosterOn(ground, cohort.id), dayInArgentina(ground.at));
    const roster = rosterOf(readiness, query, page, nameMap(ground));
    return {roster, people: namesIn(ground, roster.rows), today: dayInArgentina(ground.at)};
  },
  misconceptions: (ground: Ground, selection: Selection) =>
    mapMisconceptions(select(ground.attempts, selection), misreadingIndexOf(ground.banks)),
  items: (ground: Ground, selection: Selection) => {
    const bank = bankOf(ground, selection.quiz);
    return bank && analyseBank(select(ground.attempts, selection), bank);
  },
  matrix: (ground: Ground, selection: Selection, {page, sort}: {readonly page: Page; readonly sort: 'learner' | 'share'}) => {
    const bank = bankOf(ground, selection.quiz);
    if (!bank) return undefined;
    const matrix = matrixOf(select(ground.attempts, selection), bank, page, sort);
    return {matrix, people: namesIn(ground, matrix.rows)};
  },
  overTime: (ground: Ground, selection: Selection, {kind, pass}: {readonly kind: PeriodKind; readonly pass: number}) =>
    measureOverTime(select(ground.attempts, selection), kind, pass, dayInArgentina(ground.at)),
  compare: (ground: Ground) =>
    compareCohorts(
      ground.attempts,
      ground.cohorts.map((cohort) => ({cohort, roster: rosterOn(ground, cohort.id)})),
      misreadingIndexOf(ground.banks),
      dayInArgentina(ground.at),
    ),
  findings: (ground: Ground, selection: Selection, {page, kind}: {readonly page: Page; readonly kind?: FindingKind | undefined}) => {
    const findings = findingsIn(select(ground.attempts, selection), page, kind);
    return {findings, people: namesIn(ground, findings.rows)};
  },
  report: (ground: Ground, {cohort: id}: Selection) => {
    const cohort = cohortOf(ground, id);
    if (!cohort) return undefined;
    const roster = rosterOn(ground, cohort.id);
    const report = reportClass(ground.attempts, {cohort, roster, banks: ground.banks, today: dayInArgentina(ground.at)});
    return {report, people: namesIn(ground, report.roster)};
  },
  /** The trainer's list of people, by legajo; only those in whose legajo or name the words are. */
  people: ({people}: Ground, _: Selection, {page, words}: {readonly page: Page; readonly words: string}) => {
    const wanted = fold(words);
    const found = people.filter(({legajo, name}) => fold(`${legajo} ${name}`).includes(wanted));
    return paged(
      found.toSorted((a, b) => (a.legajo < b.legajo ? -1 : 1)),
      page,
    );
  },
};

export type ViewName = keyof typeof VIEWS;
export type ViewOptions<Name extends ViewName> = Parameters<(typeof VIEWS)[Name]>[2];
export type ViewResult<Name extends ViewName> = ReturnType<(typeof VIEWS)[Name]>;

function paged<Row>(rows: readonly Row[], {offset, limit}: Page): Paged<Row> {
  return {total: rows.length, rows: rows.slice(offset, offset + limit)};
}

/** The names of those in the rows: no more of them leave the worker than are shown. */
function namesIn(ground: Ground, rows: readonly Pick<MarkedAttempt, 'learner'>[]): ReadonlyMap<string, string> {
  const names = nameMap(ground);
  return new Map(
    rows.flatMap(({learner}) => {
      const name = names.get(learner);
      return name === undefined ? [] : [[learner, name] as const];
    }),
  );
}
