import {readFileSync} from 'node:fs';
import path from 'node:path';
import {isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';
import type {Problem} from './problem';
import {explainSyntax} from './yaml-syntax';

export type Path = readonly PropertyKey[];

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A parsed YAML file that still knows where each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column, from 1, of the value at a path; of its nearest parent where the value is absent. */
  position(path: Path): Position;
  /** Line and column of the key at a path: a block value begins on the line after it. */
  keyPosition(path: Path): Position;
  /** The scalar at a path as the author wrote it: `25.326` for what parses to the number 25.326. */
  written(path: Path): string | undefined;
}

/** Reads a YAML file of the project. Syntax errors become problems. */
export function readYaml(root: string, file: string): {yaml: YamlFile; problems: Problem[]} {
  return parseYaml(file, readFileSync(path.join(root, file), 'utf8'));
}

/** Parses YAML that stands in a file of the project: lines are counted from the first of `source`. */
export function parseYaml(file: string, source: string): {yaml: YamlFile; problems: Problem[]} {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number): Position => {
    const {line, col} = lines.linePos(offset);
    return {line, column: col};
  };
  const nodeAt = (wanted: Path, what: 'key' | 'value' = 'value'): Node | undefined => {
    let node: unknown = document.contents;
    wanted.forEach((key, depth) => {
      const holder = isAlias(node) ? node.resolve(document) : node;
      if (isMap(holder)) {
        const pair = holder.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        const last = depth === wanted.length - 1;
        if (pair) node = last && what === 'key' ? pair.key : (pair.value ?? pair.key);
      } else if (isSeq(holder) && typeof key === 'number') node = holder.items[key] ?? node;
    });
    return isNode(node) ? node : undefined;
  };
  const problems = explainSyntax(document, source).map(({offset, ...told}) => ({file, ...at(offset), subject: 'sintaxis YAML', ...told}));
  const yaml: YamlFile = {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    position: (wanted) => at(nodeAt(wanted)?.range?.[0] ?? 0),
    keyPosition: (wanted) => at(nodeAt(wanted, 'key')?.range?.[0] ?? 0),
    written: (wanted) => {
      const node = nodeAt(wanted);
      const scalar = isAlias(node) ? node.resolve(document) : node;
      return isScalar(scalar) ? scalar.source : undefined;
    },
  };
  return {yaml, problems};
}
