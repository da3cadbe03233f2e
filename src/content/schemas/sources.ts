import * as z from 'zod';
import {BASES, ERRATUM_KINDS} from '../../domain/errata/erratum';
import {strict, Text} from './strict';

/** `docs/fuentes/sources.yaml` as written. */
export const SourcesFile = z.array(
  strict({
    /** File name of the source document. */
    document: Text,
    title: Text,
    /** What it is and what of it is published. */
    about: Text,
    /** Words of the document that are not published as law, by their first and last words. */
    leftOut: z.array(strict({from: Text, to: Text, why: Text})).default([]),
    /** Errata of a document that holds no norm; those of norms stand beside each norm. */
    errata: z
      .array(
        strict({
          id: Text,
          kind: z.enum(ERRATUM_KINDS),
          printed: Text.optional(),
          reads: Text.optional(),
          basis: z.enum(BASES),
          note: Text,
          source: Text.optional(),
        }),
      )
      .default([]),
  }),
);
