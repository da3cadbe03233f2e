import type {SearchRecords, SearchStatute, SearchUnit} from '../../src/domain/search/records';

/**
 * The records with made-up norms beside them, `scale` times as many in all: copies of every unit under another norm, with two
 * words of five made up and other numbers. No query is answered by them, so that they only stand in the way. The same
 * scale gives the same records.
 */
export function scaled(records: SearchRecords, scale: number): SearchRecords {
  const statutes: SearchStatute[] = [...records.statutes];
  const units: SearchUnit[] = [...records.units];
  for (let copy = 1; copy < scale; copy++) {
    const made = copyOf(records, copy);
    statutes.push(...made.statutes);
    units.push(...made.units);
  }
  return {...records, statutes, units};
}

/** Share of the words that are made up. */
const FOREIGN = 0.4;

function copyOf({statutes, units}: SearchRecords, copy: number): Omit<SearchRecords, 'topics'> {
  const random = randomOf(copy);
  const rename = (id: string): string => `copia-${copy}-${id}`;
  const numbers = (text: string): string => text.replace(/\d/g, () => String(Math.floor(random() * 10)));
  const words = (text: string): string =>
    text.replace(/\p{L}+|\d/gu, (word) => {
      if (/\d/.test(word)) return String(Math.floor(random() * 10));
      return random() < FOREIGN ? madeUpWord(random) : word;
    });
  const copied = new Map(
    statutes.map((statute): [string, SearchStatute] => [
      statute.id,
      {
        ...statute,
        id: rename(statute.id),
        ...(statute.number !== undefined && {number: numbers(statute.number)}),
        shortTitle: words(statute.shortTitle),
        title: words(statute.title),
      },
    ]),
  );
  return {
    statutes: [...copied.values()],
    units: units.map(({original, ...unit}) => {
      const before = statutes.find(({id}) => id === unit.statute)?.shortTitle ?? '';
      return {
        ...unit,
        id: rename(unit.id),
        statute: rename(unit.statute),
        // The article keeps its number; the norm has another.
        label: unit.label.replace(before, copied.get(unit.statute)?.shortTitle ?? ''),
        address: unit.address.replace('/normas/', `/normas/copia-${copy}-`),
        heading: words(unit.heading),
        context: words(unit.context),
        parts: unit.parts.map(({heading, ...part}) => ({
          ...part,
          id: rename(part.id),
          ...(heading !== undefined && {heading: words(heading)}),
          text: words(part.text),
          questions: part.questions.map(words),
        })),
        companions: unit.companions.map(({id, how}) => ({id: rename(id), how})),
        related: unit.related.map(rename),
        ...(original !== undefined && {original: rename(original)}),
      };
    }),
  };
}

const CONSONANTS = 'bcdfglmnprstvz';
const VOWELS = 'aeiou';

/** Two to four syllables. */
function madeUpWord(random: () => number): string {
  const one = (of: string): string => of[Math.floor(random() * of.length)] ?? '';
  return Array.from({length: 2 + Math.floor(random() * 3)}, () => one(CONSONANTS) + one(VOWELS)).join('');
}

/** Mulberry32 by Tommy Ettinger (public domain): from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
