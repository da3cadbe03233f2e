import type {Certificate} from './certificate';

type Check = (value: unknown) => boolean;
/** A check for every key of a type: none can be forgotten. */
type Shape<T> = {readonly [K in keyof T]-?: Check};

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 10_000;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

function object<T>(shape: Shape<T>): Check {
  const checks = Object.entries<Check>(shape);
  return (value) => isObject(value) && checks.every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined));
}

function recordOf(check: Check): Check {
  return (value) => isObject(value) && Object.values(value).every(check);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Law = Certificate['law'];

const CERTIFICATE: Check = object<Certificate>({
  format: text,
  notice: text,
  learner: object<Certificate['learner']>({name: text, legajo: optional(text)}),
  quiz: object<Certificate['quiz']>({id: text, title: text, hash: text, historical: flag}),
  attempt: object<Certificate['attempt']>({id: text}),
  score: object<Certificate['score']>({right: count, of: count}),
  rule: object<Certificate['rule']>({pass: count, validMonths: count}),
  passedOn: text,
  validUntil: text,
  issuedOn: text,
  law: object<Law>({
    norms: recordOf(object<Law['norms'][string]>({name: text, status: text})),
    provisions: recordOf(object<Law['provisions'][string]>({label: text, version: text, status: optional(text)})),
  }),
  code: text,
});

/** Whether a value of unknown origin has everything that a certificate has. What it says is not looked at. */
export function isCertificate(value: unknown): value is Certificate {
  return CERTIFICATE(value);
}
