import * as z from 'zod';
import {ProvisionRef, Slug, strict, Text} from './strict';

/** `cases.yaml` as written: cases of real life, each with the outcome that a lawyer signed. */
export const CasesFile = z
  .array(
    strict({
      name: Text,
      /** What happened, in two or three sentences. */
      facts: Text,
      /** By question: the id of an option, a day or a whole number as text; of several options, the list. */
      answers: z.record(Slug, z.union([Text, z.array(Slug).min(1)])),
      outcome: Slug,
      /** The provisions that decide it. */
      basis: z.array(ProvisionRef).min(1),
    }),
  )
  .min(1);
export type CasesFile = z.output<typeof CasesFile>;
/** A worked case of a tree. */
export type WorkedCase = CasesFile[number];
