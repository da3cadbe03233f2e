import {readFileSync} from 'node:fs';
import path from 'node:path';
import {isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument} from 'yaml';
import type {Problem} from './problem';

export type Path = readonly PropertyKey[];

/** A parsed YAML file that still knows where each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column, from 1, of the value at a path; of its nearest parent where the value is absent. */
  position(path: Path): {line: number; column: number};
  /** The scalar at a path as the author wrote it: `25.326` for what parses to the number 25.326. */
  written(path: Path): string | undefined;
}

/** Reads a YAML file of the project. Syntax errors become problems. */
export function readYaml(root: string, file: string): {yaml: YamlFile; problems: Problem[]} {
  return parseYaml(file, readFileSync(path.join(root, file), 'utf8'));
}

export function parseYaml(file: string, source: string): {yaml: YamlFile; problems: Problem[]} {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number): {line: number; column: number} => {
    const {line, col} = lines.linePos(offset);
    return {line, column: col};
  };
  const nodeAt = (wanted: Path): Node | undefined => {
    let node: unknown = document.contents;
    for (const key of wanted) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        node = pair.value ?? pair.key;
      } else if (isNode(node) && 'items' in node && typeof key === 'number') {
        const next: unknown = node.items[key];
        if (next === undefined) break;
        node = next;
      } else break;
    }
    return isNode(node) ? node : undefined;
  };
  const yaml: YamlFile = {
    file,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    position: (wanted) => at(nodeAt(wanted)?.range?.[0] ?? 0),
    written: (wanted) => {
      const node = nodeAt(wanted);
      return isScalar(node) ? node.source : undefined;
    },
  };
  const problems = document.errors.map(
    (error): Problem => ({
      file,
      ...at(error.pos[0]),
      subject: 'sintaxis YAML',
      what: `no se puede leer el archivo (${error.code}): ${error.message}`,
      mend: 'revisá la sangría, las comillas y los dos puntos de esa línea.',
    }),
  );
  return {yaml, problems};
}
