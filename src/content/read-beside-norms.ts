import {existsSync} from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {check} from './check-file';
import {NORMS_FOLDER, type Norm} from './norms/norm';
import type {Problem} from './problem';
import {readYaml, type YamlFile} from './yaml-file';

/** A file that may stand beside a norm, read and of the right shape. */
export interface Beside<T> {
  readonly norm: Norm;
  readonly yaml: YamlFile;
  readonly entries: T;
}

/** Reads the file of that name in the folder of every norm that has one. `what` is how authors call what it holds: "notas". */
export function readBesideNorms<T>(
  root: string,
  norms: readonly Norm[],
  name: string,
  schema: z.ZodType<T>,
  what: string,
): {found: Beside<T>[]; problems: Problem[]} {
  const found: Beside<T>[] = [];
  const problems: Problem[] = [];
  for (const norm of norms) {
    const file = `${NORMS_FOLDER}/${norm.statute.id}/${name}`;
    if (!existsSync(path.join(root, file))) continue;
    const {yaml, problems: syntax} = readYaml(root, file);
    const checked = syntax.length > 0 ? {value: undefined, problems: syntax} : check(yaml, schema, `${what} de "${norm.statute.id}"`);
    problems.push(...checked.problems);
    if (checked.value !== undefined) found.push({norm, yaml, entries: checked.value});
  }
  return {found, problems};
}
