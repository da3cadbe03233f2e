import {Accumulator} from './accumulator';
import type {SearchIndexes} from './indexes';
import type {Intent} from './intent';
import type {Prior} from './prior';
import type {SearchPart, SearchUnit} from './records';
import type {Alternative, Group} from './understand';
import type {Weights} from './weights';

/** A unit that has some of the words, and the piece of it that answers best. */
export interface Ranked {
  readonly unit: SearchUnit;
  readonly part: SearchPart | undefined;
  readonly score: number;
}

/** Below this share of the best, a unit is not looked at. */
const FAINT = 0.03;
/** The original stands before its translation. */
const ORIGINAL_FIRST = 1.01;
/** How many units are looked at piece by piece: far more than anybody reads. */
const CLOSELY = 150;

/**
 * The units that have some of the groups, best first. First by the words of the whole (BM25 over text, heading, context and
 * questions, times how much of the query they have); then, of the best, by their best piece and the question that is most
 * like the query. `prior` is what a unit is worth before any word.
 */
export function rank(groups: readonly Group[], index: SearchIndexes, weights: Weights, intent: Intent, prior: Prior): Ranked[] {
  const total = groups.reduce((sum, group) => sum + weightOf(group, index), 0);
  if (total === 0) return [];
  const wholes = new Matches(index.units.length, groups, index, (term, idf, add) => {
    index.text.forEach(term, (at, impact) => add(at, idf * impact));
    index.headings.forEach(term, (at, impact) => add(at, idf * weights.heading * impact));
    index.context.forEach(term, (at, impact) => add(at, idf * weights.context * impact));
    index.asked.forEach(term, (at, impact) => add(at, idf * weights.questions * impact));
  });
  // What is found in a translation is found in what it translates.
  for (const [at, original] of index.originals) wholes.raise(original, at);
  const covered = (share: number): number => weights.uncovered + (1 - weights.uncovered) * Math.min(1, share / total);
  const worth = (at: number): number => wholes.score(at) * covered(wholes.matched(at)) * prior(at);
  const chosen = bestOf(wholes.places(), worth);
  const landings = landingsOf(chosen, groups, index, total, weights, covered, intent);
  const scores = new Map(
    chosen.map((at) => {
      const {score = 0, likeness = 0, boost = 1} = landings.get(at) ?? {};
      const words = (wholes.score(at) + weights.passage * score) * covered(wholes.matched(at));
      return [at, (words + weights.likeness * likeness) * boost * prior(at)];
    }),
  );
  for (const [at, original] of index.originals) {
    const score = scores.get(at);
    if (score !== undefined && (scores.get(original) ?? 0) <= score) scores.set(original, score * ORIGINAL_FIRST);
  }
  return [...spread(scores, index, weights)]
    .map(([at, score]) => ({unit: index.units[at] as SearchUnit, part: landings.get(at)?.part, score}))
    .sort((a, b) => b.score - a.score);
}

/** The places that are worth most and not faint, best first; of those worth the same, the first ones. */
function bestOf(places: readonly number[], worth: (at: number) => number): number[] {
  let kept: {at: number; value: number}[] = [];
  let least = 0;
  const cut = (): void => {
    kept = kept.sort((a, b) => b.value - a.value).slice(0, CLOSELY);
    if (kept.length === CLOSELY) least = kept[CLOSELY - 1]?.value ?? 0;
  };
  for (const at of places) {
    const value = worth(at);
    // Sorting what nobody will see is most of the work where there are thousands.
    if (value > least && kept.push({at, value}) === 2 * CLOSELY) cut();
  }
  cut();
  const floor = FAINT * (kept[0]?.value ?? 0);
  return kept.filter(({value}) => value >= floor).map(({at}) => at);
}

/** What a group counts for: as rare as its rarest alternative. */
function weightOf({alternatives}: Group, index: SearchIndexes): number {
  return Math.max(0, ...alternatives.map(({terms}) => mean(terms.map((term) => index.idf(term)))));
}

type Collect = (term: string, idf: number, add: (at: number, value: number) => void) => void;

/** Sums over the groups: of each group what its best alternative gives, and how much of the query that matches. */
class Matches {
  readonly #sums: Accumulator;
  readonly #shares: Accumulator;

  constructor(size: number, groups: readonly Group[], index: SearchIndexes, collect: Collect) {
    this.#sums = new Accumulator(size);
    this.#shares = new Accumulator(size);
    const [one, best, share] = [new Accumulator(size), new Accumulator(size), new Accumulator(size)];
    for (const group of groups) {
      const weight = weightOf(group, index);
      for (const alternative of group.alternatives) {
        this.#gather(alternative, index, collect, one);
        one.drain((at, value) => {
          if (value <= best.get(at)) return;
          best.set(at, value);
          share.set(at, alternative.weight);
        });
      }
      share.drain((at, value) => this.#shares.add(at, weight * value));
      best.drain((at, value) => this.#sums.add(at, value));
    }
  }

  #gather({terms, weight}: Alternative, index: SearchIndexes, collect: Collect, into: Accumulator): void {
    for (const term of terms) collect(term, (index.idf(term) * weight) / terms.length, (at, value) => into.add(at, value));
  }

  score(at: number): number {
    return this.#sums.get(at);
  }

  matched(at: number): number {
    return this.#shares.get(at);
  }

  places(): number[] {
    return this.#sums.places();
  }

  /** Gives a place what another has, where that is more. */
  raise(at: number, from: number): void {
    if (this.score(from) <= this.score(at)) return;
    this.#sums.set(at, this.score(from));
    this.#shares.set(at, this.matched(from));
  }
}

interface Landing {
  readonly part: SearchPart | undefined;
  readonly score: number;
  readonly likeness: number;
  readonly boost: number;
}

/** Of each chosen unit the piece that answers best, by its words and by its questions. */
function landingsOf(
  chosen: readonly number[],
  groups: readonly Group[],
  index: SearchIndexes,
  total: number,
  weights: Weights,
  covered: (share: number) => number,
  {definition}: Intent,
): Map<number, Landing> {
  const parts = [...chosen].sort((a, b) => a - b).flatMap((unit) => index.partsOf[unit] ?? []);
  const questions = [...new Set(parts.flatMap((part) => index.parts[part]?.questions ?? []))].sort((a, b) => a - b);
  const pieces = new Matches(parts.length, groups, index, (term, idf, add) =>
    index.pieces.forEachAmong(term, parts, (place, impact) => add(place, idf * impact)),
  );
  const asking = new Matches(questions.length, groups, index, (term, idf, add) =>
    index.asking.forEachAmong(term, questions, (place) => add(place, idf)),
  );
  const placeOf = new Map(parts.map((at, place) => [at, place]));
  // How near the query is to each question, 0 to 1: what they share of what both say (Dice, by rarity).
  const near = new Map<number, number[]>();
  for (const place of asking.places()) {
    const {answers, weight} = index.questions[questions[place] as number] as SearchIndexes['questions'][number];
    const shared = (2 * Math.min(asking.score(place), weight)) / (total + weight);
    for (const [part, fully] of answers) {
      if (!placeOf.has(part)) continue;
      const known = near.get(part);
      if (known) known.push(shared * fully);
      else near.set(part, [shared * fully]);
    }
  }
  const alike = new Map([...near].map(([part, values]) => [part, fading(values, weights.likenessFades)]));
  // Who writes the very term that a norm defines asks what it is.
  const query = groups.flatMap(({alternatives}) => alternatives[0]?.terms ?? []).join(' ');
  const found = new Map<number, Landing & {readonly value: number}>();
  const onlyAlike = [...alike.keys()].map((at) => placeOf.get(at) as number).filter((place) => pieces.score(place) === 0);
  for (const place of [...pieces.places(), ...onlyAlike]) {
    const at = parts[place] as number;
    const {unit, part, term} = index.parts[at] as SearchIndexes['parts'][number];
    const score = pieces.score(place) * covered(pieces.matched(place));
    const likeness = alike.get(at) ?? 0;
    const asked = definition ? pieces.matched(place) >= 0.99 * total : term === query;
    const boost = part.defines !== undefined && asked ? weights.definition : 1;
    const value = (score + weights.likeness * likeness) * boost;
    const before = found.get(unit);
    if (!before || value > before.value) found.set(unit, {part, score, likeness: Math.max(likeness, before?.likeness ?? 0), boost, value});
    else if (likeness > before.likeness) found.set(unit, {...before, likeness});
  }
  return found;
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

/** The greatest, and of each that follows a share less: who is asked in several such ways is likelier meant than who is asked in one. */
function fading(values: number[], share: number): number {
  return values.sort((a, b) => a - b).reduce((sum, value) => value + share * sum, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
