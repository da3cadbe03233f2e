import type {DecisionTree} from '../domain/decision-tree/tree';
import type {Problem} from './problem';
import {MOST_LINES, pathsText, versionOf, waysOf} from './tree-paths';

/**
 * The table of a tree's ways is the one that was recorded. What changes a way is read by a person, who raises `version`.
 * @param file the table's path from the project's root
 * @param recorded its text; nothing where there is none
 */
export function checkPaths(tree: DecisionTree, file: string, recorded: string | undefined): Problem[] {
  const problem = (line: number, what: string, mend: string): Problem => ({
    file,
    line,
    column: 1,
    subject: `árbol "${tree.id}"`,
    what,
    mend,
    command: 'npm run record',
  });
  const text = pathsText(tree);
  if (text === undefined) {
    const {command: _, ...told} = problem(
      1,
      `el árbol tiene más de ${MOST_LINES} caminos.`,
      'compartí preguntas o partilo en dos árboles.',
    );
    return [told];
  }
  if (recorded === undefined) return [problem(1, 'falta la tabla de los caminos del árbol.', 'corré npm run record: la escribe.')];
  const [ways, before] = [waysOf(text), waysOf(recorded)];
  const first = firstDifference(before, ways);
  if (first !== undefined) {
    // The version stands in the first line.
    const line = first + 2;
    const told = `la primera diferencia: estaba «${before[first] ?? 'nada más'}» y ahora es «${ways[first] ?? 'nada más'}».`;
    const raise = tree.version > (versionOf(recorded) ?? 0) ? '' : 'subí version y ';
    return [problem(line, `los caminos del árbol cambiaron; ${told}`, `leé la diferencia, ${raise}corré npm run record.`)];
  }
  if (versionOf(recorded) === tree.version) return [];
  return [problem(1, `la tabla de los caminos es de otra versión que la ${tree.version}.`, 'corré npm run record: la anota.')];
}

function firstDifference(before: readonly string[], now: readonly string[]): number | undefined {
  const length = Math.max(before.length, now.length);
  for (let at = 0; at < length; at += 1) if (before[at] !== now[at]) return at;
  return undefined;
}
