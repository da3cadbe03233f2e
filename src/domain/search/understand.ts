import type {BoxReading} from './box/box';
import type {SearchIndexes} from './indexes';
import type {Lexicon} from './lexicon';
import type {Weights} from './weights';
import {isStopWord, stemOf, type Word} from './words';

/** What the words of a query may match. */

/** Nobody asks with more words than these, and a pasted book must not stop the page. */
const MOST_WORDS = 40;

export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** What one word, or one everyday phrase, of the query may match. */
export interface Group {
  readonly alternatives: readonly Alternative[];
}

export interface Understood {
  readonly groups: readonly Group[];
  /** Words as written → as they were meant. */
  readonly corrections: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/**
 * What is asked, in the words that cite nothing; beside them the words that name a norm, which others name too, or a group
 * ("nivel crítico"), whose pieces they find.
 */
export function understand(reading: BoxReading, index: SearchIndexes, lexicon: Lexicon, weights: Weights): Understood {
  const telling = ({folded}: Word): boolean =>
    folded !== '' && !isStopWord(folded, 'es') && !(isStopWord(folded, 'en') && !index.knows(lexicon.termOf(folded)));
  const understood = understandWords(reading.rest.slice(0, MOST_WORDS), telling, index, lexicon, weights);
  const group = reading.ids.length > 0 && !reading.ids.some((id) => index.places.has(id));
  const named = reading.statute !== undefined && reading.ids.length === 0 && reading.rest.length > 0;
  if (!group && !named) return understood;
  const groups = understandWords(reading.naming.filter(telling), telling, index, lexicon, weights).groups.map(({alternatives}) => ({
    alternatives: alternatives.map((alternative) => ({...alternative, weight: alternative.weight * weights.naming})),
  }));
  return {...understood, groups: [...understood.groups, ...groups]};
}

/**
 * What the words may match: themselves; what they mean in the norms; and for a word that nobody wrote, first its synonyms,
 * then what begins so (the last word may still be being typed), then what is near it.
 */
function understandWords(
  words: readonly Word[],
  telling: (word: Word) => boolean,
  index: SearchIndexes,
  lexicon: Lexicon,
  weights: Weights,
): Understood {
  const folded = words.map((word) => word.folded);
  const groups: Group[] = [];
  const corrections = new Map<string, string>();
  const unknown: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const word = folded[at] as string;
    const meaning = lexicon.meaningsAt(folded, at);
    // An everyday phrase may be made of words that say nothing one by one.
    if (!meaning && !telling(words[at] as Word)) {
      at += 1;
      continue;
    }
    const own = telling(words[at] as Word) ? [...new Set([lexicon.termOf(word), stemOf(word, 'en')])].filter(index.knows) : [];
    const alternatives: Alternative[] = own.map((term) => ({terms: [term], weight: 1}));
    if (meaning) {
      const weight = own.length > 0 && meaning.length === 1 ? weights.alsoSynonym : weights.synonym;
      // The better meanings come first in the list.
      alternatives.push(...meaning.phrases.map((terms, i) => ({terms, weight: weight * 0.9 ** i})));
      // Of a phrase each word counts by itself too.
      for (let i = 1; i < meaning.length; i++) {
        const term = lexicon.termOf(folded[at + i] as string);
        if (telling(words[at + i] as Word) && index.knows(term)) groups.push({alternatives: [{terms: [term], weight: 0.5}]});
      }
    } else if (own.length === 0) {
      const guesses = guess(word, at === words.length - 1, index, lexicon, weights);
      alternatives.push(...guesses.alternatives);
      if (guesses.meant !== undefined) corrections.set(word, guesses.meant);
      if (alternatives.length === 0) unknown.push(word);
    }
    if (alternatives.length > 0) groups.push({alternatives});
    at += meaning?.length ?? 1;
  }
  return {groups, corrections, unknown};
}

function guess(
  word: string,
  last: boolean,
  index: SearchIndexes,
  lexicon: Lexicon,
  weights: Weights,
): {alternatives: Alternative[]; meant: string | undefined} {
  const asMeant = (candidate: string, weight: number): Alternative[] => [
    ...[lexicon.termOf(candidate), stemOf(candidate, 'en')].filter(index.knows).map((term) => ({terms: [term], weight})),
    ...(lexicon.meaningsAt([candidate], 0)?.phrases ?? []).map((terms) => ({terms, weight: weight * weights.synonym})),
  ];
  const begun = last && word.length >= 3 ? index.speller.startingWith(word, 6) : [];
  if (begun.length > 0) return {alternatives: begun.flatMap((candidate) => asMeant(candidate, weights.prefix)), meant: undefined};
  const near = index.speller.near(word, 3);
  return {alternatives: near.flatMap((candidate, i) => asMeant(candidate, weights.spelling * 0.9 ** i)), meant: near[0]};
}
