import {foldedOf, isStopWord, stemOf, writtenWords} from './words';

/**
 * Questions and names of topics are to the search what they say, in whatever order and inflection: each of their words may be
 * written as the texts mostly write it, and travel as its place among the words of the texts, which travel anyway.
 */
export interface PhraseBook {
  /** The same, each word as it is mostly written, the most frequent first, each once. */
  plain(phrase: string): string;
  /** What stands for a plain phrase, without quotes, blanks and backslashes. */
  pack(phrase: string): string;
  unpack(packed: string): string;
}

/** The texts in whose words questions and topics are told. */
export function spanishTexts(
  statutes: readonly {readonly id: string; readonly language: string}[],
  units: readonly {readonly statute: string; readonly parts: readonly {readonly text: string}[]}[],
): string[] {
  const foreign = new Set(statutes.filter(({language}) => language === 'en').map(({id}) => id));
  return units.flatMap(({statute, parts}) => (foreign.has(statute) ? [] : parts.map(({text}) => text)));
}

/** The words of phrases that no text has, one of each stem, in the order of the alphabet. */
export function lackingWords(texts: readonly string[], phrases: readonly string[]): string[] {
  const there = new Set(mostWritten(texts).map(stemOfWord));
  return mostWritten(phrases)
    .filter((word) => !there.has(stemOfWord(word)))
    .sort();
}

/** The words of these texts by how often each stands there, one of each stem; after them what the texts lack. */
export function phraseBook(texts: readonly string[], lacking: readonly string[]): PhraseBook {
  const words = [...mostWritten(texts), ...lacking];
  const places = new Map(words.map((word, at) => [stemOfWord(word), at]));
  const placeOf = (word: string): number => places.get(stemOfWord(word)) ?? words.length;
  return {
    plain: (phrase) =>
      [...new Map(phrase.split(' ').map((word) => [stemOfWord(word), word])).values()]
        .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
        .map((word) => words[placeOf(word)] ?? word)
        .join(' '),
    pack: (phrase) =>
      phrase
        .split(' ')
        .map((word) => digitsOf(placeOf(word)))
        .join(''),
    unpack: (packed) =>
      numbersOf(packed)
        .map((at) => words[at] ?? '')
        .join(' '),
  };
}

function stemOfWord(word: string): string {
  return stemOf(foldedOf(word), 'es');
}

/** Of each stem the word that is written most, the most frequent stem first. */
function mostWritten(texts: readonly string[]): string[] {
  const written = new Map<string, number>();
  for (const text of texts) for (const word of writtenWords(text)) written.set(word, (written.get(word) ?? 0) + 1);
  const stems = new Map<string, {count: number; readonly forms: Map<string, number>}>();
  for (const [word, count] of written) {
    if (isStopWord(foldedOf(word), 'es')) continue;
    const stem = stemOfWord(word);
    const known = stems.get(stem) ?? {count: 0, forms: new Map<string, number>()};
    const form = word.toLowerCase();
    known.count += count;
    known.forms.set(form, (known.forms.get(form) ?? 0) + count);
    stems.set(stem, known);
  }
  return [...stems.values()]
    .sort((a, b) => b.count - a.count)
    .map(({forms}) => [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0]);
}

/** Signs of which JSON writes each as it is. */
const SIGNS = Array.from({length: 91}, (_, at) => String.fromCharCode(at < 57 ? 35 + at : 36 + at));
/** Signs that end a number; the others go on with it. Words that are met often take one sign. */
const LAST = 40;
const FURTHER = SIGNS.length - LAST;

function digitsOf(number: number): string {
  let digits = SIGNS[number % LAST] ?? '';
  for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor((rest - 1) / FURTHER))
    digits = (SIGNS[LAST + ((rest - 1) % FURTHER)] ?? '') + digits;
  return digits;
}

function numbersOf(digits: string): number[] {
  const numbers: number[] = [];
  let rest = 0;
  for (const sign of digits) {
    const code = sign.charCodeAt(0);
    const value = code < 92 ? code - 35 : code - 36;
    if (value >= LAST) rest = rest * FURTHER + value - LAST + 1;
    else {
      numbers.push(rest * LAST + value);
      rest = 0;
    }
  }
  return numbers;
}
