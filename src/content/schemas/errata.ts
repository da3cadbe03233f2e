import * as z from 'zod';
import {BASES, ERRATUM_KINDS} from '../../domain/errata/erratum';
import {ProvisionPath, ProvisionPathOrAll, strict, Text} from './strict';

const Repair = z.union([
  strict({at: ProvisionPath, printed: Text, reads: Text}),
  strict({at: ProvisionPath, restored: z.literal(true), printed: Text.optional()}),
]);

/** `errata.yaml` as written. `*` in `at` is the norm as a whole. */
export const ErrataFile = z.array(
  strict({
    id: Text,
    kind: z.enum(ERRATUM_KINDS),
    at: z.array(ProvisionPathOrAll).min(1),
    printed: Text.optional(),
    reads: Text.optional(),
    basis: z.enum(BASES),
    note: Text,
    source: Text.optional(),
    repairs: z.array(Repair).min(1).optional(),
  }),
);
export type ErrataFile = z.output<typeof ErrataFile>;
