import * as z from 'zod';
import {CONFIDENCES} from '../../domain/status/status';
import {Day, ProvisionPath, ProvisionRef, strict, Text} from './strict';

const NoteText = strict({
  text: Text,
  /** The provisions that the words rest on. */
  cites: z.array(ProvisionRef).min(1),
  /** Where a fact comes from that is in no provision of ours. */
  source: Text.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  /** `true` when this part speaks of what no longer rules. */
  historical: z.boolean().optional(),
});

/** `annotations.yaml` as written: one note a provision. */
export const AnnotationsFile = z.array(
  strict({
    at: ProvisionPath,
    /** What it means. */
    meaning: NoteText,
    /** An example from police work. */
    example: NoteText.optional(),
    /** The usual misreading, and what the text says. */
    mistake: NoteText.optional(),
    /** What changed. */
    changed: NoteText.optional(),
    /** What rules today, where this does not. */
    today: NoteText.optional(),
    reviewed: Day,
  }),
);
export type AnnotationsFile = z.output<typeof AnnotationsFile>;
