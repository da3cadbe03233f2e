import * as z from 'zod';
import {Day, ProvisionPath, ProvisionRef, strict, Text} from './strict';

/** `equivalents.yaml` as written: provisions of other norms that say what one of this norm says. */
export const EquivalentsFile = z.array(
  strict({
    at: ProvisionPath,
    /** The equivalent in another norm, by its whole id. */
    to: ProvisionRef,
    /** What they share and where they part, from both texts. */
    note: Text,
    reviewed: Day,
  }),
);
export type EquivalentsFile = z.output<typeof EquivalentsFile>;
