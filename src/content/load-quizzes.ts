import type {Item, Quiz} from '../domain/quiz/quiz';
import {type Citation, checkCitations} from './check-citations';
import {check} from './check-file';
import {listFolder} from './list-folder';
import {near} from './near';
import type {Problem} from './problem';
import {type ItemEntry, QuizFile} from './schemas/quiz';
import type {CitationContext} from './why-missing';
import {type Path, readYaml, type YamlFile} from './yaml-file';

export const QUIZZES_FOLDER = 'quizzes';

/** Reads every `quizzes/<id>.yaml`. Its id is its file's name; item ids are unique across all files: results refer to both. */
export function loadQuizzes(root: string, context: CitationContext): {quizzes: Quiz[]; problems: Problem[]} {
  const quizzes: Quiz[] = [];
  const seen = new Map<string, string>();
  const {entries, problems} = listFolder(root, QUIZZES_FOLDER);
  for (const {name} of entries.filter((entry) => entry.name.endsWith('.yaml'))) {
    const {yaml, problems: syntax} = readYaml(root, `${QUIZZES_FOLDER}/${name}`);
    problems.push(...syntax);
    if (syntax.length > 0) continue;
    const id = name.replace(/\.yaml$/, '');
    const subject = `cuestionario "${id}"`;
    const checked = check(yaml, QuizFile, subject);
    problems.push(...checked.problems);
    if (!checked.value) continue;
    if (checked.value.id !== id) {
      const what = `el identificador "${checked.value.id}" no es el nombre del archivo, "${id}".`;
      problems.push({file: yaml.file, ...yaml.position(['id']), subject, what, mend: `escribí id: ${id}, o cambiá el nombre del archivo.`});
    }
    problems.push(
      ...checkItems(yaml, checked.value, seen),
      ...checkCitations(yaml, quizCitations(checked.value), checked.value.historical, context),
    );
    quizzes.push(toQuiz(checked.value));
  }
  return {quizzes, problems};
}

function toQuiz(file: QuizFile): Quiz {
  return {...file, items: file.items.map(toItem)};
}

function toItem(entry: ItemEntry): Item {
  const base = {id: entry.id, objective: entry.objective, ask: entry.ask, cites: entry.cites};
  if (entry.kind === 'true-false') {
    return {
      ...base,
      kind: entry.kind,
      options: [
        {id: 'true', text: 'Verdadero', feedback: entry.whyTrue},
        {id: 'false', text: 'Falso', feedback: entry.whyFalse},
      ],
      correct: [String(entry.correct)],
    };
  }
  const options = entry.options.map(({id, text, why, cites}) => ({id, text, feedback: {text: why, cites}}));
  return {...base, kind: entry.kind, options, correct: entry.correct};
}

function quizCitations(file: QuizFile): Citation[] {
  return file.items.flatMap((item, i) => {
    const each = (at: Path, ids: readonly string[]): Citation[] =>
      ids.map((id, j) => ({id, subject: `pregunta "${item.id}"`, path: ['items', i, ...at, j], today: false}));
    return [
      ...each(['cites'], item.cites),
      ...(item.kind === 'true-false'
        ? [...each(['whyTrue', 'cites'], item.whyTrue.cites), ...each(['whyFalse', 'cites'], item.whyFalse.cites)]
        : item.options.flatMap((option, j) => each(['options', j, 'cites'], option.cites))),
    ];
  });
}

function checkItems(yaml: YamlFile, file: QuizFile, seen: Map<string, string>): Problem[] {
  const problems: Problem[] = [];
  const objectives = file.objectives.map((objective) => objective.id);
  file.items.forEach((item, i) => {
    const subject = `pregunta "${item.id}"`;
    const problem = (at: Path, what: string, mend: string, close?: readonly string[]): void => {
      problems.push({file: yaml.file, ...yaml.position(['items', i, ...at]), subject, what, mend, ...(close && {near: close})});
    };
    const before = seen.get(item.id);
    if (before !== undefined)
      problem(['id'], `este identificador ya está en ${before}.`, 'cada pregunta lleva uno propio, que no cambia nunca de sentido.');
    seen.set(item.id, `${yaml.file}:${yaml.position(['items', i, 'id']).line}`);
    if (!objectives.includes(item.objective)) {
      problem(
        ['objective'],
        `el objetivo "${item.objective}" no está en la lista de objetivos.`,
        'usá uno de la lista, o agregalo.',
        near(item.objective, objectives),
      );
    }
    if (item.kind === 'true-false') return;
    const options = item.options.map((option) => option.id);
    options.forEach((id, j) => {
      if (options.indexOf(id) < j)
        problem(['options', j, 'id'], `la opción "${id}" está dos veces.`, 'cada opción lleva su identificador.');
    });
    item.correct.forEach((id, j) => {
      if (!options.includes(id)) {
        problem(
          ['correct', j],
          `la opción correcta "${id}" no existe.`,
          'usá el identificador de una opción de la pregunta.',
          near(id, options),
        );
      } else if (item.correct.indexOf(id) < j) {
        problem(['correct', j], `la opción correcta "${id}" está dos veces.`, 'nombrala una sola vez.');
      }
    });
  });
  return problems;
}
