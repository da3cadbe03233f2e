import * as z from 'zod';
import {ProvisionPath, strict, Text} from './strict';

/** `definitions.yaml` as written: the words that a norm defines. */
export const DefinitionsFile = z.array(
  strict({
    /** The provision that defines the word. */
    at: ProvisionPath,
    /** As it is told to readers: "datos sensibles". */
    term: Text,
    /** How the norm's text says it: singular and plural, whole phrases. Case and accents do not matter. */
    forms: z.array(Text).min(1),
  }),
);
export type DefinitionsFile = z.output<typeof DefinitionsFile>;
