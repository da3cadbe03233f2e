import * as z from 'zod';
import {OUTCOME_KINDS} from '../../domain/decision-tree/tree';
import {ProvisionRef, Slug, strict, Text} from './strict';

const Cites = z.array(ProvisionRef).min(1);

/** `tree.yaml` as written. */
export const TreeFile = strict({
  id: Slug,
  title: Text,
  summary: Text,
  /** `true` when it rests on norms that are no longer in force. */
  historical: z.boolean().default(false),
  regime: strict({name: Text, statutes: z.array(Slug).min(1), note: Text}),
  today: z.array(strict({text: Text, cites: Cites})).default([]),
  start: Slug,
  questions: z
    .array(
      strict({
        id: Slug,
        ask: Text,
        help: Text.optional(),
        cites: Cites,
        options: z.array(strict({id: Slug, label: Text, next: Slug, cites: z.array(ProvisionRef).default([])})).min(2),
      }),
    )
    .min(1),
  outcomes: z
    .array(
      strict({
        id: Slug,
        kind: z.enum(OUTCOME_KINDS),
        title: Text,
        text: Text,
        cites: Cites,
        checklist: z.array(ProvisionRef).default([]),
        refer: Text.optional(),
      }),
    )
    .min(1),
});
export type TreeFile = z.output<typeof TreeFile>;
