import * as z from 'zod';
import {ProvisionRef, Slug, strict, Text} from './strict';

const Cites = z.array(ProvisionRef).min(1);
const Option = strict({id: Slug, text: Text, why: Text, cites: Cites});

const base = {
  id: Slug,
  objective: Slug,
  /** What the learner is asked. */
  ask: Text,
  /** The provisions that decide it. */
  cites: Cites,
};

const Single = strict({
  ...base,
  kind: z.literal('single'),
  options: z.array(Option).min(2),
  correct: z.array(Slug).length(1, {error: 'una pregunta "single" tiene exactamente una opción correcta.'}),
});

const Several = strict({
  ...base,
  kind: z.literal('several'),
  options: z.array(Option).min(3),
  correct: z.array(Slug).min(1),
});

const TrueFalse = strict({
  ...base,
  kind: z.literal('true-false'),
  correct: z.boolean(),
  /** What is told to who answers "Verdadero". */
  whyTrue: strict({text: Text, cites: Cites}),
  /** What is told to who answers "Falso". */
  whyFalse: strict({text: Text, cites: Cites}),
});

export const ItemEntry = z.discriminatedUnion('kind', [Single, Several, TrueFalse]);
export type ItemEntry = z.output<typeof ItemEntry>;

/** `quizzes/<id>.yaml` as written. */
export const QuizFile = strict({
  id: Slug,
  title: Text,
  summary: Text,
  /** `true` when its items rest on norms that are no longer in force. */
  historical: z.boolean().default(false),
  objectives: z.array(strict({id: Slug, text: Text})).min(1),
  items: z.array(ItemEntry).min(1),
});
export type QuizFile = z.output<typeof QuizFile>;
