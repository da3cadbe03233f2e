import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import type {LoggedAnswer} from './answer-log';
import {type ItemRef, itemsTesting, nameOf, type PracticeCatalogue, refOf} from './catalogue';
import type {Memory} from './memory';
import type {DueReview} from './review-queue';

/** What items are picked from. */
interface Past {
  readonly log: readonly LoggedAnswer[];
  readonly memories: ReadonlyMap<string, Memory>;
}

/**
 * One item for each due provision, the most urgent first, none twice: one that was never answered, else one whose last answer was right, else
 * one that was missed; the item that the provision was last asked with only where it is alone. An item that tests several due
 * provisions stands for all of them. Chance decides among equals: same seed, same items.
 * @param most how many items at most
 */
export function pickItems(due: readonly DueReview[], {provisions}: PracticeCatalogue, past: Past, seed: number, most: number): ItemRef[] {
  const random = mersenne(seed);
  const lastOf = new Map(past.log.map((answer) => [nameOf(answer), answer]));
  const picked = new Set<string>();
  for (const {provision} of due) {
    if (picked.size >= most) break;
    const published = provisions[provision];
    const last = past.memories.get(provision)?.last;
    const all = published ? itemsTesting(published) : [];
    const others = all.filter((name) => !last || name !== nameOf(last));
    const candidates = others.length > 0 ? others : all;
    if (candidates.some((name) => picked.has(name))) continue;
    const ranks = candidates.map((name) => rankOf(lastOf.get(name)));
    const best = candidates.filter((_, at) => ranks[at] === Math.min(...ranks));
    const choice = best[best.length > 1 ? uniformInt(random, 0, best.length - 1) : 0];
    if (choice !== undefined) picked.add(choice);
  }
  return [...picked].map((name) => refOf('', name));
}

function rankOf(last: LoggedAnswer | undefined): number {
  if (!last) return 0;
  return last.correct ? 1 : 2;
}
