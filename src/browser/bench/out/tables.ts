import {compareCohorts} from '../../../domain/bench/compare';
import {comparisonTable, overTimeTable, testTable} from '../../../domain/bench/figure-tables';
import {analyseBank} from '../../../domain/bench/item-analysis';
import {matrixOf} from '../../../domain/bench/matrix';
import {mapMisconceptions, misreadingIndexOf} from '../../../domain/bench/misconceptions';
import {measureOverTime} from '../../../domain/bench/over-time';
import {readinessOf} from '../../../domain/bench/readiness';
import {attemptTable, itemTable, matrixTable, misconceptionTable, readinessTable, rosterTable} from '../../../domain/bench/report-tables';
import {type Selection, select} from '../../../domain/bench/select';
import type {Naming, Table} from '../../../domain/bench/table';
import {dayInArgentina} from '../../../domain/calendar/day';
import {bankOf, cohortOf, type Ground, nameMap, rosterOn} from '../ground';
import {USUAL_PASS} from '../usual-pass';
import {type CsvKind, csvOf} from './csv';
import {jsonOf} from './json';
import type {TableName} from './table-names';
import {xlsxOf} from './xlsx';

/** How tables are written. */
export type TableFormat = CsvKind | 'xlsx' | 'json';

const ALL_ROWS = {offset: 0, limit: Number.POSITIVE_INFINITY};

/** `undefined`: there is nothing of it. */
const TABLES: Readonly<Record<TableName, (ground: Ground, selection: Selection, naming: Naming) => Table | undefined>> = {
  roster: (ground, {cohort}, naming) => {
    const readiness = readinessIn(ground, cohort);
    return readiness && rosterTable(readiness, select(ground.attempts, {...(cohort !== undefined && {cohort})}), naming);
  },
  readiness: (ground, {cohort}, naming) => {
    const readiness = readinessIn(ground, cohort);
    return readiness && readinessTable(readiness, naming);
  },
  misconceptions: (ground, selection, naming) =>
    misconceptionTable(mapMisconceptions(select(ground.attempts, selection), misreadingIndexOf(ground.banks)), naming),
  items: (ground, selection) => {
    const bank = bankOf(ground, selection.quiz);
    return bank && itemTable(analyseBank(select(ground.attempts, selection), bank));
  },
  test: (ground, selection) => {
    const bank = bankOf(ground, selection.quiz);
    return bank && testTable(analyseBank(select(ground.attempts, selection), bank));
  },
  matrix: (ground, selection, naming) => {
    const bank = bankOf(ground, selection.quiz);
    return bank && matrixTable(matrixOf(select(ground.attempts, selection), bank, ALL_ROWS), naming);
  },
  attempts: (ground, selection, naming) => attemptTable(select(ground.attempts, selection), naming),
  overTime: (ground, {cohort, quiz, firstOnly}) => {
    const narrowed = {
      ...(cohort !== undefined && {cohort}),
      ...(quiz !== undefined && {quiz}),
      ...(firstOnly !== undefined && {firstOnly}),
    };
    const pass = cohortOf(ground, cohort)?.rule.pass ?? USUAL_PASS;
    return overTimeTable(measureOverTime(select(ground.attempts, narrowed), 'month', pass, dayInArgentina(ground.at)));
  },
  comparison: (ground, _, naming) => {
    const cohorts = ground.cohorts.map((cohort) => ({cohort, roster: rosterOn(ground, cohort.id)}));
    return comparisonTable(compareCohorts(ground.attempts, cohorts, misreadingIndexOf(ground.banks), dayInArgentina(ground.at)), naming);
  },
};

/** What is asked of tables. */
export interface TableWish {
  readonly name: TableName;
  /** Which attempts it counts. */
  readonly selection: Selection;
}

/**
 * The file of some tables, those of which there is nothing left out; a CSV has the first one.
 * @param names whether the names of people go out
 * @returns `undefined` where there is nothing to write
 */
export async function tableFile(
  ground: Ground,
  wishes: readonly TableWish[],
  {format, names}: {readonly format: TableFormat; readonly names: boolean},
): Promise<Blob | undefined> {
  const naming = {names, people: nameMap(ground), modules: ground.titles};
  const tables = wishes.flatMap(({name, selection}) => TABLES[name](ground, selection, naming) ?? []);
  const [first] = tables;
  if (!first) return undefined;
  switch (format) {
    case 'xlsx':
      return xlsxOf(tables);
    case 'json':
      return new Blob([jsonOf(tables, ground.at)], {type: 'application/json'});
    default:
      return new Blob([await csvOf(first, format)], {type: 'text/csv'});
  }
}

function readinessIn(ground: Ground, id: string | undefined) {
  const cohort = cohortOf(ground, id);
  return cohort && readinessOf(ground.attempts, cohort, rosterOn(ground, cohort.id), dayInArgentina(ground.at));
}
