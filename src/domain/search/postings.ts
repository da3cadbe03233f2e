import {Index} from 'flexsearch';

/**
 * Which documents have a term, and how much it weighs in each. FlexSearch stores which documents have it, but ranks by the
 * first place of a word; BM25's impact (term frequency and length; how rare a term is, is known when it is asked for)
 * is kept beside it: the number that FlexSearch stores tells the document and a level of impact, so that the lightest
 * build of FlexSearch is enough and a term is looked up once.
 */
export interface Postings {
  /** Calls with each document that has the term, ascending, and the term's impact there, above 0, at most `K1 + 1`. */
  forEach(term: string, call: (document: number, impact: number) => void): void;
  /** The same of some documents only, given ascending: calls with the place in their list. */
  forEachAmong(term: string, documents: readonly number[], call: (place: number, impact: number) => void): void;
  /** How many documents have the term. */
  countOf(term: string): number;
}

/** Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), §3: how soon repetition stops to count, and how much length does. */
const K1 = 1.2;
const B = 0.3;
/** An impact is kept to a twelfth. */
const LEVELS = 12;
const IMPACTS = Array.from({length: LEVELS}, (_, level) => ((level + 0.5) / LEVELS) * (K1 + 1));
/** Bits of a stored number that tell the level; those above tell the document. */
const BITS = 4;
const LEVEL = (1 << BITS) - 1;

/** Keeps the numbers that each term is given, in the order in which they came. */
interface Store {
  add(number: number, terms: readonly string[]): void;
  numbersOf(term: string): readonly number[];
}

/** What finds: FlexSearch. With one slot it keeps the order in which it was given the numbers. */
function flexSearch(documents: number): Store {
  const index = new Index({tokenize: 'strict', resolution: 1, encode: split});
  const limit = Math.max(1, documents);
  return {
    add: (number, terms) => void index.add(number, terms.join(' ')),
    numbersOf: (term) => index.search(term, limit) as number[],
  };
}

/** Plain lists, for what is only looked up among what was found: they are made in a third of the time. */
export function plainLists(): Store {
  const lists = new Map<string, number[]>();
  return {
    add(number, terms) {
      for (const term of terms) {
        const list = lists.get(term);
        if (list) list.push(number);
        else lists.set(term, [number]);
      }
    },
    numbersOf: (term) => lists.get(term) ?? [],
  };
}

/** Indexes documents, given as their terms; the place in the list is the document's number. */
export function postingsOf(documents: readonly (readonly string[])[], store: Store = flexSearch(documents.length)): Postings {
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  documents.forEach((terms, document) => {
    byLevel(terms, average).forEach((found, level) => {
      store.add((document << BITS) | level, found);
    });
  });
  const stored = store.numbersOf;
  return {
    forEach(term, call) {
      for (const one of stored(term)) call(one >> BITS, IMPACTS[one & LEVEL] as number);
    },
    forEachAmong(term, wanted, call) {
      const having = stored(term);
      for (let at = 0, place = 0; at < having.length && place < wanted.length; ) {
        const one = having[at] as number;
        const [document, asked] = [one >> BITS, wanted[place] as number];
        if (document < asked) at = firstFrom(having, asked << BITS, at);
        else if (document > asked) place = firstFrom(wanted, document, place);
        else {
          call(place, IMPACTS[one & LEVEL] as number);
          place += 1;
          at += 1;
        }
      }
    },
    countOf: (term) => stored(term).length,
  };
}

/** The terms of a document, by the level of their impact. */
function byLevel(terms: readonly string[], average: number): string[][] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const levels: string[][] = [];
  for (const [term, count] of counts) {
    const impact = count / (count + K1 * (1 - B + (B * terms.length) / average));
    const level = Math.min(LEVELS - 1, Math.floor(impact * LEVELS));
    const found = levels[level];
    if (found) found.push(term);
    else levels[level] = [term];
  }
  return levels;
}

function split(text: string): string[] {
  return text.split(' ');
}

/** The first place after `from` whose number is not below `wanted`; the number at `from` is. Leaps, then halves: it is mostly near. */
function firstFrom(ascending: readonly number[], wanted: number, from: number): number {
  let [below, step] = [from, 1];
  while (below + step < ascending.length && (ascending[below + step] as number) < wanted) {
    below += step;
    step *= 2;
  }
  let above = Math.min(below + step, ascending.length);
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if ((ascending[middle] as number) < wanted) below = middle;
    else above = middle;
  }
  return above;
}
