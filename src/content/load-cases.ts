import {existsSync} from 'node:fs';
import path from 'node:path';
import type {DecisionTree} from '../domain/decision-tree/tree';
import {checkCase} from './check-case';
import {check} from './check-file';
import {TREES_FOLDER} from './load-trees';
import type {Problem} from './problem';
import {CasesFile, type WorkedCase} from './schemas/cases';
import type {CitationContext} from './why-missing';
import {readYaml} from './yaml-file';

/** The worked cases of a tree. */
export interface TreeCases {
  readonly tree: string;
  readonly cases: readonly WorkedCase[];
}

/** Reads the `cases.yaml` that may stand beside each tree; answers of several options come in the order of their question. */
export function loadCases(
  root: string,
  trees: readonly DecisionTree[],
  context: CitationContext,
): {cases: TreeCases[]; problems: Problem[]} {
  const cases: TreeCases[] = [];
  const problems: Problem[] = [];
  for (const tree of trees) {
    const file = `${TREES_FOLDER}/${tree.id}/cases.yaml`;
    if (!existsSync(path.join(root, file))) continue;
    const {yaml, problems: syntax} = readYaml(root, file);
    const checked = syntax.length > 0 ? {value: undefined, problems: syntax} : check(yaml, CasesFile, `casos de "${tree.id}"`);
    problems.push(...checked.problems);
    if (checked.value === undefined) continue;
    const inOrder = checked.value.map((one) => ({...one, answers: orderedAnswers(tree, one.answers)}));
    inOrder.forEach((one, i) => {
      if (inOrder.findIndex(({name}) => name === one.name) < i) {
        const base = {file, ...yaml.position([i, 'name']), subject: `caso "${one.name}"`};
        problems.push({...base, what: 'hay otro caso con este nombre.', mend: 'cada caso lleva el suyo.'});
      }
      problems.push(...checkCase(yaml, i, tree, one, context));
    });
    cases.push({tree: tree.id, cases: inOrder});
  }
  return {cases, problems};
}

/** A walk wants the options of an answer in their question's order; authors need not mind it. */
function orderedAnswers(tree: DecisionTree, answers: WorkedCase['answers']): WorkedCase['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const question = tree.questions.find((candidate) => candidate.id === id);
      if (typeof answer === 'string' || question?.kind !== 'several') return [id, answer];
      const order = question.options.map((option) => option.id);
      return [id, [...answer].sort((a, b) => order.indexOf(a) - order.indexOf(b))];
    }),
  );
}
