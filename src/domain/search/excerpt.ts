import {type Word, wordsOf} from './words';

/** A run of words, and whether it is what was searched. */
export interface ExcerptPiece {
  readonly words: string;
  readonly match: boolean;
}

/** Room kept before the first match, so that a reader sees what it belongs to. */
const LEAD = 40;

/**
 * The words of a text around its densest matches, as printed. What is left out at either end is told by '…'.
 * @param text the whole text
 * @param termOf the term of a word of the text
 * @param terms the terms that matched
 * @param length characters to show, about
 */
export function excerptOf(text: string, termOf: (word: Word) => string, terms: ReadonlySet<string>, length = 240): ExcerptPiece[] {
  const words = wordsOf(text);
  const matches = words.flatMap((word) => {
    const term = termOf(word);
    return terms.has(term) ? [{...word, term}] : [];
  });
  if (text.length <= length) return piecesOf(text, matches, 0, text.length);
  const first = densest(matches, length - LEAD);
  const last = words[words.length - 1]?.end ?? text.length;
  // Near the end the window goes back: it shows as much there as anywhere.
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - LEAD, text.length - length));
  const start = wanted === 0 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? wanted);
  const end = start + length >= last ? text.length : (words.findLast((word) => word.end <= start + length)?.end ?? 0);
  // A single word may be longer than all the room there is.
  return piecesOf(text, matches, start, end > start ? end : start + length);
}

/** The match with which the richest window begins: most different terms, then most matches, then the earliest. */
function densest<M extends Word & {readonly term: string}>(matches: readonly M[], length: number): M | undefined {
  let best: {match: M; value: number} | undefined;
  matches.forEach((match, at) => {
    const inside: M[] = [];
    for (let next = at; next < matches.length && (matches[next] as M).end <= match.start + length; next++) inside.push(matches[next] as M);
    const value = new Set(inside.map(({term}) => term)).size * 1000 + inside.length;
    if (!best || value > best.value) best = {match, value};
  });
  return best?.match;
}

function piecesOf(text: string, matches: readonly Word[], start: number, end: number): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (words: string, match: boolean): void => {
    if (words !== '') pieces.push({words, match});
  };
  let at = start;
  add(start > 0 ? '… ' : '', false);
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    add(text.slice(at, match.start), false);
    add(text.slice(match.start, match.end), true);
    at = match.end;
  }
  add(text.slice(at, end), false);
  add(end < text.length ? ' …' : '', false);
  return joined(pieces);
}

/** Neighbours that say the same of themselves become one. */
function joined(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const runs: ExcerptPiece[] = [];
  for (const piece of pieces) {
    const before = runs.at(-1);
    if (before && before.match === piece.match) runs[runs.length - 1] = {words: before.words + piece.words, match: piece.match};
    else runs.push(piece);
  }
  return runs;
}
