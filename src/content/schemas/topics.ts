import * as z from 'zod';
import {ProvisionRef, Slug, strict, Text} from './strict';

/** A file of `docs/temas` as written: one area of the thematic index. */
export const TopicsFile = strict({
  area: Text,
  topics: z
    .array(
      strict({
        /** Published: it never changes meaning. */
        id: Slug,
        topic: Text,
        /** How people name it in a search box: words of the norm, everyday words, short questions. */
        say: z.array(Text).min(1),
        /** The provisions that answer it, best first. */
        main: z.array(ProvisionRef).min(1),
        /** Further provisions that bear on it. */
        also: z.array(ProvisionRef).default([]),
      }),
    )
    .min(1),
});
export type TopicsFile = z.output<typeof TopicsFile>;
