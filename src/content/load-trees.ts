import {existsSync} from 'node:fs';
import path from 'node:path';
import type {DecisionTree} from '../domain/decision-tree/tree';
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
  return {
    ...file,
    questions: file.questions.map((question) => defined(question)),
    outcomes: file.outcomes.map((outcome) => defined(outcome)),
  };
}

function treeCitations(tree: DecisionTree): Citation[] {
  const each = (subject: string, at: Path, ids: readonly string[], today = false): Citation[] =>
    ids.map((id, i) => ({id, subject, path: [...at, i], today}));
  return [
    ...each(`árbol "${tree.id}", régimen`, ['regime', 'statutes'], tree.regime.statutes),
    ...tree.today.flatMap((sentence, i) => each('lo que rige hoy', ['today', i, 'cites'], sentence.cites, true)),
    ...tree.questions.flatMap((question, i) => [
      ...each(`pregunta "${question.id}"`, ['questions', i, 'cites'], question.cites),
      ...question.options.flatMap((option, j) =>
        each(`opción "${question.id}/${option.id}"`, ['questions', i, 'options', j, 'cites'], option.cites),
      ),
    ]),
    ...tree.outcomes.flatMap((outcome, i) => [
      ...each(`resultado "${outcome.id}"`, ['outcomes', i, 'cites'], outcome.cites),
      ...each(`resultado "${outcome.id}"`, ['outcomes', i, 'checklist'], outcome.checklist),
    ]),
  ];
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
