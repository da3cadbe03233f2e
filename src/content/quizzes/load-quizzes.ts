import {citationsOf} from '../../domain/quiz/pieces';
import {itemIndexOf, type Quiz} from '../../domain/quiz/quiz';
import {checkCitations} from '../check-citations';
import {check} from '../check-file';
import {listFolder} from '../list-folder';
import {near} from '../near';
import type {Problem} from '../problem';
import {type ItemEntry, QuizFile} from '../schemas/quiz';
import type {CitationContext} from '../why-missing';
import {type Path, readYaml, type YamlFile} from '../yaml-file';
import {checkEntry, type Report} from './check-entry';
import {checkEvaluation} from './check-evaluation';
import {checkGiveaways} from './check-giveaways';
import {toQuiz} from './to-quiz';

export const QUIZZES_FOLDER = 'quizzes';

/** Whether a file of that folder is a bank: what begins with `_` is about the banks. */
export function isBank(name: string): boolean {
  return name.endsWith('.yaml') && !name.startsWith('_');
}

/** Reads every `quizzes/<id>.yaml`. Its id is its file's name; item ids are unique across all files: results refer to both. */
export function loadQuizzes(root: string, context: CitationContext): {quizzes: Quiz[]; problems: Problem[]} {
  const quizzes: Quiz[] = [];
  const seen = new Map<string, string>();
  const {entries, problems} = listFolder(root, QUIZZES_FOLDER);
  for (const {name} of entries.filter((entry) => isBank(entry.name))) {
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
    const quiz = toQuiz(checked.value);
    problems.push(...checkItems(yaml, checked.value, seen), ...checkItemCitations(yaml, quiz, context));
    const report = reporter(yaml, subject, [], problems);
    checkEvaluation(checked.value, report);
    checkGiveaways(quiz, report);
    quizzes.push(quiz);
  }
  return {quizzes, problems};
}

/** An entry of a file: an item or a part of a case, by its whole id. */
interface Place {
  readonly id: string;
  readonly entry: ItemEntry;
  readonly path: Path;
}

function placesOf(file: QuizFile): Place[] {
  return file.items.flatMap((entry, i): Place[] => [
    {id: entry.id, entry, path: ['items', i]},
    ...(entry.kind === 'case' ? entry.parts : []).map((part, j) => ({
      id: `${entry.id}/${part.id}`,
      entry: part,
      path: ['items', i, 'parts', j],
    })),
  ]);
}

function checkItems(yaml: YamlFile, file: QuizFile, seen: Map<string, string>): Problem[] {
  const problems: Problem[] = [];
  const objectives = file.objectives.map(({id}) => id);
  for (const {id, entry, path} of placesOf(file)) {
    const report = reporter(yaml, `pregunta "${id}"`, path, problems);
    const before = seen.get(id);
    if (before !== undefined)
      report(['id'], `este identificador ya está en ${before}.`, 'cada pregunta lleva uno propio, que no cambia nunca de sentido.');
    seen.set(id, `${yaml.file}:${yaml.position([...path, 'id']).line}`);
    if (!objectives.includes(entry.objective)) {
      const what = `el objetivo "${entry.objective}" no está en la lista de objetivos.`;
      report(['objective'], what, 'usá uno de la lista, o agregalo.', near(entry.objective, objectives));
    }
    if (entry.kind !== 'case') checkEntry(entry, report);
  }
  return problems;
}

/** What an item cites is there, and in force unless the item is marked. */
function checkItemCitations(yaml: YamlFile, quiz: Quiz, context: CitationContext): Problem[] {
  const items = itemIndexOf(quiz);
  return citationsOf(quiz).flatMap(({id, item, keys}) => {
    const historical = items.get(item)?.item.historical ?? false;
    return checkCitations(yaml, [{id, subject: `pregunta "${item}"`, path: keys, today: false}], historical, context);
  });
}

function reporter(yaml: YamlFile, subject: string, base: Path, problems: Problem[]): Report {
  return (at, what, mend, close) => {
    problems.push({file: yaml.file, ...yaml.position([...base, ...at]), subject, what, mend, ...(close && {near: close})});
  };
}
