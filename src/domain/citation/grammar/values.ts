import {ab, ahead, all, left, many, map, right, satisfy} from 'peberminta';
import type {Level, Selection} from '../mention';
import type {Token} from '../tokens';
import {kind, mark, maybe, or, type P, word} from './basics';

/** What names a piece ("5", "b)", "tercero", "12.a.i") and how such names stand in lists and ranges. */

const ORDINALS = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];

// "primero", "tercer", "tercero", "cuarta"
export const ordinal: P<string> = map(
  satisfy(
    (token: Token) =>
      token.kind === 'word' && /^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?s?$/.test(token.folded),
  ),
  (token) => String(ORDINALS.findIndex((stem) => token.folded.startsWith(stem)) + 1),
);

// "14", "5º", "117 bis", "5.1"
export const number: P<string> = ab(
  satisfy((token: Token) => token.kind === 'number' && Number(token.folded) < 1000),
  maybe(word('bis', 'ter', 'quater')),
  (token, suffix) => (suffix ? `${token.folded} ${suffix.folded}` : token.folded),
);

// "II", "IV" after "Capítulo" or "Anexo"
export const roman: P<string> = map(
  satisfy((token: Token) => token.kind === 'word' && /^[ivx]+$/.test(token.folded)),
  (token) => String(romanValue(token.folded)),
);

// "b)", "c]"
export const letterMark: P<string> = map(kind('letter-mark'), (token) => token.folded);

// "apartado b", "inciso a,": a letter without a mark, where no sentence goes on ("apartados 2 a 15, a menos que")
export const bareLetter: P<string> = left(
  map(
    satisfy((token: Token) => token.kind === 'word' && /^[a-z]$/.test(token.folded)),
    (token) => token.folded,
  ),
  ahead(
    or<unknown>(
      kind('mark'),
      word('del', 'de', 'y', 'o', 'and', 'or', 'of'),
      (data, at) => ({matched: at >= data.tokens.length, position: at, value: undefined}) as never,
    ),
  ),
);

const ANY = (value: string): Level => ({kind: 'any', value});

// "12.a.i" → 12, a, i
export const dotted: P<Level[]> = map(kind('dotted'), (token) => token.folded.split('.').map(ANY));

// ",", "y", "e", "o", "ó", "u", ", y", "y/o", "and", "or"
export const conjunction: P<unknown> = or<unknown>(
  all<Token, undefined, unknown>(maybe(mark(',')), word('y', 'e', 'o', 'u', 'and', 'or'), maybe(all(mark('/'), word('o')))),
  mark(','),
);

// "a", "al", "hasta", "to": a range
export const through = word('a', 'al', 'hasta', 'to', 'through');

/** A list of pieces with ranges expanded: "16 a 22 y 38 a 43". */
export function listOf(item: P<Level[]>): P<Selection[]> {
  const entry: P<Selection[]> = ab(item, maybe(right(through, item)), (from, to) => (to ? range(from, to) : [from]));
  return ab(entry, many(right(conjunction, entry)), (head, tail) => [...head, ...tail.flat()]);
}

export function range(from: Level[], to: Level[]): Selection[] {
  const [low, high] = [Number(from.at(-1)?.value), Number(to.at(-1)?.value)];
  const kindOf = from.at(-1)?.kind ?? 'any';
  if (from.length !== 1 || to.length !== 1 || !Number.isInteger(low) || !Number.isInteger(high) || high <= low || high - low > 100)
    return [from, to];
  return Array.from({length: high - low + 1}, (_, i) => [{kind: kindOf, value: String(low + i)}]);
}

function romanValue(text: string): number {
  const values: Record<string, number> = {i: 1, v: 5, x: 10};
  return [...text].reduce((sum, char, at) => {
    const value = values[char] ?? 0;
    return sum + (value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
