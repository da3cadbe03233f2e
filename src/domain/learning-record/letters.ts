/** The parts of an item as letters, by their place as the author lists them: what SCORM takes for an answer, and short. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

interface Named {
  readonly id: string;
}

/** The letter of a part. `undefined` when it is none of these. */
export function letterOf(parts: readonly Named[], id: string | undefined): string | undefined {
  const at = parts.findIndex((part) => part.id === id);
  return at < 0 ? undefined : LETTERS[at];
}

/** The id of the part with a letter. `undefined` when there is none. */
export function idOf(parts: readonly Named[], letter: string): string | undefined {
  return parts[LETTERS.indexOf(letter)]?.id;
}
