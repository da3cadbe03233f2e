import type {Reference} from './reference';
import {tokenize} from './tokens';

/** A stretch of the printed words that leads somewhere. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * Where the links of one printed part stand. A phrase with one target is one link; in "artículos 14, 16 y 27" each
 * number is its own, the first one with the words before it. The middle of a range ("16 a 22") has no words of its own.
 */
export function linkSpans(references: readonly Reference[]): LinkSpan[] {
  const phrases = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = `${reference.start}-${reference.end}`;
    phrases.set(key, [...(phrases.get(key) ?? []), reference]);
  }
  return [...phrases.values()].flatMap(spansOfPhrase).sort((a, b) => a.start - b.start);
}

function spansOfPhrase(references: readonly Reference[]): LinkSpan[] {
  const [first] = references;
  if (!first) return [];
  const {start, end, quote, to} = first;
  if (references.length === 1) return [{start, end, to}];
  const tokens = tokenize(quote);
  const spans: LinkSpan[] = [];
  let from = 0;
  for (const reference of references) {
    const wanted = valuesOf(reference.to);
    const at = tokens.findIndex((token, i) => i >= from && wanted.includes(token.folded));
    const token = tokens[at];
    if (!token) continue;
    from = at + 1;
    spans.push({start: spans.length === 0 ? start : start + token.start, end: start + token.end, to: reference.to});
  }
  return spans.length > 0 ? spans : [{start, end, to}];
}

/** How the last piece of an id is written: `art-14` → "14", `cap-3` → "3" or "iii", `inc-2` → "2", `b` → "b". */
function valuesOf(id: string): string[] {
  const segment = id.slice(id.lastIndexOf('/') + 1);
  const value = segment.replace(/^[a-z]+-(?=\d)/, '');
  return [value, ROMAN[Number(value)] ?? value];
}
