import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {type DecisionTree, DONT_KNOW} from '../domain/decision-tree/tree';
import {admitsNotKnowing, enumeratePaths} from '../domain/decision-tree/walk';
import {type Citation, type CitationContext, checkCitations} from './check-citations';
import {check} from './check-file';
import {defined} from './defined';
import {near} from './near';
import type {Problem} from './problem';
import {TreeFile} from './schemas/tree';
import {type Path, readYaml, type YamlFile} from './yaml-file';

export const TREES_FOLDER = 'docs/arboles';

/** Reads every `docs/arboles/<id>/tree.yaml` and checks its branches and citations. */
export function loadTrees(root: string, context: CitationContext): {trees: DecisionTree[]; problems: Problem[]} {
  const trees: DecisionTree[] = [];
  const problems: Problem[] = [];
  const folders = readdirSync(path.join(root, TREES_FOLDER), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, TREES_FOLDER, entry.name, 'tree.yaml')))
    .map((entry) => entry.name)
    .sort();
  for (const folder of folders) {
    const {yaml, problems: syntax} = readYaml(root, `${TREES_FOLDER}/${folder}/tree.yaml`);
    problems.push(...syntax);
    if (syntax.length > 0) continue;
    const checked = check(yaml, TreeFile, `árbol "${folder}"`);
    problems.push(...checked.problems);
    if (!checked.value) continue;
    const tree = toTree(checked.value);
    problems.push(...checkBranches(yaml, tree, folder), ...checkCitations(yaml, treeCitations(tree), tree.historical, context));
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

/** Every step leads somewhere, everything is reached, nobody goes in circles, "No sé" never ends in a permission. */
function checkBranches(yaml: YamlFile, tree: DecisionTree, folder: string): Problem[] {
  const problems: Problem[] = [];
  const problem = (at: Path, subject: string, what: string, mend: string, close?: readonly string[]): void => {
    problems.push({file: yaml.file, ...yaml.position(at), subject, what, mend, ...(close && {near: close})});
  };
  if (tree.id !== folder) {
    problem(['id'], `árbol "${tree.id}"`, `el identificador no es el nombre de la carpeta, "${folder}".`, `escribí id: ${folder}.`);
  }
  const nodes = [...tree.questions, ...tree.outcomes].map((node) => node.id);
  const known = new Set(nodes);
  const places: Path[] = [
    ...tree.questions.map((_, i): Path => ['questions', i, 'id']),
    ...tree.outcomes.map((_, i): Path => ['outcomes', i, 'id']),
  ];
  nodes.forEach((id, i) => {
    if (nodes.indexOf(id) < i) {
      problem(places[i] ?? [], `"${id}"`, 'hay otra pregunta u otro resultado con este identificador.', 'cada uno lleva el suyo.');
    }
  });
  const leadsTo = (at: Path, subject: string, next: string): void => {
    if (known.has(next)) return;
    const mend = 'usá el identificador de una pregunta o de un resultado de este árbol.';
    problem(at, subject, `lleva a "${next}", que no existe.`, mend, near(next, known));
  };
  leadsTo(['start'], 'comienzo', tree.start);
  tree.questions.forEach((question, i) => {
    const subject = `pregunta "${question.id}"`;
    question.options.forEach((option, j) => {
      leadsTo(['questions', i, 'options', j, 'next'], `opción "${question.id}/${option.id}"`, option.next);
      if (question.options.findIndex((other) => other.id === option.id) < j) {
        problem(
          ['questions', i, 'options', j, 'id'],
          subject,
          `la opción "${option.id}" está dos veces.`,
          'cada opción lleva su identificador.',
        );
      }
    });
    if (!question.options.some((option) => option.id === DONT_KNOW)) {
      problem(['questions', i, 'options'], subject, 'no ofrece la respuesta "No sé".', `agregá una opción con id: ${DONT_KNOW}.`);
    }
  });
  tree.outcomes.forEach((outcome, i) => {
    if (outcome.kind === 'inconclusive' && outcome.refer === undefined) {
      problem(
        ['outcomes', i],
        `resultado "${outcome.id}"`,
        'no concluye y no dice qué consultar.',
        'agregá "refer" con la pregunta para la asesoría legal.',
      );
    }
  });
  if (problems.length > 0) return problems;

  const reached = new Set<string>();
  for (const path of enumeratePaths(tree)) {
    for (const step of path.trail) reached.add(step.question.id);
    if (path.kind === 'outcome') reached.add(path.outcome.id);
    const last = path.trail.at(-1);
    const at = last ? placeOf(tree, last.question.id, last.option.id) : ['start'];
    const subject = last ? `opción "${last.question.id}/${last.option.id}"` : 'comienzo';
    if (path.kind === 'broken') {
      problem(
        at,
        subject,
        `vuelve a "${path.next}", por la que ya se pasó.`,
        'un árbol avanza siempre: llevá la opción a otra pregunta o a un resultado.',
      );
    }
    if (path.kind === 'outcome' && path.outcome.kind === 'permission' && admitsNotKnowing(path.trail)) {
      problem(
        at,
        subject,
        `un camino con "No sé" termina en el permiso "${path.outcome.id}".`,
        'llevá ese camino a un resultado no concluyente.',
      );
    }
  }
  nodes.forEach((id, i) => {
    if (!reached.has(id))
      problem(places[i] ?? [], `"${id}"`, 'ningún camino llega acá.', 'llevá una opción hasta acá, o borrá la entrada.');
  });
  return problems;
}

function placeOf(tree: DecisionTree, questionId: string, optionId: string): Path {
  const i = tree.questions.findIndex((question) => question.id === questionId);
  const j = tree.questions[i]?.options.findIndex((option) => option.id === optionId) ?? 0;
  return ['questions', i, 'options', j, 'next'];
}
