import type * as z from 'zod';
import {explainIssue, inSpanish} from './issues';
import type {Problem} from './problem';
import type {YamlFile} from './yaml-file';

/** Checks a parsed file against a schema; every issue becomes a problem with its place. */
export function check<T>(yaml: YamlFile, schema: z.ZodType<T>, subject: string): {value: T | undefined; problems: Problem[]} {
  const result = schema.safeParse(yaml.value, {reportInput: true, error: inSpanish});
  if (result.success) return {value: result.data, problems: []};
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => explainIssue(yaml, issue, subject)),
  };
}
