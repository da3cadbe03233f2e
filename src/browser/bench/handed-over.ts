import {COHORT_FORMAT} from '../../domain/cohort/cohort';
import type {Attempt} from '../../domain/quiz/attempt';
import {DEVICE_FORMAT} from '../../domain/results/device-file';
import {RESULT_FORMAT, type ResultFile} from '../../domain/results/result-file';
import {checkDelivery, checkResultFile} from '../files/check-file';
import {parseJson} from '../files/parse-json';
import {BACKUP_FORMAT} from './backup-format';
import {plainWords} from './plain-words';
import {LIMITS, REASONS} from './reasons';

/** Finished attempts as somebody handed them over. */
export interface HandedOver {
  /** Legajo or alias; none where a result came alone. */
  readonly learner?: string;
  readonly cohort?: string;
  /** The public key that it was sealed to; none where it came open. */
  readonly sealedTo?: string;
  /** Without what their learners wrote in their own words. */
  readonly attempts: readonly Attempt[];
}

export type Read = {readonly state: 'read'; readonly value: HandedOver} | {readonly state: 'refused' | 'foreign'; readonly reason: string};

/** What the words of a file hand over: a delivery, or a result alone. Never throws. */
export function readHandedOver(text: string): Read {
  const format = formatOf(text);
  if (format === undefined) return {state: 'foreign', reason: REASONS.foreign};
  const known = NOT_HANDED_OVER[format];
  if (known) return refused(known);
  if (format === RESULT_FORMAT) {
    const checked = checkResultFile(text);
    if (!checked.ok) return refused(isOld(text) ? REASONS.old : checked.message);
    return text.length > LIMITS.result ? refused(REASONS.largeResults) : {state: 'read', value: {attempts: attemptsOf([checked.value])}};
  }
  const checked = checkDelivery(text);
  if (!checked.ok) return refused(checked.message);
  if (text.length > LIMITS.result * checked.value.results.length) return refused(REASONS.largeResults);
  const learner = plainWords(checked.value.learner);
  if (!/[\p{L}\p{N}]/u.test(learner)) return refused(REASONS.noLearner);
  const {cohort, results} = checked.value;
  return {state: 'read', value: {learner, ...(cohort !== undefined && {cohort}), attempts: attemptsOf(results)}};
}

/** Files of ours that are not for here, by format. */
const NOT_HANDED_OVER: Readonly<Record<string, string>> = {
  [DEVICE_FORMAT]: REASONS.device,
  [COHORT_FORMAT]: REASONS.cohort,
  [BACKUP_FORMAT]: REASONS.backup,
};

const SAID = String.raw`"format"\s*:\s*"(resguardo\/[^"\\]{1,60})"`;
const SAID_FIRST = new RegExp(String.raw`^\s*\{\s*${SAID}`);
const SAID_SOMEWHERE = new RegExp(SAID);

/** The format that a file of ours says to have; `undefined` where it is none of ours. Reads the whole file only where it must. */
function formatOf(text: string): string | undefined {
  const [, first] = SAID_FIRST.exec(text) ?? [];
  if (first !== undefined) return first;
  const parsed = parseJson(text);
  if ('fault' in parsed) return SAID_SOMEWHERE.exec(text)?.[1];
  const format = heldUnder(parsed.value, 'format');
  return typeof format === 'string' && format.startsWith('resguardo/') ? format : undefined;
}

/** A result as the first version of the product wrote it: its attempt lists items and not what was drawn. */
function isOld(text: string): boolean {
  const parsed = parseJson(text);
  const attempt = 'value' in parsed ? heldUnder(parsed.value, 'attempt') : undefined;
  return heldUnder(attempt, 'items') !== undefined && heldUnder(attempt, 'drawn') === undefined;
}

function heldUnder(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key as never] : undefined;
}

function attemptsOf(results: readonly ResultFile[]): Attempt[] {
  return results.map(({attempt}) => ({...attempt, answers: attempt.answers.map(({explanation: _, ...answer}) => answer)}));
}

function refused(reason: string): Read {
  return {state: 'refused', reason};
}
