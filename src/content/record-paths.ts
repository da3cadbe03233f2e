import type {DecisionTree} from '../domain/decision-tree/tree';
import {pathsText, versionOf, waysOf} from './tree-paths';

/**
 * What is to be recorded of a tree's ways. A table that was published only changes together with the version.
 * @param published the table as last published; nothing where it is new
 * @returns the text of `paths.txt`, or why it may not be written
 */
export function recordPaths(tree: DecisionTree, published: string | undefined): {text: string} | {refused: string} {
  const text = pathsText(tree);
  if (text === undefined) return {refused: 'tiene demasiados caminos.'};
  if (published === undefined) return {text};
  const before = versionOf(published) ?? 0;
  if (tree.version < before)
    return {refused: `la versión publicada es la ${before} y tree.yaml dice ${tree.version}: las versiones no bajan.`};
  if (tree.version === before && waysOf(text).join('\n') !== waysOf(published).join('\n'))
    return {refused: `los caminos cambiaron y version sigue en ${before}: subila a ${before + 1} y contá en "changes" qué cambió.`};
  return {text};
}
