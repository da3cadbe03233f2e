import {Index} from 'flexsearch';

/**
 * Which documents have a term, and how much it weighs in each. FlexSearch stores which documents have it, but ranks by the
 * first place of a word; BM25's impact (term frequency and length; how rare a term is, is known when it is asked for)
 * is kept beside it: an index for each level of impact, so that the lightest build of FlexSearch is enough.
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
/** An impact is kept to a twelfth. */
const LEVELS = 12;

/** Indexes documents, given as their terms; the place in the list is the document's number. */
export function postingsOf(documents: readonly (readonly string[])[]): Postings {
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  const levels = Array.from({length: LEVELS}, () => new Index({tokenize: 'strict', encode: split}));
  const used = new Set<number>();
  documents.forEach((terms, at) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const byLevel: string[][] = [];
    for (const [term, count] of counts) {
      const impact = count / (count + K1 * (1 - B + (B * terms.length) / average));
      const level = Math.min(LEVELS - 1, Math.floor(impact * LEVELS));
      const found = byLevel[level] ?? [];
      found.push(term);
      byLevel[level] = found;
    }
    byLevel.forEach((found, level) => {
      levels[level]?.add(at, found.join(' '));
      used.add(level);
    });
  });
  const limit = Math.max(1, documents.length);
  const search = (level: number, term: string): number[] => levels[level]?.search(term, {limit}) as number[];
  return {
    forEach(term, call) {
      for (const level of used) {
        const impact = ((level + 0.5) / LEVELS) * (K1 + 1);
        for (const id of search(level, term)) call(id, impact);
      }
    },
    countOf: (term) => [...used].reduce((sum, level) => sum + search(level, term).length, 0),
  };
}

function split(text: string): string[] {
  return text.split(' ');
}
