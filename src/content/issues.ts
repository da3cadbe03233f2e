import type * as z from 'zod';
import {near} from './near';
import type {Problem} from './problem';
import type {Path, YamlFile} from './yaml-file';

/** Turns one schema issue into problems that tell the author what to mend. */
export function explainIssue(yaml: YamlFile, issue: z.core.$ZodIssue, subject: string): Problem[] {
  const where = placeName(issue.path);
  const base = {file: yaml.file, ...yaml.position(issue.path), subject: where === '' ? subject : `${subject}, ${where}`};
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeys(issue);
        return {
          ...base,
          ...yaml.position([...issue.path, key]),
          what: `la clave "${key}" no existe acá.`,
          near: near(key, known),
          mend: `usá una de estas claves (${known.join(', ')}) o borrá la línea.`,
        };
      });
    case 'invalid_type': {
      const written = yaml.written(issue.path);
      if (issue.expected === 'string' && typeof issue.input === 'number') {
        return [
          {
            ...base,
            what: `${written} está sin comillas y YAML lo lee como el número ${issue.input}.`,
            mend: `escribilo entre comillas: "${written}".`,
          },
        ];
      }
      if (issue.input === undefined) {
        return [{...base, what: `falta "${String(issue.path.at(-1) ?? '')}".`, mend: 'agregá la clave con su valor.'}];
      }
      return [
        {
          ...base,
          what: `se esperaba ${TYPE_NAMES[issue.expected] ?? issue.expected} y hay ${nameOf(issue.input)}.`,
          mend: `escribí ${TYPE_NAMES[issue.expected] ?? issue.expected}.`,
        },
      ];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          ...base,
          what: `"${String(issue.input)}" no es un valor posible.`,
          near: near(String(issue.input), values),
          mend: `usá uno de estos: ${values.join(', ')}.`,
        },
      ];
    }
    case 'invalid_union': {
      // A discriminated union whose tag is wrong: say the tags that exist.
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (options.length > 0) {
        return [{...base, what: 'el tipo no existe.', mend: `usá uno de estos tipos: ${options.join(', ')}.`}];
      }
      return issue.errors[0]?.flatMap((inner) => explainIssue(yaml, {...inner, path: [...issue.path, ...inner.path]}, subject)) ?? [];
    }
    default:
      return [{...base, what: issue.message, mend: 'corregí el valor.'}];
  }
}

/** The keys that a strict object knows; the schemas put them into the issue's message (see `schemas/strict.ts`). */
function knownKeys(issue: z.core.$ZodIssue): string[] {
  return issue.message.split(' ');
}

/** `body › 3 › text`, positions counted from 1. */
function placeName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ');
}

function nameOf(input: unknown): string {
  if (input === null) return 'nada';
  if (Array.isArray(input)) return 'una lista';
  return TYPE_NAMES[typeof input] ?? typeof input;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'un texto',
  number: 'un número',
  boolean: 'true o false',
  array: 'una lista',
  object: 'un grupo de claves',
  record: 'un grupo de claves',
};
