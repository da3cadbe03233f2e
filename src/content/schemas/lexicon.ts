import * as z from 'zod';
import {Slug, strict, Text} from './strict';

const Words = z.array(Text).min(1);

/** `synonyms.yaml` as written. */
export const SynonymsFile = strict({
  /** Everyday words or phrases → words of the norms, best first. One direction. */
  synonyms: z.array(strict({say: Words, means: Words})),
  /** Words of one family that the stemmer keeps apart: they count as one word. */
  families: z.array(z.array(Text).min(2)),
});
export type SynonymsFile = z.output<typeof SynonymsFile>;

/** `names.yaml` as written: how people call a norm, besides its kind and number. */
export const NamesFile = z.array(strict({say: Words, statute: Slug}));
export type NamesFile = z.output<typeof NamesFile>;
