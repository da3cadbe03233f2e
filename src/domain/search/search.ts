import {type BoxReading, boxReader} from './box/box';
import {type Lexicon, type LexiconEntries, lexiconOf} from './lexicon';
import {type Postings, postingsOf} from './postings';
import type {SearchPart, SearchRecords, SearchStatute, SearchUnit} from './records';
import {type Speller, spellerOf} from './spelling';
import {WEIGHTS, type Weights} from './weights';
import {fold, isStopWord, stemOf, type Word, wordsOf} from './words';

/** One thing that a query finds: a unit, and the piece of it to land on. */
export interface Hit {
  readonly unit: SearchUnit;
  readonly statute: SearchStatute;
  /** The unit itself or the piece that answers. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** The piece whose words are shown. */
  readonly part: SearchPart | undefined;
  readonly score: number;
  /** Why it stands here: it is what was cited, it regulates or is regulated by that, or its words match. */
  readonly why: 'cited' | 'companion' | 'words';
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Terms that matched, to be marked in the words shown. */
  readonly terms: ReadonlySet<string>;
  /** The query with slips of the pen mended, where some were. */
  readonly meant: string | undefined;
  /** What was cited and does not exist; its nearest holder is the first hit. */
  readonly missing: string | undefined;
  /** Words of the query that nothing has. */
  readonly unknown: readonly string[];
}

export interface SearchOptions {
  readonly limit: number;
  /** Only this norm's units. */
  readonly statute?: string;
  /** Only what is in force. */
  readonly inForce?: boolean;
}

export interface SearchEngine {
  search(query: string, options: SearchOptions): Found;
  /** The term of a word as it stands in a text, so that what matched can be marked. */
  termOf(word: Word, language: SearchStatute['language']): string;
}

/** A longer query is cut: nobody asks with more words than these, and a pasted book must not stop the page. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 40;

interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** What one word, or one everyday phrase, of the query may match. */
interface Group {
  readonly alternatives: readonly Alternative[];
}

/** Makes the engine over these records. Building it is the slow part: some hundred milliseconds for all norms. */
export function searchEngine(records: SearchRecords, entries: LexiconEntries, weights: Weights = WEIGHTS): SearchEngine {
  const lexicon = lexiconOf(entries);
  const read = boxReader(records, entries.names);
  const index = buildIndex(records, lexicon);
  return {
    termOf: ({folded}, language) => (language === 'en' ? stemOf(folded, 'en') : lexicon.termOf(folded)),
    search(query, options) {
      const cut = query.slice(0, MOST_CHARACTERS);
      const first = interpret(cut, read(cut), index, lexicon, weights);
      // A slip in the name of a norm or of a piece hides the citation: mended, it is read again.
      const mend = first.understood.corrections.size === 0 ? undefined : mended(cut, first.understood.corrections);
      const again = mend === undefined ? undefined : read(mend);
      const {reading, understood} =
        mend !== undefined && again?.named && !first.reading.named ? interpret(mend, again, index, lexicon, weights) : first;
      const ranked = rank(
        understood.groups,
        index,
        weights,
        asksForDefinition(cut),
        reading.ids.length === 0 ? reading.statute?.id : undefined,
      );
      const wanted = (unit: SearchUnit): boolean =>
        (options.statute === undefined || unit.statute === options.statute) && (!options.inForce || unit.state === 'in-force');
      const pinned = pinnedHits(reading, index).filter(({unit}) => wanted(unit));
      const taken = new Set(pinned.map(({unit}) => unit.id));
      const hits = [...pinned, ...ranked.filter(({unit}) => wanted(unit) && !taken.has(unit.id))].slice(0, options.limit);
      return {
        hits: hits.length > 0 ? hits : wholeNorm(reading, index, options.limit),
        terms: new Set(understood.groups.flatMap(({alternatives}) => alternatives.flatMap(({terms}) => terms))),
        meant: mend,
        missing: reading.missing,
        unknown: understood.unknown,
      };
    },
  };
}

/** The words that say what is asked: those that cite nothing, and beside them those that name a norm, which others name too. */
function interpret(
  query: string,
  reading: BoxReading,
  index: SearchIndexes,
  lexicon: Lexicon,
  weights: Weights,
): {reading: BoxReading; understood: Understood} {
  const telling = ({folded}: Word): boolean =>
    folded !== '' && !isStopWord(folded, 'es') && !(isStopWord(folded, 'en') && !index.knows(lexicon.termOf(folded)));
  const rest = reading.rest.filter(telling).slice(0, MOST_WORDS);
  const understood = understand(rest, index, lexicon, weights);
  if (reading.statute === undefined || reading.ids.length > 0 || rest.length === 0) return {reading, understood};
  const naming = wordsOf(query).filter((word) => telling(word) && !reading.rest.some(({start}) => start === word.start));
  const named = understand(naming, index, lexicon, weights).groups.map(({alternatives}) => ({
    alternatives: alternatives.map((alternative) => ({...alternative, weight: alternative.weight * weights.naming})),
  }));
  return {reading, understood: {...understood, groups: [...understood.groups, ...named]}};
}

/** All that is built once. Units, pieces and questions are numbered; the lists of places say who belongs to whom. */
interface SearchIndexes {
  readonly units: readonly SearchUnit[];
  readonly statutes: ReadonlyMap<string, SearchStatute>;
  /** Of each unit, the places of those of the same matter. */
  readonly related: readonly (readonly number[])[];
  readonly parts: readonly {readonly unit: number; readonly part: SearchPart}[];
  readonly questions: readonly {readonly part: number; readonly weight: number}[];
  readonly text: Postings;
  readonly headings: Postings;
  readonly context: Postings;
  readonly asked: Postings;
  readonly pieces: Postings;
  readonly asking: Postings;
  /** How rare a term is among the units. */
  idf(term: string): number;
  /** Whether the norms, or the questions, have the word. */
  knows(term: string): boolean;
  readonly speller: Speller;
}

function buildIndex({units, statutes}: SearchRecords, lexicon: Lexicon): SearchIndexes {
  const byId = new Map(statutes.map((statute) => [statute.id, statute]));
  const placeOf = new Map(units.map(({id}, at) => [id, at]));
  const frequencies = new Map<string, number>();
  const termsOf = (text: string, english: boolean): string[] =>
    wordsOf(text).flatMap(({folded}) => {
      if (folded === '' || isStopWord(folded, english ? 'en' : 'es')) return [];
      frequencies.set(folded, (frequencies.get(folded) ?? 0) + 1);
      return [english ? stemOf(folded, 'en') : lexicon.termOf(folded)];
    });
  const isEnglish = ({statute}: SearchUnit): boolean => byId.get(statute)?.language === 'en';
  const parts = units.flatMap((unit, at) => unit.parts.map((part) => ({unit: at, part, english: isEnglish(unit)})));
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
  for (const word of lexicon.said) if (!frequencies.has(word)) frequencies.set(word, 1);
  return {
    units,
    statutes: byId,
    related: units.map(({related}) => related.flatMap((id) => placeOf.get(id) ?? [])),
    parts,
    questions: asking.map(({part, terms}) => ({part, weight: [...new Set(terms)].reduce((sum, term) => sum + idf(term), 0)})),
    text: textPostings,
    headings,
    context: postingsOf(units.map((unit) => termsOf(`${unit.context} ${unit.label}`, isEnglish(unit)))),
    asked: askedPostings,
    pieces: postingsOf(pieces),
    asking: postingsOf(asking.map(({terms}) => terms)),
    idf,
    knows: (term) => countOf(term) > 0,
    speller: spellerOf(frequencies),
  };
}

interface Understood {
  readonly groups: readonly Group[];
  /** Words as written → as they were meant. */
  readonly corrections: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/**
 * What the words may match: themselves; what they mean in the norms; and for a word that nobody wrote, first its synonyms,
 * then what begins so (the last word may still be being typed), then what is near it.
 */
function understand(words: readonly Word[], index: SearchIndexes, lexicon: Lexicon, weights: Weights): Understood {
  const folded = words.map((word) => word.folded);
  const groups: Group[] = [];
  const corrections = new Map<string, string>();
  const unknown: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const word = folded[at] as string;
    const own = [...new Set([lexicon.termOf(word), stemOf(word, 'en')])].filter(index.knows);
    const meaning = lexicon.meaningsAt(folded, at);
    const alternatives: Alternative[] = own.map((term) => ({terms: [term], weight: 1}));
    if (meaning) {
      const weight = own.length > 0 && meaning.length === 1 ? weights.alsoSynonym : weights.synonym;
      // The better meanings come first in the list.
      alternatives.push(...meaning.phrases.map((terms, i) => ({terms, weight: weight * 0.9 ** i})));
      // Of a phrase each word counts by itself too.
      for (let i = 1; i < meaning.length; i++) {
        const term = lexicon.termOf(folded[at + i] as string);
        if (index.knows(term)) groups.push({alternatives: [{terms: [term], weight: 0.5}]});
      }
    } else if (own.length === 0) {
      const guesses = guess(word, at === folded.length - 1, index, lexicon, weights);
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

/** Every unit that has some of the groups, best first, with the piece to land on. */
function rank(groups: readonly Group[], index: SearchIndexes, weights: Weights, definition: boolean, asked: string | undefined): Hit[] {
  const units = new Map<number, {score: number; matched: number}>();
  const parts = new Map<number, {score: number; matched: number}>();
  const questions = new Map<number, number>();
  let total = 0;
  for (const {alternatives} of groups) {
    const best = new Map<number, {score: number; weight: number}>();
    const bestPart = new Map<number, number>();
    const bestQuestion = new Map<number, number>();
    const weight = Math.max(...alternatives.map(({terms}) => mean(terms.map((term) => index.idf(term)))));
    total += weight;
    for (const alternative of alternatives) {
      const share = alternative.weight / alternative.terms.length;
      const inUnit = new Map<number, number>();
      const inPart = new Map<number, number>();
      const inQuestion = new Map<number, number>();
      for (const term of alternative.terms) {
        const idf = index.idf(term);
        const collect =
          (into: Map<number, number>, field: number) =>
          (at: number, impact: number): void => {
            into.set(at, (into.get(at) ?? 0) + share * idf * field * impact);
          };
        index.text.forEach(term, collect(inUnit, 1));
        index.headings.forEach(term, collect(inUnit, weights.heading));
        index.context.forEach(term, collect(inUnit, weights.context));
        index.asked.forEach(term, collect(inUnit, weights.questions));
        index.pieces.forEach(term, collect(inPart, 1));
        index.asking.forEach(term, (at) => inQuestion.set(at, (inQuestion.get(at) ?? 0) + share * idf));
      }
      for (const [at, score] of inUnit) if (score > (best.get(at)?.score ?? 0)) best.set(at, {score, weight: alternative.weight});
      keepMost(bestPart, inPart);
      keepMost(bestQuestion, inQuestion);
    }
    for (const [at, found] of best) {
      const sum = units.get(at) ?? {score: 0, matched: 0};
      units.set(at, {score: sum.score + found.score, matched: sum.matched + weight * found.weight});
    }
    for (const [at, score] of bestPart) {
      const sum = parts.get(at) ?? {score: 0, matched: 0};
      parts.set(at, {score: sum.score + score, matched: sum.matched + weight});
    }
    for (const [at, score] of bestQuestion) questions.set(at, (questions.get(at) ?? 0) + score);
  }
  if (total === 0) return [];
  const likeness = likenessOf(questions, index, total);
  // What is found in a translation is found in what it translates.
  for (const [at, found] of [...units]) {
    const original = index.units[at]?.original;
    const to = original === undefined ? -1 : index.units.findIndex(({id}) => id === original);
    if (to >= 0 && found.score > (units.get(to)?.score ?? 0)) units.set(to, found);
  }
  const landing = landings(parts, likeness, index, total, weights, definition);
  const scores = new Map<number, number>();
  for (const [at, {score, matched}] of units) {
    const unit = index.units[at] as SearchUnit;
    const land = landing.get(at);
    const share = weights.uncovered + (1 - weights.uncovered) * Math.min(1, matched / total);
    const sum = (score + weights.passage * (land?.score ?? 0)) * share + weights.likeness * (land?.likeness ?? 0);
    scores.set(at, sum * (land?.boost ?? 1) * priorOf(unit, index, weights, asked));
  }
  return [...spread(scores, index, weights)]
    .map(([at, score]) => {
      const unit = index.units[at] as SearchUnit;
      return toHit(unit, index.statutes.get(unit.statute) as SearchStatute, landing.get(at)?.part, score, 'words');
    })
    .sort((a, b) => b.score - a.score);
}

/** What a unit is worth before any word: law before recital, what rules before what does not. */
function priorOf(unit: SearchUnit, index: SearchIndexes, weights: Weights, asked: string | undefined): number {
  const statute = index.statutes.get(unit.statute);
  const translated = statute?.language === 'en';
  return (
    weights.ranks[unit.rank] *
    weights.states[unit.state] *
    weights.kinds[statute?.kind ?? 'ley'] *
    (1 + weights.central * Math.log(1 + unit.related.length)) *
    (translated ? weights.translation : 1) *
    (unit.statute === asked ? weights.named : 1)
  );
}

/** What deals with the same matter as a good hit is worth showing after it. */
function spread(scores: ReadonlyMap<number, number>, index: SearchIndexes, weights: Weights): Map<number, number> {
  const sum = new Map(scores);
  for (const [at, score] of scores) {
    for (const neighbour of index.related[at] ?? []) {
      const own = scores.get(neighbour) ?? 0;
      // From the better to the lesser: a hit never rises above what it is related to.
      if (own < score) sum.set(neighbour, Math.max(sum.get(neighbour) ?? 0, own + weights.related * score * (1 - own / score)));
    }
  }
  return sum;
}

/** How near the query is to a question, 0 to 1: what they share of what both say (Dice, by rarity), for the best question of each piece. */
function likenessOf(questions: ReadonlyMap<number, number>, index: SearchIndexes, total: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const [at, shared] of questions) {
    const question = index.questions[at];
    if (!question) continue;
    const likeness = (2 * Math.min(shared, question.weight)) / (total + question.weight);
    if (likeness > (best.get(question.part) ?? 0)) best.set(question.part, likeness);
  }
  return best;
}

interface Landing {
  readonly part: SearchPart | undefined;
  readonly score: number;
  readonly likeness: number;
  readonly boost: number;
}

/** Of each unit the piece that answers best; none where the whole answers as well. */
function landings(
  parts: ReadonlyMap<number, {score: number; matched: number}>,
  likeness: ReadonlyMap<number, number>,
  index: SearchIndexes,
  total: number,
  weights: Weights,
  definition: boolean,
): Map<number, Landing> {
  const found = new Map<number, Landing & {value: number}>();
  for (const at of new Set([...parts.keys(), ...likeness.keys()])) {
    const {unit, part} = index.parts[at] as {unit: number; part: SearchPart};
    const {score, matched} = parts.get(at) ?? {score: 0, matched: 0};
    const covered = score * (weights.uncovered + (1 - weights.uncovered) * Math.min(1, matched / total));
    const alike = likeness.get(at) ?? 0;
    const defines = definition && part.defines !== undefined && matched >= 0.99 * total;
    const value = (covered + weights.likeness * alike) * (defines ? weights.definition : 1);
    const before = found.get(unit);
    if (!before || value > before.value)
      found.set(unit, {
        part,
        score: covered,
        likeness: Math.max(alike, before?.likeness ?? 0),
        boost: defines ? weights.definition : 1,
        value,
      });
    else if (alike > before.likeness) found.set(unit, {...before, likeness: alike});
  }
  return found;
}

function toHit(unit: SearchUnit, statute: SearchStatute, part: SearchPart | undefined, score: number, why: Hit['why']): Hit {
  const piece = part && part.id !== unit.id ? part : undefined;
  return {
    unit,
    statute,
    id: piece?.id ?? unit.id,
    label: piece ? `${statute.shortTitle}, ${piece.label}` : unit.label,
    address: piece?.address ?? unit.address,
    part: part ?? unit.parts[0],
    score,
    why,
  };
}

/** What the query cites, exactly; then what regulates it or is regulated by it. */
function pinnedHits({ids, statute}: BoxReading, index: SearchIndexes): Hit[] {
  const hits: Hit[] = [];
  const pin = (id: string, score: number, why: Hit['why']): SearchUnit | undefined => {
    const unit = index.units.find((candidate) => id === candidate.id || candidate.parts.some((part) => part.id === id));
    const of = index.statutes.get(unit?.statute ?? '');
    if (!unit || !of || hits.some((hit) => hit.unit === unit && hit.id === id)) return undefined;
    hits.push(
      toHit(
        unit,
        of,
        unit.parts.find((part) => part.id === id),
        score,
        why,
      ),
    );
    return unit;
  };
  for (const id of ids) {
    const unit = pin(id, 1000, 'cited') ?? undefined;
    if (!unit) hits.push(...groupHits(id, statute, index));
    for (const companion of unit?.companions ?? []) pin(companion, 500, 'companion');
  }
  return hits;
}

/** A level, an annex, a chapter: its page shows all that it holds. */
function groupHits(id: string, statute: SearchStatute | undefined, index: SearchIndexes): Hit[] {
  const group = statute?.groups.find((candidate) => `${statute.id}/${candidate.id}` === id);
  const first = group && index.units.find((unit) => unit.id === `${statute?.id}/${group.first}` || unit.id === group.first);
  if (!statute || !group || !first) return [];
  const label = `${statute.shortTitle}, ${group.label}`;
  return [{unit: first, statute, id, label, address: group.address, part: first.parts[0], score: 1000, why: 'cited'}];
}

/** "decreto 1558" alone: the units of the norm in order, law before frame. */
function wholeNorm({statute}: BoxReading, index: SearchIndexes, limit: number): Hit[] {
  if (!statute) return [];
  const weight = (unit: SearchUnit): number => WEIGHTS.ranks[unit.rank];
  return index.units
    .filter((unit) => unit.statute === statute.id)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, limit)
    .map((unit, i) => toHit(unit, statute, undefined, 100 - i, 'cited'));
}

/** "qué es un dato sensible", "definición de archivo", "qué significa disociación" */
function asksForDefinition(query: string): boolean {
  return /^\W*(?:(?:que|a que) (?:es|son|significan?|quiere decir|se (?:entiende|considera|llama))|definicion|concepto|significado)\b/.test(
    fold(query),
  );
}

function mended(query: string, corrections: ReadonlyMap<string, string>): string {
  const words = wordsOf(query);
  let text = '';
  let at = 0;
  for (const {folded, start, end} of words) {
    text += query.slice(at, start) + (corrections.get(folded) ?? query.slice(start, end));
    at = end;
  }
  return text + query.slice(at);
}

function keepMost(most: Map<number, number>, values: ReadonlyMap<number, number>): void {
  for (const [at, value] of values) if (value > (most.get(at) ?? 0)) most.set(at, value);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
