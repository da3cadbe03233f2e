import type * as z from 'zod';
import {near} from './near';
import type {Problem} from './problem';
import type {Path, YamlFile} from './yaml-file';

type Issue = z.core.$ZodIssue;

/** The words for what a schema says nothing of its own about. */
export const inSpanish: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin !== 'array') return 'el valor es menor que lo posible.';
      return Array.isArray(issue.input) && issue.input.length === 0
        ? `la lista está vacía: lleva ${atLeast(issue.minimum)}.`
        : `la lista es corta: lleva ${atLeast(issue.minimum)}.`;
    case 'too_big':
      return issue.origin === 'array' ? `la lista es larga: lleva ${issue.maximum} como máximo.` : 'el valor es mayor que lo posible.';
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
    case 'unrecognized_keys':
      // `explainIssue` says these from the issue itself.
      return undefined;
    default:
      return 'el valor no tiene la forma que corresponde.';
  }
};

function atLeast(minimum: number | bigint): string {
  return minimum === 1 ? 'un elemento como mínimo' : `${minimum} elementos como mínimo`;
}

/** Turns one schema issue into problems that tell the author what to mend. */
export function explainIssue(yaml: YamlFile, issue: Issue, subject: string): Problem[] {
  const where = placeName(issue.path);
  const base = {file: yaml.file, ...yaml.position(issue.path), subject: where === '' ? subject : `${subject}, ${where}`};
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union')) {
    return [{...base, ...isMissing(issue.path)}];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeys(issue);
        return {
          ...base,
          ...yaml.keyPosition([...issue.path, key]),
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
      const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
      return [{...base, what: `se esperaba ${expected} y hay ${nameOf(issue.input)}.`, mend: `escribí ${expected}.`}];
    }
    case 'invalid_value': {
      if (issue.input === undefined) return [{...base, ...isMissing(issue.path)}];
      const values = issue.values.map(String);
      const written = yaml.written(issue.path) ?? nameOf(issue.input);
      return [
        {
          ...base,
          what: `"${written}" no es un valor posible.`,
          near: near(written, values),
          mend: `usá uno de estos: ${values.join(', ')}.`,
        },
      ];
    }
    case 'invalid_union': {
      // The tag of a discriminated union is missing or wrong: say the tags that exist.
      if ('discriminator' in issue) {
        const tag = String(issue.path.at(-1));
        const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
        const written = yaml.value && isObject(issue.input) ? issue.input[tag] : undefined;
        if (written === undefined)
          return [{...base, ...isMissing(issue.path), mend: `agregá la clave con uno de estos: ${options.join(', ')}.`}];
        return [
          {
            ...base,
            what: `"${String(written)}" no es un valor posible.`,
            near: near(String(written), options),
            mend: `usá uno de estos: ${options.join(', ')}.`,
          },
        ];
      }
      return meantVariant(issue).flatMap((inner) => explainIssue(yaml, {...inner, path: [...issue.path, ...inner.path]}, subject));
    }
    default:
      return [{...base, what: issue.message, mend: mendOf(issue)}];
  }
}

/** How to mend what a schema says in its own words; the schema may give that, too. */
function mendOf(issue: Issue): string {
  if (issue.code === 'custom' && typeof issue.params?.mend === 'string') return issue.params.mend;
  return issue.code === 'too_small' ? 'agregá lo que falta.' : 'corregí el valor.';
}

/** The issues of the variant the author meant: the one that knows most of the keys written, then the one with the fewest issues. */
function meantVariant(issue: Extract<Issue, {code: 'invalid_union'}>): Issue[] {
  const unknownKeys = (issues: readonly Issue[]): number =>
    issues.reduce((sum, {path, ...inner}) => sum + (inner.code === 'unrecognized_keys' && path.length === 0 ? inner.keys.length : 0), 0);
  return [...issue.errors].sort((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length)[0] ?? [];
}

function isMissing(path: Path): Pick<Problem, 'what' | 'mend'> {
  return {what: `falta "${String(path.at(-1) ?? '')}".`, mend: 'agregá la clave con su valor.'};
}

/** The keys that a strict object knows; the schemas put them into the issue's message (see `schemas/strict.ts`). */
function knownKeys(issue: Issue): string[] {
  return issue.message.split(' ');
}

/** `body › 3 › text`, positions counted from 1. */
function placeName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ');
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null;
}

function nameOf(input: unknown): string {
  if (input === null || input === undefined) return 'nada';
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
