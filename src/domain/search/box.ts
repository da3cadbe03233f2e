import {pathOf} from '../statute/corpus';
import type {LexiconEntries} from './lexicon';
import type {SearchRecords, SearchStatute} from './records';
import {type Word, wordsOf} from './words';

/**
 * What the box says of norms and their pieces, in any of the ways people write it: "art 5 inc 2 b", "ley 25326 23.2",
 * "dec 1558 31", "disp 11/06 nivel medio", "L25326 5.2.b", "117 bis cp". Looser than the grammar of the official text,
 * which must not see a reference where a sentence has none; here a number after a norm is an article.
 */
export interface BoxReading {
  /** The norm that is named. */
  readonly statute: SearchStatute | undefined;
  /** Ids of the pieces that are named, the exact ones first. */
  readonly ids: readonly string[];
  /** The longest beginning that exists, where the piece itself does not: "art. 5, inc. 9". */
  readonly missing: string | undefined;
  /** The words that name no norm and no piece. */
  readonly rest: readonly Word[];
}

type LevelKind = 'chapter' | 'annex' | 'level' | 'recitals' | 'article' | 'inner' | 'bare';

interface Level {
  readonly kind: LevelKind;
  readonly value: string;
}

/** How each kind of norm is called in the box. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  ley: ['ley', 'leyes', 'l', 'law', 'act'],
  decreto: ['decreto', 'decretos', 'dec', 'decr', 'dto', 'd', 'decree'],
  disposicion: ['disposicion', 'disposiciones', 'disp', 'dispo'],
  resolucion: ['resolucion', 'resoluciones', 'res', 'resol', 'rs'],
  convenio: ['convenio', 'conv', 'convencion', 'c'],
  traduccion: ['provision'],
};
const ISSUERS = new Set([
  'dnpdp',
  'aaip',
  'msg',
  'pen',
  'pba',
  'nacional',
  'provincial',
  'bonaerense',
  'reglamentario',
  'reglamentaria',
  'apn',
  'ministerio',
  'seguridad',
]);
const ARTICLE = new Set(['art', 'arts', 'articulo', 'articulos', 'article', 'section', 'a']);
const INNER = new Set(
  'inc incs inciso incisos ap aps apdo apartado apartados letra letras lit literal punto puntos pto ptos item items numeral parrafo parrafos parr par subsection paragraph'.split(
    ' ',
  ),
);
const LEVELS: Readonly<Record<string, string>> = {
  basico: 'basico',
  medio: 'medio',
  critico: 'critico',
  basic: 'basico',
  mid: 'medio',
  critical: 'critico',
};
const FILLERS = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'al', 'en', 'y', 'e', 'n', 'nro', 'numero', 'num', 'no', 'of', 'the', '']);
const BIS = new Set(['bis', 'ter', 'quater']);
const ORDINALS = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];

export type BoxReader = (query: string) => BoxReading;

/** Makes the reader of a box over these norms, their ids and their everyday names. */
export function boxReader({statutes, units}: SearchRecords, names: LexiconEntries['names']): BoxReader {
  const ids = new Map<string, string[]>();
  for (const statute of statutes)
    ids.set(
      statute.id,
      statute.groups.map((group) => `${statute.id}/${group.id}`),
    );
  for (const unit of units) ids.get(unit.statute)?.push(unit.id, ...unit.parts.map((part) => part.id).filter((id) => id !== unit.id));
  const paths = new Map(
    [...ids].map(([statute, all]) => [statute, [...new Set(all)].map((id) => ({id, segments: pathOf(id).split('/')}))]),
  );
  const called = names
    .flatMap(({say, statute}) => say.map((phrase) => ({words: wordsOf(phrase).map(({folded}) => folded), statute})))
    .sort((a, b) => b.words.length - a.words.length);

  return (query) => {
    const words = boxWords(query);
    const taken = new Set<number>();
    const statute = findNorm(words, taken, statutes, called);
    const levels = findLevels(words, taken, statute !== undefined);
    const rest = words.filter((word, at) => !taken.has(at) && word.folded !== '');
    if (levels.length === 0) return {statute, ids: [], missing: undefined, rest};
    const candidates = statute ? [statute] : bareOrder(statutes, levels);
    let longest: string | undefined;
    for (const candidate of candidates) {
      const known = paths.get(candidate.id) ?? [];
      const found = resolve(known, levels, candidate.byAnnex);
      if (found.length > 0) return {statute: candidate, ids: found, missing: undefined, rest};
      for (let depth = levels.length - 1; depth > 0 && longest === undefined; depth--)
        longest = resolve(known, levels.slice(0, depth), candidate.byAnnex)[0];
      if (longest !== undefined) return {statute: candidate, ids: [longest], missing: query.trim(), rest};
    }
    // Nothing of the kind: the words are words.
    return {statute, ids: [], missing: undefined, rest: words.filter((word) => word.folded !== '' && !(statute && isOf(word, statute)))};
  };
}

/** Words of the box; dotted paths come apart: "5.2.b" is 5, 2 and b. "RESOL-2020-144-APN" is a resolution of 2020. */
function boxWords(query: string): Word[] {
  const code = query.replace(
    /\b(RESOL|DECTO|DECNU|DISPO|DI|RS)-(\d{4})-(\d+)-APN(?:-[A-Z#]+)*/giu,
    (_, kind: string, year: string, number: string) => {
      const name = /^RE?S/i.test(kind) ? 'resolucion' : /^DEC/i.test(kind) ? 'decreto' : 'disposicion';
      return `${name} ${number}/${year}`;
    },
  );
  return wordsOf(code);
}

function isOf({folded}: Word, {number}: SearchStatute): boolean {
  return number !== undefined && folded === number.replace(/\./g, '');
}

/** A bare "art 5" is of the law; "117 bis" of whoever has one. */
function bareOrder(statutes: readonly SearchStatute[], levels: readonly Level[]): SearchStatute[] {
  const [first] = levels;
  const law = statutes.filter(({id}) => id === 'ley-25326');
  const rest = statutes.filter(({id}) => id !== 'ley-25326');
  if (first?.kind === 'article' && /-/.test(first.value)) return [...rest, ...law];
  if (first?.kind === 'level')
    return statutes.filter(({kind, groups}) => kind === 'disposicion' && groups.some(({id}) => id === first.value));
  if (first?.kind === 'article') return law;
  return [];
}

function findNorm(
  words: readonly Word[],
  taken: Set<number>,
  statutes: readonly SearchStatute[],
  called: readonly {readonly words: readonly string[]; readonly statute: string}[],
): SearchStatute | undefined {
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at++) taken.add(at);
  };
  // "ley 25.326", "dec. 1558/01", "disp DNPDP n° 11/2006", "L25326"
  for (let at = 0; at < words.length; at++) {
    const kind = Object.keys(KINDS).find((one) => KINDS[one]?.includes(words[at]?.folded ?? ''));
    if (kind === undefined) continue;
    let next = at + 1;
    while (FILLERS.has(words[next]?.folded ?? '-') || ISSUERS.has(words[next]?.folded ?? '-')) next++;
    const statute = byNumber(statutes, kind, words[next]?.folded ?? '');
    if (!statute) continue;
    take(at, next + 1);
    // "961/26 (PBA)"
    while (ISSUERS.has(words[next + 1]?.folded ?? '-')) next += 1;
    take(at, next + 1);
    return statute;
  }
  for (const {words: name, statute} of called) {
    for (let at = 0; at + name.length <= words.length; at++) {
      if (!name.every((word, i) => words[at + i]?.folded === word)) continue;
      const found = statutes.find(({id}) => id === statute);
      if (!found) continue;
      take(at, at + name.length);
      return found;
    }
  }
  // "25326", "1558/01" alone
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? '';
    const found = statutes.find((statute) => /^\d{4,}$|\//.test(folded) && numberOf(statute) === folded);
    if (!found) continue;
    take(at, at + 1);
    return found;
  }
  return undefined;
}

function numberOf({number}: SearchStatute): string | undefined {
  return number === undefined ? undefined : (wordsOf(number)[0]?.folded ?? number);
}

/** A norm by its kind and number; without its year where only one has that number. */
function byNumber(statutes: readonly SearchStatute[], kind: string, number: string): SearchStatute | undefined {
  if (!/^\d/.test(number)) return undefined;
  const same = statutes.filter((statute) => statute.kind === kind);
  const exact = same.find((statute) => numberOf(statute) === number);
  if (exact || number.includes('/')) return exact;
  const begin = same.filter((statute) => numberOf(statute)?.startsWith(`${number}/`));
  return begin.length === 1 ? begin[0] : undefined;
}

function findLevels(words: readonly Word[], taken: Set<number>, named: boolean): Level[] {
  const levels: Level[] = [];
  let last = -2;
  const take = (from: number, to: number): void => {
    for (let at = from; at <= to; at++) taken.add(at);
    last = to;
  };
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) {
      // A norm between pieces parts nothing: "art 5 ley 25326 inc 2".
      if (last === at - 1) last = at;
      continue;
    }
    const word = words[at]?.folded ?? '';
    const next = skip(words, taken, at + 1);
    const value = words[next]?.folded ?? '';
    if (ARTICLE.has(word) && /^\d+$/.test(value)) {
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
      }
    } else if (/^\d+$/.test(word) && BIS.has(words[at + 1]?.folded ?? '')) {
      levels.push({kind: 'article', value: `${word}-${words[at + 1]?.folded}`});
      take(at, at + 1);
    } else if (INNER.has(word) && isValue(value)) {
      levels.push({kind: 'inner', value});
      take(at, next);
    } else if (ordinalOf(word) !== undefined && /^(?:parrafo|parr|inciso|punto)$/.test(value)) {
      levels.push({kind: 'inner', value: String(ordinalOf(word))});
      take(at, next);
    } else if ((word === 'anexo' || word === 'annex') && isNumber(value)) {
      levels.push({kind: 'annex', value});
      take(at, next);
    } else if ((word === 'capitulo' || word === 'cap' || word === 'titulo') && isNumber(value)) {
      levels.push({kind: 'chapter', value});
      take(at, next);
    } else if (word === 'nivel' && value in LEVELS) {
      levels.push({kind: 'level', value: LEVELS[value] ?? ''});
      take(at, next);
    } else if (/^considerandos?$/.test(word) && named) {
      levels.push({kind: 'recitals', value: 'considerandos'}, ...(/^\d+$/.test(value) ? [{kind: 'inner', value} as const] : []));
      take(at, /^\d+$/.test(value) ? next : at);
    } else if ((last === at - 1 || (named && levels.length === 0 && at > 0 && taken.has(at - 1))) && isBare(word, levels)) {
      // "dec 1558 31", "5.2.b", "7 j": what follows a norm or a piece is a piece
      levels.push({kind: 'bare', value: word});
      take(at, at);
    } else if (FILLERS.has(word) && last === at - 1) last = at;
  }
  return ordered(levels);
}

/** The next word that says something: "inciso n° 2", "párrafo del artículo 5". */
function skip(words: readonly Word[], taken: ReadonlySet<number>, from: number): number {
  let at = from;
  while (at < words.length && (words[at]?.folded === '' || words[at]?.folded === 'n' || words[at]?.folded === 'nro') && !taken.has(at))
    at++;
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
  return levels.length > 0 && (/^[a-z]$/.test(word) || isRoman(word));
}

function isRoman(value: string): boolean {
  return /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|x)$/.test(value);
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

function ordinalOf(word: string): number | undefined {
  const at = ORDINALS.findIndex((stem) => word.startsWith(stem) && word.length <= stem.length + 2);
  return at < 0 ? undefined : at + 1;
}

/** "ap. b), inc. 2, art. 5" is art. 5, inc. 2, ap. b). What stands before the article comes after it, in reverse. */
function ordered(levels: readonly Level[]): Level[] {
  const outer = levels.filter(({kind}) => kind === 'annex' || kind === 'chapter' || kind === 'level' || kind === 'recitals');
  const inner = levels.filter((level) => !outer.includes(level));
  const article = inner.findIndex(({kind}) => kind === 'article');
  const pieces = article <= 0 ? inner : [...inner.slice(article), ...inner.slice(0, article).reverse()];
  return [...outer, ...pieces];
}

interface KnownPath {
  readonly id: string;
  readonly segments: readonly string[];
}

/** The ids that the levels name, best first. An annex or a chapter may be left out; between two levels one piece may be. */
function resolve(known: readonly KnownPath[], levels: readonly Level[], byAnnex: boolean): string[] {
  const scored = known.flatMap(({id, segments}) => {
    const skipped = aligned(segments, 0, levels, 0, undefined);
    if (skipped === undefined) return [];
    // "art. 5 del decreto 1558" means its annex, "2 k" of an annex an item rather than an article's letter.
    const annexFirst = byAnnex ? (segments[0]?.startsWith('anexo-') ? 0 : 2) : 0;
    return [{id, cost: skipped + annexFirst + bareCost(levels[0], segments)}];
  });
  const least = Math.min(...scored.map(({cost}) => cost));
  return scored.filter(({cost}) => cost === least).map(({id}) => id);
}

/** A number with no word before it is an article first. */
function bareCost(level: Level | undefined, segments: readonly string[]): number {
  return level?.kind === 'bare' && !segments.some((segment) => segment === `art-${level.value}`) ? 3 : 0;
}

/** How many segments of a path the levels leave out; `undefined` when they do not name it. */
function aligned(
  segments: readonly string[],
  at: number,
  levels: readonly Level[],
  level: number,
  before: string | undefined,
): number | undefined {
  if (level === levels.length) return at === segments.length ? 0 : undefined;
  const segment = segments[at];
  const wanted = levels[level];
  if (segment === undefined || !wanted) return undefined;
  const here = names(segment, wanted, before) ? aligned(segments, at + 1, levels, level + 1, wanted.value) : undefined;
  // An annex that is not said, "considerandos", the text of another norm.
  const past = aligned(segments, at + 1, levels, level, before);
  const skipping = past === undefined ? undefined : past + 1;
  if (here === undefined) return skipping !== undefined && skippable(segment) ? skipping : undefined;
  return skipping === undefined || !skippable(segment) ? here : Math.min(here, skipping);
}

function skippable(segment: string): boolean {
  return /^(?:anexo-\d+|texto|cap-\d+|titulo-\d+|par-\d+|art-14)$/.test(segment);
}

function names(segment: string, {kind, value}: Level, before: string | undefined): boolean {
  const number = String(ROMAN.indexOf(value));
  switch (kind) {
    case 'article':
      return segment === `art-${value}` || (/^\d+$/.test(value) && inRange(segment, Number(value)));
    case 'annex':
      return segment === `anexo-${value}` || segment === `anexo-${number}`;
    case 'chapter':
      return [`cap-${value}`, `cap-${number}`, `titulo-${value}`, `titulo-${number}`].includes(segment);
    case 'level':
    case 'recitals':
      return segment === value;
    default:
      return (
        [value, `inc-${value}`, `par-${value}`, `art-${value}`, `${before}-${value}`].includes(segment) ||
        (number !== '-1' && [`inc-${number}`, `par-${number}`, number].includes(segment))
      );
  }
}

/** `art-33-a-46` holds art. 40. */
function inRange(segment: string, article: number): boolean {
  const [, from, to] = /^art-(\d+)-a-(\d+)$/.exec(segment) ?? [];
  return from !== undefined && to !== undefined && article >= Number(from) && article <= Number(to);
}
