import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {citationsOf, type DecisionTree, type Question, type TreePlace} from '../domain/decision-tree/tree';
import {checkBranches} from './check-branches';
import {type Citation, checkCitations} from './check-citations';
import {checkCoverage} from './check-coverage';
import {check} from './check-file';
import {checkPaths} from './check-paths';
import {defined} from './defined';
import {listFolder} from './list-folder';
import type {Problem} from './problem';
import {TreeFile} from './schemas/tree';
import {PATHS_FILE} from './tree-paths';
import type {CitationContext} from './why-missing';
import {readYaml, type YamlFile} from './yaml-file';

export const TREES_FOLDER = 'docs/arboles';

/** Reads every `docs/arboles/<id>/tree.yaml` and checks its branches, its citations and that its ways are those recorded. */
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
    const branches = checkBranches(yaml, tree);
    const pathsFile = `${TREES_FOLDER}/${folder}/${PATHS_FILE}`;
    problems.push(
      ...checkHead(yaml, tree, folder),
      ...checkVersions(yaml, tree),
      ...branches,
      ...checkCitations(yaml, treeCitations(tree), tree.historical, context),
      ...checkCoverage(yaml, tree, context),
      // A tree that is broken has no ways to speak of.
      ...(branches.length > 0 ? [] : checkPaths(tree, pathsFile, textOf(path.join(root, pathsFile)))),
    );
    trees.push(tree);
  }
  return {trees, problems};
}

function toTree(file: TreeFile): DecisionTree {
  return defined({
    ...file,
    each: file.each,
    draft: file.draft,
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

/** Every version after the first says once what it changed. */
function checkVersions(yaml: YamlFile, tree: DecisionTree): Problem[] {
  const base = {file: yaml.file, subject: `árbol "${tree.id}"`};
  const told = tree.changes.map(({version}) => version);
  const later = Array.from({length: tree.version - 1}, (_, i) => i + 2);
  const untold = later.filter((version) => !told.includes(version));
  return [
    ...untold.map((version) => ({
      ...base,
      ...yaml.position(['version']),
      what: `"changes" no dice qué cambió en la versión ${version}.`,
      mend: `agregá a "changes": {version: ${version}, date: "AAAA-MM-DD", text: …}.`,
    })),
    ...told.flatMap((version, i) => {
      const at = {...base, ...yaml.position(['changes', i, 'version'])};
      if (version > tree.version)
        return [{...at, what: `el árbol va por la versión ${tree.version}.`, mend: 'subí version, o corregí este número.'}];
      if (told.indexOf(version) < i)
        return [{...at, what: `la versión ${version} está dos veces.`, mend: 'juntá lo que cambió en una entrada.'}];
      return [];
    }),
  ];
}

/** The text of a file; nothing where there is none. */
function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
