import {existsSync} from 'node:fs';
import path from 'node:path';
import {citationsOf, type DecisionTree, type Question, type TreePlace} from '../domain/decision-tree/tree';
import {checkBranches} from './check-branches';
import {type Citation, checkCitations} from './check-citations';
import {check} from './check-file';
import {defined} from './defined';
import {listFolder} from './list-folder';
import type {Problem} from './problem';
import {TreeFile} from './schemas/tree';
import type {CitationContext} from './why-missing';
import {type Path, readYaml, type YamlFile} from './yaml-file';

export const TREES_FOLDER = 'docs/arboles';

/** Reads every `docs/arboles/<id>/tree.yaml` and checks its branches and citations. */
export function loadTrees(root: string, context: CitationContext): {trees: DecisionTree[]; problems: Problem[]} {
  const trees: DecisionTree[] = [];
  const {entries, problems} = listFolder(root, TREES_FOLDER);
  const folders = entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, TREES_FOLDER, entry.name, 'tree.yaml')))
    .map((entry) => entry.name);
  for (const folder of folders) {
    const {yaml, problems: syntax} = readYaml(root, `${TREES_FOLDER}/${folder}/tree.yaml`);
    problems.push(...syntax);
    if (syntax.length > 0) continue;
    const checked = check(yaml, TreeFile, `árbol "${folder}"`);
    problems.push(...checked.problems);
    if (!checked.value) continue;
    const tree = toTree(checked.value);
    problems.push(
      ...checkHead(yaml, tree, folder),
      ...checkBranches(yaml, tree),
      ...checkCitations(yaml, treeCitations(tree), tree.historical, context),
    );
    trees.push(tree);
  }
  return {trees, problems};
}

function toTree(file: TreeFile): DecisionTree {
  return defined({
    ...file,
    each: file.each,
    questions: file.questions.map(toQuestion),
    outcomes: file.outcomes.map((outcome) => defined({...outcome, terms: outcome.terms.map((term) => defined(term))})),
  });
}

function toQuestion(question: TreeFile['questions'][number]): Question {
  if (question.kind === 'single') return defined(question);
  // TypeScript does not follow the kind through the list.
  return defined({...question, branches: question.branches.map((branch) => defined(branch))}) as Question;
}

function treeCitations(tree: DecisionTree): Citation[] {
  return citationsOf(tree).map(({id, by, path}) => ({id, subject: subjectOf(tree, by), path, today: by.kind === 'today'}));
}

function subjectOf(tree: DecisionTree, by: TreePlace): string {
  switch (by.kind) {
    case 'regime':
      return `árbol "${tree.id}", régimen`;
    case 'today':
      return 'lo que rige hoy';
    case 'question':
      return `pregunta "${by.question}"`;
    case 'option':
      return `opción "${by.question}/${by.option}"`;
    case 'outcome':
      return `resultado "${by.outcome}"`;
  }
}

/** The tree's id is its folder; what is historical says what rules today. */
function checkHead(yaml: YamlFile, tree: DecisionTree, folder: string): Problem[] {
  const base = {file: yaml.file, subject: `árbol "${tree.id}"`};
  const problems: Problem[] = [];
  if (tree.id !== folder) {
    const what = `el identificador no es el nombre de la carpeta, "${folder}".`;
    problems.push({...base, ...yaml.position(['id']), what, mend: `escribí id: ${folder}.`});
  }
  if (tree.historical && tree.today.length === 0) {
    const mend = 'agregá "today", con oraciones que citen lo que está en vigor.';
    problems.push({...base, ...yaml.position(['historical']), what: 'es histórico y no dice qué rige hoy.', mend});
  }
  return problems;
}
