import {PIECES, SECURITY_LEVELS} from '../../citation/piece-words';
import type {Word} from '../words';

/** Pieces of norms as the box says them: "art 5 inc 2 b", "23.2", "nivel medio", "ap. b del inc. 2". */

export type LevelKind = 'chapter' | 'annex' | 'level' | 'recitals' | 'article' | 'inciso' | 'paragraph' | 'bare';

export interface Level {
  readonly kind: LevelKind;
  readonly value: string;
}

/** Words between pieces that say nothing. */
export const FILLERS = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'al', 'en', 'n', 'nro', 'numero', 'num', 'no', 'of', 'the', '']);
const ARTICLE = new Set(['art', 'arts', 'articulo', 'articulos', 'article', 'section', 'a']);
/** What only the box writes, beside the words of the texts. */
const SHORT: Readonly<Record<string, 'inciso' | 'paragraph'>> = {lit: 'inciso', ptos: 'inciso', par: 'paragraph', paragraph: 'paragraph'};
const PLURAL = new Set(['arts', 'articulos', 'articles', 'sections']);
const JOINS = new Set(['y', 'e', 'o', 'and', '']);
const BIS = new Set(['bis', 'ter', 'quater']);
/** Words of citations that a reader may miss a letter of. */
export const CITING_WORDS = [
  'articulo',
  'articulos',
  'inciso',
  'apartado',
  'parrafo',
  'decreto',
  'disposicion',
  'resolucion',
  'convenio',
  'protocolo',
];
/** Numbers of articles in words: "artículo veintitrés". */
const NUMERALS: readonly string[] =
  `uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho
  diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta`.split(
    /\s+/,
  );
const ORDINALS = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];

/** "artículo quinto, inciso segundo", "art. XXIII": the number that stands after the word of a piece, in digits. */
export function inDigits(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const before = words[at - 1]?.folded ?? '';
    const isArticle = ARTICLE.has(before) && before !== 'a';
    if (!isArticle && innerKind(before) === undefined) return word;
    const said = ordinalOf(word.folded) ?? (NUMERALS.indexOf(word.folded) + 1 || undefined);
    const number = said ?? (isArticle ? romanOf(word.folded) : undefined);
    return number === undefined ? word : {...word, folded: String(number)};
  });
}

/** How many words of the beginning are numbers and letters that stand right before the norm: "11 3 c ley 25.326". */
function leading(words: readonly Word[], taken: ReadonlySet<number>): number {
  let at = 0;
  while (at < words.length && !taken.has(at) && (at === 0 ? /^\d{1,2}$/ : /^(?:\d{1,2}|[a-xz])$/).test(words[at]?.folded ?? '')) at++;
  let norm = at;
  while (norm > 0 && FILLERS.has(words[norm]?.folded ?? '-') && !taken.has(norm)) norm++;
  return at > 0 && taken.has(norm) ? at : 0;
}

/** The levels that the words name, outermost first, and the further articles of a list; takes their words. */
export function findLevels(words: readonly Word[], taken: Set<number>, named: boolean): {levels: Level[]; others: string[]} {
  const levels: Level[] = [];
  const others: string[] = [];
  let last = -2;
  const take = (from: number, to: number): void => {
    for (let at = from; at <= to; at++) taken.add(at);
    last = to;
  };
  for (let at = 0, count = leading(words, taken); at < count; at++) {
    levels.push({kind: 'bare', value: words[at]?.folded ?? ''});
    take(at, at);
  }
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) {
      // A norm between pieces parts nothing: "art 5 ley 25326 inc 2".
      if (last === at - 1) last = at;
      continue;
    }
    const word = words[at]?.folded ?? '';
    const next = skip(words, taken, at + 1);
    const value = words[next]?.folded ?? '';
    // "a 5 metros": a lone "a" is an article of a norm that is named only.
    if (ARTICLE.has(word) && (word !== 'a' || named) && /^\d+$/.test(value)) {
      const bis = words[next + 1]?.folded ?? '';
      const to = words[next + 2]?.folded ?? '';
      if (BIS.has(bis)) {
        levels.push({kind: 'article', value: `${value}-${bis}`});
        take(at, next + 1);
      } else if ((bis === 'a' || bis === 'al') && /^\d+$/.test(to)) {
        levels.push({kind: 'article', value: `${value}-a-${to}`});
        take(at, next + 2);
      } else {
        levels.push({kind: 'article', value});
        take(at, next);
        // "arts. 4, 5 y 6": the others are cited too.
        for (let more = next + 1; PLURAL.has(word); more++) {
          const listed = words[more]?.folded ?? '';
          if (/^\d+$/.test(listed)) {
            others.push(listed);
            take(more, more);
          } else if (!JOINS.has(listed)) break;
        }
      }
    } else if (/^\d+$/.test(word) && BIS.has(words[at + 1]?.folded ?? '')) {
      levels.push({kind: 'article', value: `${word}-${words[at + 1]?.folded}`});
      take(at, at + 1);
    } else if (innerKind(word) !== undefined && isValue(value)) {
      levels.push({kind: innerKind(word) ?? 'inciso', value});
      take(at, next);
    } else if (ordinalOf(word) !== undefined && /^(?:parrafo|parr|inciso|punto)$/.test(value)) {
      levels.push({kind: innerKind(value) ?? 'inciso', value: String(ordinalOf(word))});
      take(at, next);
    } else if ((word === 'anexo' || word === 'annex') && isNumber(value)) {
      levels.push({kind: 'annex', value});
      take(at, next);
    } else if ((word === 'capitulo' || word === 'cap' || word === 'titulo') && isNumber(value)) {
      levels.push({kind: 'chapter', value});
      take(at, next);
    } else if (word === 'nivel' && Object.hasOwn(SECURITY_LEVELS, value)) {
      levels.push({kind: 'level', value: SECURITY_LEVELS[value] ?? ''});
      take(at, next);
    } else if (named && Object.hasOwn(SECURITY_LEVELS, word) && (value === 'level' || (levels.length === 0 && taken.has(at - 1)))) {
      // "disp. 11/06 básico 7", "critical level 2"
      levels.push({kind: 'level', value: SECURITY_LEVELS[word] ?? ''});
      take(at, value === 'level' ? next : at);
    } else if (word === 'i' && last === at - 1 && /^\d+$/.test(value)) {
      // "a.5 i.2 b"
      levels.push({kind: 'inciso', value});
      take(at, next);
    } else if (/^(?:introduccion|intro)$/.test(word) && levels.length > 0) {
      levels.push({kind: 'bare', value: 'intro'});
      take(at, at);
    } else if (/^(?:considerandos?|preambulo)$/.test(word) && named) {
      levels.push({kind: 'recitals', value: 'considerandos'}, ...(/^\d+$/.test(value) ? [{kind: 'bare', value} as const] : []));
      take(at, /^\d+$/.test(value) ? next : at);
    } else if (word === 'visto' && named && (taken.has(at - 1) || taken.has(next))) {
      levels.push({kind: 'bare', value: word});
      take(at, at);
    } else if ((last === at - 1 || (named && levels.length === 0 && at > 0 && taken.has(at - 1))) && isBare(word, levels)) {
      // "dec 1558 31", "5.2.b", "7 j": what follows a norm or a piece is a piece
      levels.push({kind: 'bare', value: word});
      take(at, at);
    } else if (FILLERS.has(word) && last === at - 1) last = at;
  }
  return {levels: ordered(levels), others};
}

/** "inciso", "ap.", "punto", "párr.": a piece inside an article. In the box an apartado, a letter and a point are looked up alike. */
function innerKind(word: string): 'inciso' | 'paragraph' | undefined {
  if (Object.hasOwn(SHORT, word)) return SHORT[word];
  const kind = Object.hasOwn(PIECES, word) ? PIECES[word] : undefined;
  if (kind === undefined || kind === 'section') return undefined;
  return kind === 'paragraph' ? 'paragraph' : 'inciso';
}

/** The next word that says something: "inciso n° 2", "párrafo del artículo 5". */
function skip(words: readonly Word[], taken: ReadonlySet<number>, from: number): number {
  let at = from;
  const blank = (word: string | undefined): boolean => word === '' || (word === 'n' && /^\d/.test(words[at + 1]?.folded ?? ''));
  while (at < words.length && blank(words[at]?.folded) && !taken.has(at)) at++;
  return at;
}

function isValue(value: string): boolean {
  return /^\d+$/.test(value) || /^[a-zñ]$/.test(value) || isRoman(value);
}

function isNumber(value: string): boolean {
  return /^\d+$/.test(value) || isRoman(value);
}

function isBare(word: string, levels: readonly Level[]): boolean {
  if (/^\d{1,3}$/.test(word)) return true;
  // "art. 5 y 6": no piece is called y.
  return levels.length > 0 && (/^[a-xz]$/.test(word) || isRoman(word));
}

function isRoman(value: string): boolean {
  return /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|x)$/.test(value);
}

/** The number that Roman digits write, up to 39. */
function romanOf(word: string): number | undefined {
  const [, tens, units] = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(word) ?? [];
  if (word === '' || tens === undefined || units === undefined) return undefined;
  return 10 * tens.length + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(units);
}

function ordinalOf(word: string): number | undefined {
  const at = ORDINALS.findIndex((stem) => word.startsWith(stem) && word.length <= stem.length + 2);
  return at < 0 ? undefined : at + 1;
}

/** "ap. b), inc. 2, art. 5" is art. 5, inc. 2, ap. b). What stands before the article comes after it, in reverse. */
function ordered(levels: readonly Level[]): Level[] {
  // The levels of security are an annex by themselves: "anexo I, nivel medio".
  const inLevel = levels.some(({kind}) => kind === 'level');
  const outer = levels.filter(({kind}) => (kind === 'annex' && !inLevel) || kind === 'chapter' || kind === 'level' || kind === 'recitals');
  const inner = levels.filter((level) => !outer.includes(level) && level.kind !== 'annex');
  const article = inner.findIndex(({kind}) => kind === 'article');
  const before = inner.slice(0, Math.max(0, article));
  // "inc. 2, ap. b) del art. 5": there a number holds letters.
  const outward = before[0]?.kind === 'inciso' && /^\d/.test(before[0].value) && /^[a-z]/.test(before[1]?.value ?? '');
  const pieces = [...inner.slice(before.length), ...(outward ? before : before.reverse())];
  // "punto 4, punto 4.1" says 4 twice.
  return [...outer, ...pieces].filter(
    ({kind, value}, at, all) =>
      at === 0 || at === all.length - 1 || kind === 'article' || value !== all[at - 1]?.value || all[at - 1]?.kind === 'article',
  );
}
