import {grade} from '../quiz/grade';
import type {Blank, FillInItem, SimpleItem} from '../quiz/quiz';
import type {Response} from '../quiz/response';
import {idOf, letterOf} from './letters';

/** A text of the learner's is kept so far; what authors expected is kept by its place, however long. */
const LONGEST_WORDS = 60;
const NONE = '-';

/** A response in few letters: options by their place, words that the author expected by theirs, other words as they are. */
export function encodeResponse(item: SimpleItem, response: Response): string {
  if (item.kind === 'fill-in')
    return response.kind === 'fill-in' ? item.blanks.map((blank) => encodeWords(item, blank, response)).join('~') : '';
  if ((item.kind === 'single' || item.kind === 'several') && response.kind === 'choice') return letters(item.options, response.chosen);
  if (item.kind === 'order' && response.kind === 'order') return letters(item.elements, response.order);
  if (item.kind === 'true-false' && response.kind === 'verdict')
    return `${response.verdict[0]}${letterOf(item.reasons, response.reason) ?? ''}`;
  if (item.kind === 'match' && response.kind === 'match')
    return item.prompts
      .map(({id}) => letterOf(item.choices, Object.hasOwn(response.pairs, id) ? response.pairs[id] : undefined) ?? NONE)
      .join('');
  return '';
}

/** The response that `encodeResponse` wrote for this item. `undefined` when it is no such text. */
export function decodeResponse(item: SimpleItem, code: string): Response | undefined {
  switch (item.kind) {
    case 'single':
    case 'several': {
      const chosen = ids(item.options, code);
      return chosen && {kind: 'choice', chosen};
    }
    case 'order': {
      const order = ids(item.elements, code);
      return order && {kind: 'order', order};
    }
    case 'true-false': {
      const [, verdict, letter = ''] = /^([tf])(.?)$/.exec(code) ?? [];
      const reason = letter === '' ? undefined : idOf(item.reasons, letter);
      if (verdict === undefined || (letter !== '' && reason === undefined)) return undefined;
      return {kind: 'verdict', verdict: verdict === 't' ? 'true' : 'false', ...(reason !== undefined && {reason})};
    }
    case 'match': {
      if (code.length !== item.prompts.length) return undefined;
      const pairs = item.prompts.flatMap(({id}, at): [string, string | undefined][] =>
        code[at] === NONE ? [] : [[id, idOf(item.choices, code[at] ?? '')]],
      );
      return pairs.every(isWhole) ? {kind: 'match', pairs: Object.fromEntries(pairs)} : undefined;
    }
    case 'fill-in': {
      const codes = code.split('~');
      if (codes.length !== item.blanks.length) return undefined;
      const words = item.blanks.map((blank, at): [string, string | undefined] => [blank.id, decodeWords(blank, codes[at] ?? '')]);
      return words.every(isWhole) ? {kind: 'fill-in', words: Object.fromEntries(words)} : undefined;
    }
  }
}

function letters(parts: readonly {readonly id: string}[], chosen: readonly string[]): string {
  return chosen.flatMap((id) => letterOf(parts, id) ?? []).join('');
}

function ids(parts: readonly {readonly id: string}[], code: string): string[] | undefined {
  const named = [...code].map((letter) => idOf(parts, letter));
  return named.every((id) => id !== undefined) ? named : undefined;
}

function isWhole(pair: [string, string | undefined]): pair is [string, string] {
  return pair[1] !== undefined;
}

/** A number: the place among the words that the author expected. After `_`: the words, or their beginning. */
function encodeWords(item: FillInItem, blank: Blank, response: Response & {kind: 'fill-in'}): string {
  const words = (Object.hasOwn(response.words, blank.id) ? response.words[blank.id] : undefined) ?? '';
  const known = expectedIn(blank).indexOf(words);
  if (known >= 0) return String(known);
  const cut = Array.from(words.replace(/\p{Surrogate}/gu, '\ufffd'))
    .slice(0, LONGEST_WORDS)
    .join('');
  const isSame = grade(item, {kind: 'fill-in', words: {...response.words, [blank.id]: cut}}).correct === grade(item, response).correct;
  return `_${isSame ? escaped(cut) : ''}`;
}

function decodeWords(blank: Blank, code: string): string | undefined {
  if (/^\d+$/.test(code)) return expectedIn(blank)[Number(code)];
  if (!code.startsWith('_')) return undefined;
  try {
    return decodeURIComponent(code.slice(1));
  } catch {
    return undefined;
  }
}

function expectedIn({accepts, mistakes}: Blank): string[] {
  return [...accepts, ...mistakes.flatMap(({says}) => says)];
}

/** Nothing but ASCII, and none of the signs that part one thing from the next. */
function escaped(words: string): string {
  return encodeURIComponent(words).replace(/[.~!*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
