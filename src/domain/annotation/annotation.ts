import type {Confidence} from '../status/status';

/** The parts of a note, in the order in which a reader meets them. */
export const NOTE_PARTS = ['meaning', 'example', 'mistake', 'changed', 'today'] as const;
export type NotePart = (typeof NOTE_PARTS)[number];

/** What readers see over each part. */
export const NOTE_PART_NAMES: Readonly<Record<NotePart, string>> = {
  meaning: 'Qué quiere decir',
  example: 'Un ejemplo',
  mistake: 'El error frecuente',
  changed: 'Qué cambió',
  today: 'Qué rige hoy',
};

/** One part of a note; it rests on provisions, or on a named source where the fact is in none of ours. */
export interface NoteText {
  readonly text: string;
  readonly cites: readonly string[];
  readonly source?: string;
  readonly confidence?: Confidence;
}

/** What we say under a provision: visibly not the law, it cites and says when it was reviewed. */
export interface Annotation {
  /** The provision that it explains. */
  readonly at: string;
  /** The note; no part where there are questions alone. */
  readonly parts: Readonly<Partial<Record<NotePart, NoteText>>>;
  /** Plain questions that the provision answers. */
  readonly questions: readonly string[];
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
}

/** The parts that a note has, in order. */
export function partsOfNote(annotation: Annotation): {part: NotePart; note: NoteText}[] {
  return NOTE_PARTS.flatMap((part) => {
    const note = annotation.parts[part];
    return note ? [{part, note}] : [];
  });
}
