import {stemmer as english} from '@orama/stemmers/english';
import {stemmer as spanish} from '@orama/stemmers/spanish';
import {fold} from './fold';

/** The language of a text, as far as the search tells languages apart. */
export type Tongue = 'es' | 'en';

/** A word of a text, with its place. */
export interface Word {
  /** Folded: lower case, without accents. Of a number, its digits; of "1558/01", "1558/2001". */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

// "1558/01", "1.558/2001", no part of "11/06/2020"; "25.326", "25326"; "L25326" and "art5" are a word and a number
// Usual letters come first: they are most of what there is, and quick to match.
const WORD =
  /[a-záéíóúüñ]+(?![\p{L}\p{Mn}])|\p{L}[\p{L}\p{Mn}]*|(?<![\d/])\d{1,3}(?:[.,]?\d{3})?\/\d{2,4}(?![\d/])|\d+(?:[.,]\d{3})+(?!\d)|\d+/gu;

/** Words as written → folded: few are written in many ways, and most stand in many places. */
const folds = new Map<string, string>();

/** The words of a text in order. Marks go; so do "N°" and "º", which every author writes in another way. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [written] = match;
    words.push({folded: foldedOf(written), start: match.index, end: match.index + written.length});
  }
  return words;
}

/** The same as they are written, without their places: for thousands of texts that is far less work. */
export function writtenWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A word as it is written, folded. */
export function foldedOf(written: string): string {
  const known = folds.get(written);
  if (known !== undefined) return known;
  const folded = foldWord(written);
  folds.set(written, folded);
  return folded;
}

function foldWord(written: string): string {
  if (!/^\d/.test(written)) return fold(written).replace(/^(?:n?[ºª]|nro|nros)$/, '');
  const [number = '', year] = written.replace(/[.,]/g, '').split('/');
  if (year === undefined) return number.replace(/^0+(?=\d)/, '');
  return `${Number(number)}/${year.length === 4 ? year : `${Number(year) > 50 ? '19' : '20'}${year.padStart(2, '0')}`}`;
}

/** Words that hold a sentence together and say nothing of what it is about, folded; for Spanish, the words of asking too. */
const STOP: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  es: new Set(
    `a al ante antes aquel aquella aquello bajo cada como con contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos de debe
    deben debo del desde despues donde dos e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto
    estos estoy fue fueron ha hace hacer hago haria hasta hay hoy la las le les lo los mas me mi mis muy ni no nos nosotros o os otra
    otras otro otros para pero podemos podria por porque pueda puede pueden puedo pues que quien quienes se sea sean segun ser si sin
    sino sobre son su sus tal tambien tanto te tenemos tengo tiene tienen toda todas todo todos tu tus u un una unas uno unos y ya yo
    algo alguien alguna alguno art arts articulo articulos inc inciso
    considera consideran sirve sirven significa pasa pasan pasar quiero quiere quieren necesito necesita todavia aun sigue siguen
    dice dicen decir da dan dar doy voy va van ir ver vale`.split(/\s+/),
  ),
  en: new Set(
    `a an and any are as at be been but by for from has have he her his how i if in into is it its me my no nor not of on or our she
    such that the their them then there these they this those to was were what when where which who why will with you your must may can could should do does did long`.split(
      /\s+/,
    ),
  ),
};

/** Whether a folded word says nothing by itself in that language. */
export function isStopWord(folded: string, tongue: Tongue): boolean {
  return folded.length < 2 || STOP[tongue].has(folded);
}

/** The words of a Spanish text that tell what it is about, as written but in lower case. */
export function tellingWords(text: string): string {
  return wordsOf(text)
    .filter(({folded}) => !isStopWord(folded, 'es'))
    .map(({start, end}) => text.slice(start, end).toLowerCase())
    .join(' ');
}

/** Endings whose accent Snowball needs to know them: put back after folding, so that both spellings of a word meet. */
const ACCENTED: readonly (readonly [RegExp, string])[] = [
  [/cion$/, 'ción'],
  [/sion$/, 'sión'],
  [/logia$/, 'logía'],
  [/logias$/, 'logías'],
];

/** Words that the stemmer takes for others: "intimidad" is no "intimación", a "firma" is not what is "firme". */
const ALONE: ReadonlySet<string> = new Set(['intimidad', 'firma', 'demas', 'sida']);

const stems = new Map<string, string>();

/** The stem of a folded word: Snowball's, blind to accents. Numbers and short words are their own. */
export function stemOf(folded: string, tongue: Tongue): string {
  if (folded.length < 4 || /^\d/.test(folded) || ALONE.has(folded)) return folded;
  const key = `${tongue} ${folded}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = tongue === 'en' ? english(folded) : spanishStem(folded);
  stems.set(key, stem);
  return stem;
}

function spanishStem(folded: string): string {
  const [ending, accented] = ACCENTED.find(([pattern]) => pattern.test(folded)) ?? [];
  const stem = fold(spanish(ending && accented !== undefined ? folded.replace(ending, accented) : folded));
  // Snowball takes "ificación" whole and leaves "ific" of the verb.
  return stem.replace(/ific$/, 'if');
}
