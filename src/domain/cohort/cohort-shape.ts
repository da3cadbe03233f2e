import {isInstant} from '../calendar/instant';
import {oneLine} from '../certificate/certificate';
import {COHORT_FORMAT, type Cohort, type CohortRule, MOVE_ON} from './cohort';

/** The most signs of what a trainer types, and the most that a rule can ask: all of it travels in a link that a phone can read off a wall. */
export const COHORT_LIMITS = {name: 80, responsible: 120, address: 160, modules: 60, pass: 100, attempts: 99, validMonths: 120} as const;

/**
 * Whether a value of unknown origin is a cohort as its trainer's page makes it: nothing missing, nothing besides, words on one line.
 * Whether the key can be sealed to is known only when something is.
 */
export function isCohort(value: unknown): value is Cohort {
  const cohort = fieldsOf(value, ['format', 'id', 'name', 'responsible', 'modules', 'rule', 'recipient', 'createdAt']);
  const responsible = fieldsOf(cohort?.responsible, ['name', 'address']);
  return (
    cohort?.format === COHORT_FORMAT &&
    matches(cohort.id, /^[\w-]{1,64}$/) &&
    isLine(cohort.name, COHORT_LIMITS.name) &&
    isLine(responsible?.name, COHORT_LIMITS.responsible) &&
    isLine(responsible?.address, COHORT_LIMITS.address) &&
    isModules(cohort.modules) &&
    isRule(cohort.rule) &&
    matches(cohort.recipient, /^age1[02-9ac-hj-np-z]{58}$/) &&
    typeof cohort.createdAt === 'string' &&
    isInstant(cohort.createdAt)
  );
}

function isModules(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > COHORT_LIMITS.modules) return false;
  return value.every((id) => matches(id, /^[a-z0-9-]{1,60}$/)) && new Set(value).size === value.length;
}

function isRule(value: unknown): value is CohortRule {
  const rule = fieldsOf(value, ['moveOn', 'pass', 'validMonths'], ['attempts']);
  return (
    rule !== undefined &&
    MOVE_ON.some((word) => word === rule.moveOn) &&
    isWithin(rule.pass, 0, COHORT_LIMITS.pass) &&
    isWithin(rule.validMonths, 1, COHORT_LIMITS.validMonths) &&
    (rule.attempts === undefined || isWithin(rule.attempts, 1, COHORT_LIMITS.attempts))
  );
}

/** The fields of an object that has all of these, perhaps some of those, and no other. */
function fieldsOf(value: unknown, keys: readonly string[], optional: readonly string[] = []): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const held = Object.keys(value);
  const known = keys.every((key) => held.includes(key)) && held.every((key) => keys.includes(key) || optional.includes(key));
  return known ? (value as Record<string, unknown>) : undefined;
}

/** Words on one line, as `oneLine` leaves them. */
function isLine(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value !== '' && value.length <= longest && oneLine(value) === value && !/\p{Cs}/u.test(value);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
