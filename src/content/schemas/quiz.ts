import * as z from 'zod';
import {DIFFICULTIES} from '../../domain/quiz/quiz';
import {ProvisionRef, Slug, strict, Text} from './strict';

const Cites = z.array(ProvisionRef).min(1);

/** Words of ours and the provisions they rest on. */
const Cited = strict({text: Text, cites: Cites});

/** What is told to who answers so. */
const feedback = {
  /** What the provision says, and how that confirms or corrects the answer. */
  why: Text,
  cites: Cites,
  /** What who answers so has understood wrong, in one phrase: "Confunde antecedentes con datos sensibles". Only where the answer is wrong. */
  misreading: Text.optional(),
};

const Option = strict({id: Slug, text: Text, ...feedback});

const placed = {
  /** Published: it never changes meaning, since results refer to it. */
  id: Slug,
  objective: Slug,
  /** `recall`: repeats the norm; `application`: applies it to facts; `judgment`: weighs what it leaves open. */
  difficulty: z.enum(DIFFICULTIES),
  /** `true` when it asks about norms that are no longer in force. */
  historical: z.boolean().default(false),
};

const base = {
  ...placed,
  /** What the learner is asked. */
  ask: Text,
  /** The provisions that decide it. */
  cites: Cites,
  /** Given one by one to who asks for them. */
  hints: z.array(Cited).default([]),
  /** `true` to invite the learner to say why before the feedback. */
  explain: z.boolean().default(false),
};

const Single = strict({
  ...base,
  kind: z.literal('single'),
  options: z.array(Option).min(2),
  correct: z.array(Slug).length(1, {error: 'una pregunta "single" tiene exactamente una opción correcta.'}),
  /** `false` where the order of the options means something: amounts, dates. */
  shuffle: z.boolean().default(true),
});

const Several = strict({
  ...base,
  kind: z.literal('several'),
  options: z.array(Option).min(3),
  correct: z.array(Slug).min(1),
  shuffle: z.boolean().default(true),
});

const Verdict = strict(feedback);

const TrueFalse = strict({
  ...base,
  kind: z.literal('true-false'),
  correct: z.boolean(),
  /** What is told to who answers "Verdadero". */
  whyTrue: Verdict,
  /** What is told to who answers "Falso". */
  whyFalse: Verdict,
  /** Reasons to choose from, after the verdict; the right one is named in `reason`. */
  reasons: z.array(Option).min(2).optional(),
  reason: Slug.optional(),
});

const Order = strict({
  ...base,
  kind: z.literal('order'),
  /** In the right order: the learner gets them in another. */
  elements: z.array(Option).min(3).max(8),
});

const Match = strict({
  ...base,
  kind: z.literal('match'),
  /** `match`: the id of the choice that is right. */
  prompts: z.array(strict({...Option.shape, match: Slug})).min(2),
  choices: z.array(strict({id: Slug, text: Text})).min(2),
});

const FillIn = strict({
  ...base,
  kind: z.literal('fill-in'),
  /** The text, each blank written `[[id]]`. */
  text: Text,
  blanks: z
    .array(
      strict({
        id: Slug,
        /** What goes there, for who cannot see the text around it: "plazo en días". */
        label: Text,
        /** `true` where a number is asked. */
        number: z.boolean().default(false),
        /** Every right answer; case and accents do not count. The first is shown as the answer. */
        accepts: z.array(Text).min(1),
        ...feedback,
        /** Wrong answers that one expects. */
        mistakes: z.array(strict({says: z.array(Text).min(1), ...feedback})).default([]),
      }),
    )
    .min(1),
});

const simple = [Single, Several, TrueFalse, Order, Match, FillIn] as const;

/** An item that is answered in one go. */
export const SimpleEntry = z.discriminatedUnion('kind', simple);
export type SimpleEntry = z.output<typeof SimpleEntry>;

const Case = strict({
  ...placed,
  kind: z.literal('case'),
  title: Text,
  /** What happened. A paragraph a line. */
  facts: Text,
  /** Items about these facts; their ids are told apart within the case. */
  parts: z.array(SimpleEntry).min(2),
});

export const ItemEntry = z.discriminatedUnion('kind', [...simple, Case]);
export type ItemEntry = z.output<typeof ItemEntry>;

const Evaluation = strict({
  /** How many items of what sort are drawn. */
  strata: z.array(strict({objective: Slug.optional(), difficulty: z.enum(DIFFICULTIES).optional(), count: z.int().min(1)})).min(1),
  /** The least share of right answers that passes, in per cent. */
  pass: z.int().min(1).max(100),
  /** Time limit, if any. */
  minutes: z.int().min(1).optional(),
  /** For how many months a pass is good. */
  validMonths: z.int().min(1),
});

/** `quizzes/<id>.yaml` as written. */
export const QuizFile = strict({
  id: Slug,
  title: Text,
  summary: Text,
  /** `true` when all its items rest on norms that are no longer in force. */
  historical: z.boolean().default(false),
  objectives: z.array(strict({id: Slug, text: Text})).min(1),
  evaluation: Evaluation.optional(),
  items: z.array(ItemEntry).min(1),
});
export type QuizFile = z.output<typeof QuizFile>;
