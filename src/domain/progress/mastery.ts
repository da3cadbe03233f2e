import type {PracticeCatalogue} from './catalogue';
import type {Memory} from './memory';
import {hasLawChanged} from './review-queue';

/** How far a provision is known, best first. */
export const MASTERIES = ['firm', 'learning', 'weak', 'new'] as const;
export type Mastery = (typeof MASTERIES)[number];

/** Days that a memory lasts before it counts as firm: what Anki calls a mature card. */
const FIRM_DAYS = 21;

/** How far a provision is known: never asked, missed last or changed since, remembered for days, or for weeks. */
export function masteryOf(provision: string, memory: Memory | undefined, {provisions}: PracticeCatalogue): Mastery {
  const published = provisions[provision];
  if (!memory || !published) return 'new';
  if (!memory.last.correct || hasLawChanged(provision, memory, published)) return 'weak';
  return memory.card.scheduled_days >= FIRM_DAYS ? 'firm' : 'learning';
}

/** How many provisions of a group are known how far. */
export interface GroupMastery {
  readonly group: string;
  readonly counts: Readonly<Record<Mastery, number>>;
}

/** Every group of provisions, in the order of the catalogue. */
export function masteryByGroup(catalogue: PracticeCatalogue, memories: ReadonlyMap<string, Memory>): GroupMastery[] {
  const groups = new Map<string, Record<Mastery, number>>();
  for (const [id, {group}] of Object.entries(catalogue.provisions)) {
    const counts = groups.get(group) ?? {firm: 0, learning: 0, weak: 0, new: 0};
    counts[masteryOf(id, memories.get(id), catalogue)] += 1;
    groups.set(group, counts);
  }
  return [...groups].map(([group, counts]) => ({group, counts}));
}
