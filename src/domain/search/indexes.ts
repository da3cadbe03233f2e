import {CITING_WORDS} from './box/levels';
import type {Lexicon} from './lexicon';
import {type Postings, postingsOf} from './postings';
import type {SearchPart, SearchRecords, SearchStatute, SearchUnit} from './records';
import {type Speller, spellerOf} from './spelling';
import {isStopWord, stemOf, wordsOf} from './words';

/** All that is built once. Units, pieces and questions are numbered; the lists of places say who belongs to whom. */
export interface SearchIndexes {
  readonly units: readonly SearchUnit[];
  readonly statutes: ReadonlyMap<string, SearchStatute>;
  /** Of each unit, the places of those of the same matter. */
  readonly related: readonly (readonly number[])[];
  /** Ids of units and their pieces: the place of the unit. */
  readonly places: ReadonlyMap<string, number>;
  /** Of a translation, the place of what it translates. */
  readonly originals: ReadonlyMap<number, number>;
  readonly parts: readonly {
    readonly unit: number;
    readonly part: SearchPart;
    /** The term that it defines, as a query would be read. */
    readonly term: string | undefined;
  }[];
  readonly questions: readonly {readonly part: number; readonly weight: number}[];
  readonly text: Postings;
  readonly headings: Postings;
  readonly context: Postings;
  readonly asked: Postings;
  readonly pieces: Postings;
  readonly asking: Postings;
  /** How rare a term is among the units. */
  idf(term: string): number;
  /** A folded word as a text writes it, with its accents. */
  written(folded: string): string;
  /** Whether the norms, or the questions, have the word. */
  knows(term: string): boolean;
  readonly speller: Speller;
}

/** Builds what a query is answered from. */
export function buildIndexes({units, statutes}: SearchRecords, lexicon: Lexicon): SearchIndexes {
  const byId = new Map(statutes.map((statute) => [statute.id, statute]));
  const placeOf = new Map(units.map(({id}, at) => [id, at]));
  const frequencies = new Map<string, number>();
  const written = new Map<string, string>();
  const termsOf = (text: string, english: boolean): string[] =>
    wordsOf(text).flatMap(({folded, start, end}) => {
      if (folded === '' || isStopWord(folded, english ? 'en' : 'es')) return [];
      frequencies.set(folded, (frequencies.get(folded) ?? 0) + 1);
      if (!written.has(folded)) written.set(folded, text.slice(start, end).toLowerCase());
      return [english ? stemOf(folded, 'en') : lexicon.termOf(folded)];
    });
  const isEnglish = ({statute}: SearchUnit): boolean => byId.get(statute)?.language === 'en';
  const parts = units.flatMap((unit, at) =>
    unit.parts.map((part) => ({
      unit: at,
      part,
      english: isEnglish(unit),
      term: part.defines === undefined ? undefined : termsOf(part.defines, false).join(' '),
    })),
  );
  const pieces = parts.map(({part, english}) => termsOf(`${part.heading ?? ''} ${part.text}`, english));
  const asking = parts.flatMap(({part}, at) => part.questions.map((question) => ({part: at, terms: termsOf(question, false)})));
  const text: string[][] = units.map(() => []);
  const asked: string[][] = units.map(() => []);
  parts.forEach(({unit, part}, at) => {
    // The unit's own heading is weighed apart.
    const own = part.id === units[unit]?.id ? termsOf(part.text, false) : (pieces[at] ?? []);
    text[unit]?.push(...own);
  });
  for (const {part, terms} of asking) asked[parts[part]?.unit ?? 0]?.push(...terms);
  const textPostings = postingsOf(text);
  const headings = postingsOf(units.map((unit) => termsOf(unit.heading, isEnglish(unit))));
  const askedPostings = postingsOf(asked);
  const known = new Map<string, number>();
  const countOf = (term: string): number => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const count = Math.max(textPostings.countOf(term), headings.countOf(term), askedPostings.countOf(term));
    known.set(term, count);
    return count;
  };
  const idf = (term: string): number => Math.log(1 + (units.length - countOf(term) + 0.5) / (countOf(term) + 0.5));
  // The box's own words can be missed too: "articlo 5".
  for (const word of CITING_WORDS) frequencies.set(word, 1);
  for (const word of lexicon.said) if (!frequencies.has(word)) frequencies.set(word, 1);
  return {
    units,
    statutes: byId,
    related: units.map(({related}) => related.flatMap((id) => placeOf.get(id) ?? [])),
    places: new Map([...parts.map(({unit, part}) => [part.id, unit] as const), ...placeOf]),
    originals: new Map(
      units.flatMap(({original}, at) => {
        const to = original === undefined ? undefined : placeOf.get(original);
        return to === undefined ? [] : [[at, to] as const];
      }),
    ),
    parts,
    questions: asking.map(({part, terms}) => ({part, weight: [...new Set(terms)].reduce((sum, term) => sum + idf(term), 0)})),
    text: textPostings,
    headings,
    context: postingsOf(units.map((unit) => termsOf(`${unit.context} ${unit.label}`, isEnglish(unit)))),
    asked: askedPostings,
    pieces: postingsOf(pieces),
    asking: postingsOf(asking.map(({terms}) => terms)),
    idf,
    written: (folded) => written.get(folded) ?? folded,
    knows: (term) => countOf(term) > 0,
    speller: spellerOf(frequencies),
  };
}
