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

/** "¿Qué es un dato sensible?" */
const Question = Text.regex(/^¿.*\?$/s, {error: 'una pregunta empieza con ¿ y termina con ?'});

/** `annotations.yaml` as written: one entry a provision, with a note, the questions that it answers, or both. */
export const AnnotationsFile = z.array(
  strict({
    at: ProvisionPath,
    /** Plain questions that the provision answers, as officers, lawyers and trainers would ask them. */
    questions: z.array(Question).min(1).max(8).optional(),
    /** What it means. A note has at least this part. */
    meaning: NoteText.optional(),
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
