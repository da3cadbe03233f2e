import * as z from 'zod/mini';
import {DELIVERY_FORMAT, type Delivery} from '../../domain/cohort/delivery';
import type {ReadAttempt} from '../../domain/learning-record/xapi/attempts-in';
import {type Attempt, isOver} from '../../domain/quiz/attempt';
import {resultFileOf} from '../../domain/results/result-file';
import type {ChosenFile} from '../bench/read-chosen';
import {withoutLegajo} from '../bench/without-legajo';
import {AttemptSchema} from '../files/schemas';

/** Results in one file. */
const PER_FILE = 50;

/** Attempts as the bench takes them in: the same files as learners hand over. */
export interface HandedOverFiles {
  readonly files: readonly ChosenFile[];
  readonly attempts: number;
  /** Attempts that are not as the site writes them, or not over. */
  readonly invalid: number;
}

/**
 * A delivery for each learner and cohort; a result alone where the attempt was nobody's.
 * @param at now, ISO 8601
 */
export function handedOverFiles(read: readonly ReadAttempt[], at: string): HandedOverFiles {
  const valid = read.flatMap(({attempt, ...whose}) => {
    const {success, data} = z.safeParse(AttemptSchema, attempt);
    return success && isOver(data) ? [{...whose, attempt: data}] : [];
  });
  const alone = valid.filter(({learner, attempt}) => learner === withoutLegajo(attempt.id));
  const groups = new Map<string, {readonly whose: Omit<ReadAttempt, 'attempt'>; readonly attempts: Attempt[]}>();
  for (const {attempt, ...whose} of valid.filter((one) => !alone.includes(one))) {
    const key = JSON.stringify([whose.learner, whose.cohort]);
    const group = groups.get(key) ?? {whose, attempts: []};
    group.attempts.push(attempt);
    groups.set(key, group);
  }
  const deliveries = [...groups.values()].flatMap(({whose, attempts}) =>
    portions(attempts).map((portion, number) => ({
      path: `LRS, ${whose.learner} (${number + 1})`,
      content: {format: DELIVERY_FORMAT, ...whose, deliveredAt: at, results: portion.map(resultFileOf)} satisfies Delivery,
    })),
  );
  const results = alone.map(({attempt}) => ({path: `LRS, ${attempt.id}`, content: resultFileOf(attempt)}));
  return {
    files: [...deliveries, ...results].map(({path, content}) => ({path, file: new Blob([JSON.stringify(content)])})),
    attempts: valid.length,
    invalid: read.length - valid.length,
  };
}

function portions(attempts: readonly Attempt[]): Attempt[][] {
  return Array.from({length: Math.ceil(attempts.length / PER_FILE)}, (_, at) => attempts.slice(at * PER_FILE, (at + 1) * PER_FILE));
}
