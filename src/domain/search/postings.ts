import {Index} from 'flexsearch';

/**
 * Which documents have a term, and how much the term weighs in each: a FlexSearch index whose slots hold the impact.
 * FlexSearch itself ranks by the first position of a word; its hook `score` lets us store BM25's impact instead (term
 * frequency and length only: how rare a term is, is known when it is asked for). Shown by `resolve: false`.
 */
export interface Postings {
  /** Calls with each document that has the term and the term's impact there, above 0, at most `K1 + 1`. */
  forEach(term: string, call: (document: number, impact: number) => void): void;
  /** How many documents have the term. */
  countOf(term: string): number;
}

/** Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), §3: how soon repetition stops to count, and how much length does. */
const K1 = 1.2;
const B = 0.3;
/** Slots of an index: an impact is kept to a thirty-second. */
const SLOTS = 32;

/** Indexes documents, given as their terms; the place in the list is the document's number. */
export function postingsOf(documents: readonly (readonly string[])[]): Postings {
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  let counted: {content: readonly string[]; counts: Map<string, number>} | undefined;
  const index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encode: (text: string) => (text === '' ? [] : text.split(' ')),
    score: (content: string[], term: string) => {
      // Called once for each word of a document, with all its words.
      if (counted?.content !== content) {
        const counts = new Map<string, number>();
        for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
        counted = {content, counts};
      }
      const frequency = counted.counts.get(term) ?? 1;
      const impact = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * content.length) / average));
      return Math.min(SLOTS - 1, Math.max(0, Math.round((1 - impact / (K1 + 1)) * (SLOTS - 1))));
    },
  });
  documents.forEach((terms, at) => {
    if (terms.length > 0) index.add(at, terms.join(' '));
  });
  const slotsOf = (term: string): number[][] => {
    const {result} = index.search(term, {limit: documents.length, resolve: false}) as unknown as {result: number[][]};
    return result;
  };
  return {
    forEach(term, call) {
      slotsOf(term).forEach((ids, slot) => {
        const impact = Math.max(0.5 / (SLOTS - 1), 1 - slot / (SLOTS - 1)) * (K1 + 1);
        for (const id of ids) call(id, impact);
      });
    },
    countOf: (term) => slotsOf(term).reduce((sum, ids) => sum + ids.length, 0),
  };
}
