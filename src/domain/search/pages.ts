import type {State} from '../status/status';
import type {Lexicon} from './lexicon';
import {postingsOf} from './postings';
import {spellerOf} from './spelling';
import {isStopWord, wordsOf} from './words';

/** What the search finds beside the norms themselves. The items of quizzes are not among it: a search is no answer sheet. */
export const PAGE_KINDS = ['note', 'tree', 'definition', 'lesson'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export interface PagePiece {
  /** What the piece is: "Un ejemplo", "Pregunta". */
  readonly name?: string;
  readonly text: string;
}

/** A note, a tree, a definition, a lesson or guide. */
export interface PageRecord {
  readonly kind: PageKind;
  readonly title: string;
  /** What is searched as its title, where that is not the title: a note is told by its article and found by its subject. */
  readonly heading?: string;
  readonly address: string;
  /** The norms it speaks of. */
  readonly statutes: readonly string[];
  /** The provision that it explains or that defines it. */
  readonly at?: string;
  /** The state of that provision, where it does not rule. */
  readonly state?: State;
  /** Of a tree: that it rests on norms that do not rule. */
  readonly historical?: true;
  readonly pieces: readonly PagePiece[];
}

export interface PageHit {
  readonly record: PageRecord;
  /** The piece that answers best. */
  readonly piece: PagePiece | undefined;
  readonly score: number;
}

export interface PagesFound {
  /** Best first. */
  readonly hits: readonly PageHit[];
  /** Terms that matched, to be marked in the words shown. */
  readonly terms: ReadonlySet<string>;
}

/** What the query says, as far as it is known before the pages are searched. */
export interface PageQuery {
  /** Words to search; empty where the query only cites. */
  readonly words: string;
  /** Ids of the provisions that the query cites: what stands under them comes first. */
  readonly cited: readonly string[];
}

/** Whether what it speaks of is in force. */
export function isCurrent({state, historical}: PageRecord): boolean {
  return !historical && (state === undefined || state === 'in-force');
}

const TITLE = 2;
const SYNONYM = 0.9;
const ALSO_SYNONYM = 0.6;
const PREFIX = 0.8;
/** The share of the query, by rarity, that a page must have. */
const COVERED = 0.5;
const MOST_WORDS = 40;

interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** Makes the search over these pages: the same analysis of words as for the norms, the same BM25, without citations. */
export function pageSearch(records: readonly PageRecord[], lexicon: Lexicon): (query: PageQuery) => PagesFound {
  const frequencies = new Map<string, number>();
  const termsOf = (text: string): string[] =>
    wordsOf(text).flatMap(({folded}) => {
      if (isStopWord(folded, 'es')) return [];
      frequencies.set(folded, (frequencies.get(folded) ?? 0) + 1);
      return [lexicon.termOf(folded)];
    });
  const pieces = records.flatMap((record, at) => record.pieces.map((piece) => ({record: at, piece, terms: termsOf(piece.text)})));
  const words = records.map((): string[] => []);
  for (const {record, terms} of pieces) words[record]?.push(...terms);
  const text = postingsOf(words);
  const titles = postingsOf(records.map(({title, heading}) => termsOf(heading ?? title)));
  const inPieces = postingsOf(pieces.map(({terms}) => terms));
  const speller = spellerOf(frequencies);
  const countOf = (term: string): number => Math.max(text.countOf(term), titles.countOf(term));
  const idf = (term: string): number => Math.log(1 + (records.length - countOf(term) + 0.5) / (countOf(term) + 0.5));

  /** What each word, or everyday phrase, of the query may match. Words that no page has are left out. */
  const understand = (query: string): Alternative[][] => {
    const folded = wordsOf(query)
      .map((word) => word.folded)
      .filter((word) => !isStopWord(word, 'es'))
      .slice(0, MOST_WORDS);
    const groups: Alternative[][] = [];
    for (let at = 0; at < folded.length; ) {
      const word = folded[at] as string;
      const own = lexicon.termOf(word);
      const isKnown = countOf(own) > 0;
      const meaning = lexicon.meaningsAt(folded, at);
      const group: Alternative[] = isKnown ? [{terms: [own], weight: 1}] : [];
      for (const terms of meaning?.phrases ?? []) group.push({terms, weight: isKnown ? ALSO_SYNONYM : SYNONYM});
      // The last word may still be being typed.
      if (group.length === 0 && at === folded.length - 1 && word.length >= 3)
        for (const begun of speller.startingWith(word, 6)) group.push({terms: [lexicon.termOf(begun)], weight: PREFIX});
      const known = group.filter(({terms}) => terms.some((term) => countOf(term) > 0));
      if (known.length > 0) groups.push(known);
      at += meaning?.length ?? 1;
    }
    return groups;
  };

  const rank = (groups: readonly Alternative[][]): PageHit[] => {
    const found = new Map<number, {score: number; matched: number}>();
    const best = new Map<number, number>();
    let total = 0;
    for (const group of groups) {
      const weight = Math.max(...group.map(({terms}) => mean(terms.map(idf))));
      total += weight;
      const ofRecord = new Map<number, {score: number; weight: number}>();
      const ofPiece = new Map<number, number>();
      for (const {terms, weight: share} of group) {
        const sums = new Map<number, number>();
        const had = new Map<number, Set<string>>();
        for (const term of terms) {
          const add = (into: Map<number, number>, field: number, seen?: Map<number, Set<string>>) => (at: number, impact: number) => {
            into.set(at, (into.get(at) ?? 0) + (share / terms.length) * idf(term) * field * impact);
            seen?.set(at, (seen.get(at) ?? new Set()).add(term));
          };
          text.forEach(term, add(sums, 1, had));
          titles.forEach(term, add(sums, TITLE, had));
          inPieces.forEach(term, add(ofPiece, 1));
        }
        for (const [at, score] of sums) {
          const covered = share * ((had.get(at)?.size ?? 0) / terms.length);
          if (score > (ofRecord.get(at)?.score ?? 0)) ofRecord.set(at, {score, weight: covered});
        }
      }
      for (const [at, {score, weight: covered}] of ofRecord) {
        const before = found.get(at) ?? {score: 0, matched: 0};
        found.set(at, {score: before.score + score, matched: before.matched + weight * covered});
      }
      for (const [at, score] of ofPiece) best.set(at, (best.get(at) ?? 0) + score);
    }
    const shown = bestPieces(best, pieces);
    return [...found]
      .filter(([, {matched}]) => matched >= COVERED * total)
      .map(([at, {score, matched}]) => {
        const record = records[at] as PageRecord;
        return {record, piece: shown.get(at) ?? record.pieces[0], score: score * Math.min(1, matched / total)};
      })
      .sort((a, b) => b.score - a.score);
  };

  return ({words: query, cited}) => {
    const groups = understand(query);
    const pinned = records.flatMap((record) => {
      const near = Math.min(...cited.map((id) => distance(record.at, id)));
      return near < Number.POSITIVE_INFINITY ? [{record, piece: record.pieces[0], score: 1000 - near}] : [];
    });
    const taken = new Set(pinned.map(({record}) => record));
    return {
      hits: [...pinned.sort((a, b) => b.score - a.score), ...rank(groups).filter(({record}) => !taken.has(record))],
      terms: new Set(groups.flatMap((group) => group.flatMap(({terms}) => terms))),
    };
  };
}

/** How far what explains `at` is from a provision that is cited: 0 it itself, 1 a piece of it, 2 the whole it belongs to. */
function distance(at: string | undefined, cited: string): number {
  if (at === undefined) return Number.POSITIVE_INFINITY;
  if (at === cited) return 0;
  if (at.startsWith(`${cited}/`)) return 1;
  return cited.startsWith(`${at}/`) ? 2 : Number.POSITIVE_INFINITY;
}

/** Of each record, by number, the piece with most of what is searched. */
function bestPieces(
  scores: ReadonlyMap<number, number>,
  pieces: readonly {readonly record: number; readonly piece: PagePiece}[],
): Map<number, PagePiece> {
  const best = new Map<number, {piece: PagePiece; score: number}>();
  for (const [at, score] of scores) {
    const {record, piece} = pieces[at] as {record: number; piece: PagePiece};
    if (score > (best.get(record)?.score ?? 0)) best.set(record, {piece, score});
  }
  return new Map([...best].map(([record, {piece}]) => [record, piece]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
