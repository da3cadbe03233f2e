import * as z from 'zod';
import {OUTCOME_KINDS, TERM_UNITS} from '../../domain/decision-tree/tree';
import {Day, ProvisionRef, Slug, strict, Text} from './strict';

const Cites = z.array(ProvisionRef).min(1);
const OptionCites = z.array(ProvisionRef).default([]);
const Sentence = strict({text: Text, cites: Cites});

const Base = {
  id: Slug,
  ask: Text,
  help: Text.optional(),
  cites: Cites,
};
const Choice = {
  id: Slug,
  label: Text,
  cites: OptionCites,
  /** Everyday words that find it in a long list. */
  say: z.array(Text).default([]),
};
const Branch = {id: Slug, label: Text, next: Slug, cites: OptionCites};
const Ids = z.array(Slug).min(1);

/** One answer, each with its way on. */
const Single = strict({...Base, kind: z.literal('single'), options: z.array(strict({...Choice, next: Slug})).min(2)});
/** Some of several: the first branch that fits is taken. */
const Several = strict({
  ...Base,
  kind: z.literal('several'),
  options: z.array(strict({...Choice, alone: z.boolean().default(false)})).min(2),
  branches: z.array(strict({...Branch, any: Ids.optional(), all: Ids.optional()})).min(1),
  unsure: Slug,
});
/** A day: branches in the order of time, the last without end. */
const DateQuestion = strict({
  ...Base,
  kind: z.literal('date'),
  branches: z.array(strict({...Branch, before: Day.optional()})).min(1),
  unsure: Slug,
});
/** A whole number: branches from less to more, the last without end. */
const Amount = strict({
  ...Base,
  kind: z.literal('amount'),
  unit: Text,
  branches: z.array(strict({...Branch, below: z.int().min(1).optional()})).min(1),
  unsure: Slug,
});

/** `tree.yaml` as written. */
export const TreeFile = strict({
  id: Slug,
  title: Text,
  summary: Text,
  version: z.int().min(1),
  changes: z.array(strict({version: z.int().min(2), date: Day, text: Text})).default([]),
  /** `true` when it rests on norms that are no longer in force. */
  historical: z.boolean().default(false),
  regime: strict({name: Text, statutes: z.array(Slug).min(1), note: Text}),
  today: z.array(Sentence).default([]),
  each: strict({one: Text, several: Text}).optional(),
  /** Title of the document that the checklists are the first draft of. */
  draft: Text.optional(),
  covers: z.array(ProvisionRef).default([]),
  uncovered: z.array(strict({id: ProvisionRef, why: Text})).default([]),
  start: Slug,
  questions: z.array(z.discriminatedUnion('kind', [Single, Several, DateQuestion, Amount])).min(1),
  outcomes: z
    .array(
      strict({
        id: Slug,
        kind: z.enum(OUTCOME_KINDS),
        title: Text,
        text: Text,
        cites: Cites,
        checklist: z.array(ProvisionRef).default([]),
        criteria: z.array(ProvisionRef).default([]),
        terms: z
          .array(
            strict({
              label: Text,
              /** Id of a question that asks for a date, or a day. */
              from: Text,
              amount: z.int().min(1),
              unit: z.enum(TERM_UNITS),
              cites: Cites,
              note: Text.optional(),
            }),
          )
          .default([]),
        assumes: z.array(Sentence).default([]),
        refer: Text.optional(),
      }),
    )
    .min(1),
});
export type TreeFile = z.output<typeof TreeFile>;
