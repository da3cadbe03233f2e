import type {Found, Hit, SearchEngine} from '../../src/domain/search/search';
import {type Word, wordsOf} from '../../src/domain/search/words';
import {stateName} from '../../src/domain/status/words';

/** About how many characters of a provision are shown. */
const EXCERPT = 160;

/** What a search found, to be read on a terminal. */
export function listing(query: string, found: Found, engine: Pick<SearchEngine, 'termOf'>): string {
  const notes = [
    ...(found.meant === undefined ? [] : [`Quisiste decir: «${plain(found.meant)}».`]),
    ...(found.missing === undefined ? [] : [`No existe «${plain(found.missing)}». Primero va lo más cercano que existe.`]),
    ...(found.unknown.length === 0 ? [] : [`Ninguna norma dice: ${found.unknown.map(plain).join(', ')}.`]),
  ];
  if (found.hits.length === 0)
    return [...notes, `No se encontró nada con «${plain(query)}». Probá con menos palabras, o con la palabra de la norma.`].join('\n');
  return [notes.join('\n'), ...found.hits.map((hit, i) => entry(hit, i + 1, found.terms, engine))]
    .filter((text) => text !== '')
    .join('\n\n');
}

function entry(
  {unit, statute, part, label, address}: Hit,
  place: number,
  terms: ReadonlySet<string>,
  engine: Pick<SearchEngine, 'termOf'>,
): string {
  const state = part?.state ?? unit.state;
  // An article may hold nothing but incisos: the first words that it has.
  const text = part?.text || unit.parts.find((one) => one.text !== '')?.text || '';
  const words = excerpt(text, (word) => terms.has(engine.termOf(word, statute.language)));
  const margin = ' '.repeat(4);
  return [
    `${`${place}.`.padEnd(4)}${label}${unit.heading === '' ? '' : ` · ${unit.heading.replace(/^\(|\)?\.?$/g, '')}`}`,
    ...(state === 'in-force' ? [] : [`${margin}${stateName(state)}`]),
    ...(words === '' ? [] : [`${margin}${words}`]),
    `${margin}${address}`,
  ].join('\n');
}

/** The stretch of a text with most of the words that matched, cut between words; its beginning where none did. */
export function excerpt(text: string, matches: (word: Word) => boolean): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  const words = wordsOf(line);
  const matched = words.filter(matches);
  const within = (from: number): number =>
    new Set(matched.filter(({start, end}) => start >= from && end <= from + EXCERPT).map(({folded}) => folded)).size;
  const [first = 0] = matched.map(({start}) => start).toSorted((a, b) => within(b) - within(a) || a - b);
  // Some words before the first, so that it can be understood; and the whole length, at the end of the text too.
  const wanted = Math.max(0, Math.min(first - EXCERPT / 5, line.length - EXCERPT));
  const from = wanted === 0 ? 0 : (words.find(({start}) => start >= wanted)?.start ?? 0);
  const rest = line.slice(from);
  const to = rest.length <= EXCERPT ? rest.length : Math.max(rest.lastIndexOf(' ', EXCERPT), EXCERPT / 2);
  return `${from > 0 ? '…' : ''}${rest.slice(0, to)}${to < rest.length ? '…' : ''}`;
}

/** What somebody typed or pasted, without what would move the cursor of a terminal. */
function plain(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').trim();
}
