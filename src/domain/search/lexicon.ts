import {isStopWord, stemOf, wordsOf} from './words';

/** How people speak and how norms write, as authors list it. */
export interface LexiconEntries {
  /** Everyday words or phrases → words of the norms. One direction. */
  readonly synonyms: readonly {readonly say: readonly string[]; readonly means: readonly string[]}[];
  /** Words of one family that a stemmer keeps apart: they count as one word. */
  readonly families: readonly (readonly string[])[];
  /** Names of norms that are neither their kind and number nor their title: "protocolo", "cp". */
  readonly names: readonly {readonly say: readonly string[]; readonly statute: string}[];
}

/** The same, ready to be looked up. */
export interface Lexicon {
  /** The stem that stands for the whole family of a Spanish word, given folded. */
  termOf(folded: string): string;
  /** What a run of words of the query also means; each meaning is a phrase of terms. */
  meaningsAt(
    folded: readonly string[],
    at: number,
  ): {readonly length: number; readonly phrases: readonly (readonly string[])[]} | undefined;
  /** Everyday words that are known, folded: none of them is a slip of the pen. */
  readonly said: ReadonlySet<string>;
}

/** Longest everyday phrase, in words that tell it from another. */
export const LONGEST_PHRASE = 4;

/** Words that come and go inside an everyday phrase: "pasar la base", "pasar base". "sin" and "no" are none of them. */
const LIGHT = new Set(
  'a al ante con de del el en la las le les lo los me mi mis nos o para por que se su sus te tu tus un una unos unas y'.split(' '),
);

export function lexiconOf({synonyms, families}: Pick<LexiconEntries, 'synonyms' | 'families'>): Lexicon {
  const heads = new Map<string, string>();
  for (const family of families) {
    const terms = family.map((word) => stemOf(wordsOf(word)[0]?.folded ?? '', 'es'));
    for (const term of terms) if (!heads.has(term)) heads.set(term, terms[0] ?? term);
  }
  const termOf = (folded: string): string => {
    const stem = stemOf(folded, 'es');
    return heads.get(stem) ?? stem;
  };
  const termsOf = (phrase: string): string[] =>
    wordsOf(phrase)
      .filter(({folded}) => !isStopWord(folded, 'es'))
      .map(({folded}) => termOf(folded));
  const meanings = new Map<string, string[][]>();
  const exact = new Map<string, string[][]>();
  const said = new Set<string>();
  for (const {say, means} of synonyms) {
    const phrases = means.map(termsOf).filter((phrase) => phrase.length > 0);
    for (const phrase of say) {
      const words = wordsOf(phrase).map(({folded}) => folded);
      for (const word of words) said.add(word);
      const heavy = words.filter((word) => !LIGHT.has(word));
      // "por mi cargo" is no "cargo": where one word is left, the small ones tell it from others.
      const [into, key] = heavy.length > 1 || words.length === 1 ? [meanings, heavy.length > 0 ? heavy : words] : [exact, words];
      const run = key.map(termOf).join(' ');
      into.set(run, [...(into.get(run) ?? []), ...phrases]);
    }
  }
  return {
    termOf,
    said,
    meaningsAt(folded, at) {
      for (let length = Math.min(LONGEST_PHRASE, folded.length - at); length > 1; length--) {
        const phrases = exact.get(
          folded
            .slice(at, at + length)
            .map(termOf)
            .join(' '),
        );
        if (phrases) return {length, phrases};
      }
      if (LIGHT.has(folded[at] ?? '')) return undefined;
      // The places of the words that tell, and with each the longest phrase that ends there.
      const places = folded.flatMap((word, place) => (place >= at && !LIGHT.has(word) ? [place] : [])).slice(0, LONGEST_PHRASE);
      for (let count = places.length; count > 0; count--) {
        const key = places
          .slice(0, count)
          .map((place) => termOf(folded[place] as string))
          .join(' ');
        const phrases = meanings.get(key);
        if (phrases) return {length: (places[count - 1] as number) - at + 1, phrases};
      }
      return undefined;
    },
  };
}
