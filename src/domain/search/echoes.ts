import {isStopWord, stemOf, wordsOf} from './words';

/** A unit of the search, as far as it matters here. */
interface Asked {
  readonly heading: string;
  readonly parts: readonly {readonly id: string; readonly heading?: string; readonly text: string; readonly questions: readonly string[]}[];
}

interface Named {
  readonly says: readonly string[];
  readonly main: readonly string[];
}

/** Two names of a topic, or two questions, are alike from here on: what they share of what both say (Dice). */
const NAMES_ALIKE = 0.5;
const QUESTIONS_ALIKE = 0.4;

/**
 * The same without what the search can do without, so that less travels: of a topic, names whose every word stands in the
 * articles that answer it, and names that are like another one; of a piece, questions that are like another one or like a
 * name of a topic that it answers.
 */
export function withoutEchoes<U extends Asked, T extends Named>(units: readonly U[], topics: readonly T[]): {units: U[]; topics: T[]} {
  const holder = new Map(units.flatMap((unit) => unit.parts.map(({id}) => [id, unit] as const)));
  const printed = new Map(units.map((unit) => [unit, printedIn(unit)]));
  const named = new Map<string, ReadonlySet<string>[]>();
  for (const {says, main} of topics) for (const id of main) named.set(id, [...(named.get(id) ?? []), ...says.map(termsOf)]);
  const isPrinted = (terms: ReadonlySet<string>, id: string): boolean => {
    const words = printed.get(holder.get(id) as U);
    return [...terms].every((term) => words?.has(term));
  };
  return {
    topics: topics.map((topic) => ({
      ...topic,
      says: unlike(
        topic.says.filter((name, i) => i === 0 || !topic.main.every((id) => isPrinted(termsOf(name), id))),
        [],
        NAMES_ALIKE,
      ),
    })),
    units: units.map((unit) => ({
      ...unit,
      parts: unit.parts.map((part) => ({...part, questions: unlike(part.questions, named.get(part.id) ?? [], QUESTIONS_ALIKE)})),
    })),
  };
}

/** The ways to ask that are like none before them, nor like what is there already. */
function unlike(ways: readonly string[], there: readonly ReadonlySet<string>[], alike: number): string[] {
  const kept = [...there];
  return ways.filter((way) => {
    const terms = termsOf(way);
    if (kept.some((other) => likeness(terms, other) >= alike)) return false;
    kept.push(terms);
    return true;
  });
}

function printedIn({heading, parts}: Asked): ReadonlySet<string> {
  return termsOf([heading, ...parts.flatMap((part) => [part.heading ?? '', part.text])].join(' '));
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({folded}) => (isStopWord(folded, 'es') ? [] : [stemOf(folded, 'es')])));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((term) => other.has(term)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
