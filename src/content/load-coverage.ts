import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Goal} from '../domain/coverage/coverage';
import {check} from './check-file';
import type {Problem} from './problem';
import {QUIZZES_FOLDER} from './quizzes/load-quizzes';
import {CoverageFile} from './schemas/coverage';
import {type CitationContext, whyMissing} from './why-missing';
import {type Path, readYaml} from './yaml-file';

const COVERAGE_FILE = `${QUIZZES_FOLDER}/_coverage.yaml`;

/** Reads what practice must test. A project without the file asks for nothing. */
export function loadCoverage(root: string, context: CitationContext): {goals: readonly Goal[]; problems: Problem[]} {
  if (!existsSync(path.join(root, COVERAGE_FILE))) return {goals: [], problems: []};
  const {yaml, problems} = readYaml(root, COVERAGE_FILE);
  if (problems.length > 0) return {goals: [], problems};
  const {value: goals = [], problems: shape} = check(yaml, CoverageFile, 'cobertura');
  problems.push(...shape);
  goals.forEach(({id, provisions}, i) => {
    const report = (at: Path, told: Pick<Problem, 'what' | 'mend' | 'near'>): void => {
      problems.push({file: yaml.file, ...yaml.position([i, ...at]), subject: `lista "${id}"`, ...told});
    };
    if (goals.findIndex((other) => other.id === id) < i)
      report(['id'], {what: 'este identificador ya está en otra lista.', mend: 'usá uno propio.'});
    provisions.forEach((provision, j) => {
      const missing = whyMissing(provision, context);
      if (missing) report(['provisions', j], missing);
      else if (provisions.indexOf(provision) < j)
        report(['provisions', j], {what: `"${provision}" está dos veces.`, mend: 'dejala una sola vez.'});
    });
  });
  return {goals, problems};
}
