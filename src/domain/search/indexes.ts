import {CITING_WORDS} from './box/levels';
import type {Lexicon} from './lexicon';
import {type Postings, plainLists, postingsOf} from './postings';
import type {SearchPart, SearchRecords, SearchStatute, SearchTopic, SearchUnit} from './records';
import {type Speller, spellerOf} from './spelling';
import {Vocabulary} from './vocabulary';
import type {Tongue} from './words';

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
    /** The questions that it answers, by number, ascending. */
    readonly questions: readonly number[];
  }[];
  /** Of each unit, its pieces by number, ascending. */
  readonly partsOf: readonly (readonly number[])[];
  /** What is asked, in plain questions and in the names of topics: how much its words weigh, and how fully each piece answers it, 0 to 1. */
  readonly questions: readonly {readonly weight: number; readonly answers: ReadonlyMap<number, number>}[];
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

/** How fully the pieces of a topic answer it: the first, the others that answer, and those that bear on it, each less than the one before. */
const MAIN = 0.9;
const ALSO = 0.7;
const ALSO_FADES = 0.93;

function answersOf({main, also}: SearchTopic, partAt: ReadonlyMap<string, number>): Map<number, number> {
  const fully = [...main.map((_, i) => (i === 0 ? 1 : MAIN)), ...also.map((_, i) => ALSO * ALSO_FADES ** i)];
  return new Map([...main, ...also].flatMap((id, i) => (partAt.has(id) ? [[partAt.get(id) as number, fully[i] as number]] : [])));
}

/** Builds what a query is answered from. */
export function buildIndexes({units, statutes, topics}: SearchRecords, lexicon: Lexicon): SearchIndexes {
  const byId = new Map(statutes.map((statute) => [statute.id, statute]));
  const placeOf = new Map(units.map(({id}, at) => [id, at]));
  const vocabulary = new Vocabulary(lexicon);
  const termsOf = (text: string, tongue: Tongue): string[] => vocabulary.termsOf(vocabulary.read(text), tongue);
  const tongueOf = ({statute}: SearchUnit): Tongue => (byId.get(statute)?.language === 'en' ? 'en' : 'es');
  const parts = units.flatMap((unit, at) =>
    unit.parts.map((part) => ({
      unit: at,
      part,
      tongue: tongueOf(unit),
      term: part.defines === undefined ? undefined : termsOf(part.defines, 'es').join(' '),
      questions: [] as number[],
    })),
  );
  const partsOf: number[][] = units.map(() => []);
  parts.forEach(({unit}, at) => {
    partsOf[unit]?.push(at);
  });
  const partAt = new Map(parts.map(({part}, at) => [part.id, at]));
  const read = parts.map(({part}) => vocabulary.read(part.text));
  const pieces = parts.map(({part, tongue}, at) => [...termsOf(part.heading ?? '', tongue), ...vocabulary.termsOf(read[at] ?? [], tongue)]);
  const asking = [
    ...parts.flatMap(({part}, at) => part.questions.map((question) => ({answers: new Map([[at, 1]]), terms: termsOf(question, 'es')}))),
    ...topics.flatMap((topic) => {
      const answers = answersOf(topic, partAt);
      return topic.says.map((name) => ({answers, terms: termsOf(name, 'es')}));
    }),
  ];
  asking.forEach(({answers}, at) => {
    for (const part of answers.keys()) parts[part]?.questions.push(at);
  });
  const text: string[][] = units.map(() => []);
  const asked: string[][] = units.map(() => []);
  parts.forEach(({unit, part, tongue}, at) => {
    // The unit's own heading is weighed apart.
    const own = part.id === units[unit]?.id ? vocabulary.termsOf(read[at] ?? [], tongue) : (pieces[at] ?? []);
    text[unit]?.push(...own);
  });
  for (const {answers, terms} of asking)
    for (const [part, fully] of answers) if (fully >= MAIN) asked[parts[part]?.unit ?? 0]?.push(...terms);
  const textPostings = postingsOf(text);
  const headings = postingsOf(units.map((unit) => termsOf(unit.heading, tongueOf(unit))));
  const askedPostings = postingsOf(asked);
  const counts = new Map<string, number>();
  const countOf = (term: string): number => {
    const before = counts.get(term);
    if (before !== undefined) return before;
    const count = Math.max(textPostings.countOf(term), headings.countOf(term), askedPostings.countOf(term));
    counts.set(term, count);
    return count;
  };
  const idf = (term: string): number => {
    const count = countOf(term);
    return Math.log(1 + (units.length - count + 0.5) / (count + 0.5));
  };
  // The box's own words can be missed too: "articlo 5".
  for (const word of CITING_WORDS) vocabulary.setCount(word, 1);
  for (const word of lexicon.said) if (vocabulary.countOf(word) === 0) vocabulary.setCount(word, 1);
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
    partsOf,
    questions: asking.map(({answers, terms}) => ({answers, weight: [...new Set(terms)].reduce((sum, term) => sum + idf(term), 0)})),
    text: textPostings,
    headings,
    context: postingsOf(units.map((unit) => termsOf(`${unit.context} ${unit.label}`, tongueOf(unit)))),
    asked: askedPostings,
    pieces: postingsOf(pieces, plainLists()),
    asking: postingsOf(
      asking.map(({terms}) => terms),
      plainLists(),
    ),
    idf,
    written: (folded) => vocabulary.writtenOf(folded),
    knows: (term) => countOf(term) > 0,
    speller: spellerOf(vocabulary.counts()),
  };
}
