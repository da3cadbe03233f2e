import * as z from 'zod/mini';
import {isInstant} from '../../domain/calendar/instant';
import {COHORT_FORMAT, MOVE_ON} from '../../domain/cohort/cohort';
import {DELIVERY_FORMAT} from '../../domain/cohort/delivery';
import {type Attempt, endedAt, MODES, scoreOf} from '../../domain/quiz/attempt';
import {VERDICTS} from '../../domain/quiz/quiz';
import {DEVICE_FORMAT} from '../../domain/results/device-file';
import {RESULT_FORMAT} from '../../domain/results/result-file';

/**
 * The shapes of the files that readers bring. What the domain says of them is said again here, and `schemas.test.ts` does not compile
 * when the two differ. Unknown keys are refused: a newer version of the site may have written what this one would lose.
 */

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** An instant on the calendar, in UTC as the site writes it: other forms would not sort by time. */
export const Instant = z.string().check(z.refine((text) => ISO_INSTANT.test(text) && isInstant(text), 'no es una fecha con hora.'));

export const Id = z.string().check(z.minLength(1), z.maxLength(1000));
/** An id, a digest or a name; empty where it is not known, as the digests of the first version of the product. */
const Short = z.string().check(z.maxLength(1000));
/** What a person types in a field. */
export const Typed = z.string().check(z.minLength(1), z.maxLength(200));
export const count = () => z.int().check(z.nonnegative());

/** A list, checked up to its first wrong element: a hostile file may have a million of them. */
export function list<T extends z.ZodMiniType>(element: T) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((values, {issues}): z.output<T>[] => {
      const checked: z.output<T>[] = [];
      for (const [at, value] of values.entries()) {
        const {success, data, error} = z.safeParse(element, value);
        if (!success) {
          issues.push(...error.issues.map((issue) => ({...issue, input: value, path: [at, ...issue.path]}) as z.core.$ZodRawIssue));
          break;
        }
        checked.push(data);
      }
      return checked;
    }),
  );
}

export const ResponseSchema = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('choice'), chosen: list(Id)}),
  z.strictObject({kind: z.literal('verdict'), verdict: z.enum(VERDICTS), reason: z.exactOptional(Id)}),
  z.strictObject({kind: z.literal('order'), order: list(Id)}),
  z.strictObject({kind: z.literal('match'), pairs: z.record(Id, Short)}),
  z.strictObject({kind: z.literal('fill-in'), words: z.record(Id, z.string())}),
]);

export const AnswerSchema = z.strictObject({
  item: Id,
  digest: Short,
  response: ResponseSchema,
  correct: z.boolean(),
  at: Instant,
  confidence: z.exactOptional(z.enum(['sure', 'unsure'])),
  hints: z.exactOptional(count()),
  explanation: z.exactOptional(z.string()),
});

const DrawnSchema = z.strictObject({item: Id, digest: Short, shown: list(Id)});

const AttemptShape = z.strictObject({
  id: Id,
  quiz: Id,
  mode: z.enum(MODES),
  quizHash: Id,
  startedAt: Instant,
  seed: z.int(),
  drawn: list(DrawnSchema),
  law: z.record(Id, Short),
  // A year: more is no time limit, and its end might be on no calendar.
  seconds: z.exactOptional(z.int().check(z.positive(), z.maximum(31_536_000))),
  answers: list(AnswerSchema),
  revisions: list(z.strictObject({at: Instant, quizHash: Id, changed: list(DrawnSchema), withdrawn: list(Id)})),
  closed: z.exactOptional(z.strictObject({at: Instant, why: z.enum(['time', 'handed-in'])})),
});

/** An attempt that the domain could have made: it asks nothing twice, and answers only what was drawn, once. */
export const AttemptSchema = AttemptShape.check(
  z.refine(({drawn}) => isSet(drawn.map(({item}) => item)), {path: ['drawn'], error: 'una misma pregunta está dos veces.'}),
  z.refine(({answers}) => isSet(answers.map(({item}) => item)), {path: ['answers'], error: 'una misma pregunta tiene dos respuestas.'}),
  z.refine(({answers, drawn}) => isWithin(answers, drawn), {
    path: ['answers'],
    error: 'hay una respuesta a una pregunta que no se hizo.',
  }),
);

export const ResultSchema = z
  .strictObject({
    format: z.literal(RESULT_FORMAT),
    attempt: AttemptSchema,
    finishedAt: Instant,
    score: z.strictObject({right: count(), of: count()}),
  })
  .check(
    z.refine(({attempt, finishedAt}) => endedAt(attempt) === finishedAt, {
      path: ['finishedAt'],
      error: 'no es el momento en que terminó el intento.',
    }),
    z.refine(({attempt, score}) => isScoreOf(attempt, score), {path: ['score'], error: 'no es la cuenta de las respuestas del intento.'}),
  );

export const DeliverySchema = z.strictObject({
  format: z.literal(DELIVERY_FORMAT),
  cohort: z.exactOptional(Id),
  learner: Typed,
  deliveredAt: Instant,
  results: list(ResultSchema).check(z.minLength(1)),
});

export const CohortSchema = z.strictObject({
  format: z.literal(COHORT_FORMAT),
  id: Id,
  name: Typed,
  responsible: z.strictObject({name: Typed, address: Typed}),
  modules: list(Id).check(z.minLength(1)),
  rule: z.strictObject({
    moveOn: z.enum(MOVE_ON),
    pass: count().check(z.maximum(100)),
    attempts: z.exactOptional(z.int().check(z.positive())),
    // A century: more is no date that anyone could compute.
    validMonths: z.int().check(z.positive(), z.maximum(1200)),
  }),
  recipient: z.string().check(z.regex(/^age1[0-9a-z]{1,4000}$/)),
  createdAt: Instant,
});

const MembershipSchema = z.strictObject({
  cohort: CohortSchema,
  learner: Typed,
  joinedAt: Instant,
  deliveries: list(z.strictObject({at: Instant, attempts: list(Id)})),
});

export const DeviceSchema = z.strictObject({
  format: z.literal(DEVICE_FORMAT),
  exportedAt: Instant,
  attempts: list(AttemptSchema),
  // What else is in a certificate is for whoever verifies it: its code tells whether anything was altered.
  certificates: list(z.looseObject({code: Id})),
  profile: z.exactOptional(z.strictObject({name: z.exactOptional(Short), legajo: z.exactOptional(Short)})),
  memberships: z.exactOptional(list(MembershipSchema)),
});

function isSet(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function isWithin(answers: Attempt['answers'], drawn: Attempt['drawn']): boolean {
  const asked = new Set(drawn.map(({item}) => item));
  return answers.every(({item}) => asked.has(item));
}

function isScoreOf(attempt: Attempt, {right, of}: {right: number; of: number}): boolean {
  const score = scoreOf(attempt);
  return score.right === right && score.of === of;
}
