import * as z from 'zod/mini';
import {AttemptSchema, CohortSchema, count, Id, Instant, list, Typed} from '../files/schemas';
import {FILE_STATES, RESULT_STATES} from './import-report';

export const BACKUP_FORMAT = 'resguardo/bench/v1';

/**
 * A copy of all that a bench keeps is one JSON object, laid out so that it can be read line by line: the first line opens the list of
 * records, each record is a line, the last line closes it. Ten thousand attempts are more than a page should hold as one value.
 */
export const opening = (exportedAt: string): string => `{"format":"${BACKUP_FORMAT}","exportedAt":"${exportedAt}","records":[\n`;
export const CLOSING = '\n]}\n';
export const IS_OPENING = /^\{"format":"(resguardo\/[^"\\]{1,60})","exportedAt":"[^"\\]{1,40}","records":\[$/;

const Words = z.string().check(z.maxLength(2000));
const counts = <const States extends readonly string[]>(states: States) =>
  z.strictObject(Object.fromEntries(states.map((state) => [state, count()])) as Record<States[number], ReturnType<typeof count>>);

const ReportSchema = z.strictObject({
  id: Id,
  at: Instant,
  end: z.enum(['done', 'cancelled', 'stopped', 'open']),
  reason: z.exactOptional(Words),
  done: count(),
  of: count(),
  bytes: z.strictObject({done: count(), of: count()}),
  files: counts(FILE_STATES),
  results: counts(RESULT_STATES),
  rows: list(
    z.strictObject({
      path: Words,
      state: z.enum(FILE_STATES),
      reason: z.exactOptional(z.string()),
      results: z.exactOptional(list(z.strictObject({attempt: Id, quiz: Id, state: z.enum(RESULT_STATES), reason: z.exactOptional(Words)}))),
    }),
  ),
  unlisted: count(),
});

const KeptSchema = z
  .strictObject({
    id: Id,
    learner: z.string().check(z.minLength(1), z.maxLength(1100)),
    declared: z.exactOptional(Typed),
    cohort: z.exactOptional(Id),
    import: Id,
    takenAt: Instant,
    attempt: AttemptSchema,
  })
  .check(z.refine(({id, attempt}) => id === attempt.id, 'no es el intento que dice.'));

/** A record of a copy: exactly one of its keys. */
export const RecordSchema = z.union([
  z.strictObject({attempt: KeptSchema}),
  z.strictObject({cohort: CohortSchema}),
  z.strictObject({person: z.strictObject({legajo: Typed, name: Typed, cohort: z.exactOptional(Id)})}),
  z.strictObject({import: ReportSchema}),
]);
export type BackupRecord = z.output<typeof RecordSchema>;
