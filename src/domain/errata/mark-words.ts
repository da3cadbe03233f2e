/** A stretch of a text: plain, or the words of a fault. */
export interface MarkedWords {
  readonly words: string;
  /** Id of the erratum that speaks of these words. */
  readonly fault?: string;
}

/**
 * Splits a text at the words of faults. The pieces joined are the text: not a letter is added or lost.
 * A fault whose words do not stand in this text, or overlap one already marked, is not marked.
 */
export function markWords(text: string, faults: readonly {readonly id: string; readonly printed?: string}[]): MarkedWords[] {
  let pieces: MarkedWords[] = [{words: text}];
  for (const {id, printed} of faults) {
    for (const wanted of printed?.split('[…]').map((part) => part.trim()) ?? []) {
      if (wanted === '') continue;
      const at = pieces.findIndex((piece) => piece.fault === undefined && piece.words.includes(wanted));
      const piece = pieces[at];
      if (!piece) continue;
      const start = piece.words.indexOf(wanted);
      const split: MarkedWords[] = [
        {words: piece.words.slice(0, start)},
        {words: wanted, fault: id},
        {words: piece.words.slice(start + wanted.length)},
      ];
      pieces = [...pieces.slice(0, at), ...split.filter(({words}) => words !== ''), ...pieces.slice(at + 1)];
    }
  }
  return pieces;
}
