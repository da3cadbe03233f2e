/**
 * Words near a word that nobody wrote: what a reader who slipped may have meant.
 * One edit up to eight letters, two above; a swap of neighbours counts one. The first letter is hardly ever missed, but for a
 * silent h: another word of Spanish that no norm has is not to be taken for a slip ("puerta" is no "oferta").
 */
export interface Speller {
  /** The nearest known words, nearest and most frequent first; none when nothing is near. */
  near(word: string, limit: number): string[];
  /** Known words that begin so, most frequent first. */
  startingWith(beginning: string, limit: number): string[];
}

const SHORT = 8;

/** Makes a speller over folded words and how often each stands in the texts. */
export function spellerOf(frequencies: ReadonlyMap<string, number>): Speller {
  const words = [...frequencies.keys()].filter((word) => word.length > 2 && !/^\d/.test(word)).sort();
  const shelves = shelvesOf(words);
  const moreFrequent = (a: string, b: string): number => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0);
  return {
    near(word, limit) {
      if (word.length < 4) return [];
      const most = word.length <= SHORT ? 1 : 2;
      const own = lettersOf(word);
      const found: {word: string; distance: number}[] = [];
      for (let length = word.length - most; length <= word.length + most; length++) {
        const shelf = shelves.get(`${firstOf(word)}${length}`);
        shelf?.words.forEach((candidate, at) => {
          if (bits((shelf.letters[at] as number) ^ own) > 2 * most) return;
          const distance = editDistance(word, candidate, most);
          if (distance <= most) found.push({word: candidate, distance});
        });
      }
      const least = Math.min(...found.map(({distance}) => distance));
      return found
        .filter(({distance}) => distance === least)
        .map((near) => near.word)
        .sort(moreFrequent)
        .slice(0, limit);
    },
    startingWith(beginning, limit) {
      let at = lowerBound(words, beginning);
      const found: string[] = [];
      for (; at < words.length && words[at]?.startsWith(beginning); at++) found.push(words[at] as string);
      return found.sort(moreFrequent).slice(0, limit);
    },
  };
}

/** Words that begin with the same letter and are as long, with which letters each has. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/** Words an edit apart stand on near shelves and differ in few letters: it spares most comparisons. */
function shelvesOf(words: readonly string[]): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const word of words) {
    const key = `${firstOf(word)}${word.length}`;
    const shelf = shelves.get(key) ?? {words: [], letters: []};
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
    shelves.set(key, shelf);
  }
  return shelves;
}

function firstOf(word: string): string {
  return word.charAt(word.startsWith('h') ? 1 : 0);
}

function lettersOf(word: string): number {
  let set = 0;
  for (const letter of word) set |= 1 << (letter.charCodeAt(0) % 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function lowerBound(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours. Stops above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, (previous[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] as number;
}
