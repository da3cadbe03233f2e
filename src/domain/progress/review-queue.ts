import {addDays} from '../calendar/day';
import type {PracticeCatalogue, PublishedProvision} from './catalogue';
import type {Memory} from './memory';

/** Why a provision is to be reviewed now, the most urgent reason first. */
export const DUE_REASONS = ['law-changed', 'missed', 'due'] as const;
export type DueReason = (typeof DUE_REASONS)[number];

/** The day of an instant where the learner is: the domain knows no time zone. */
export type DayOf = (instant: string) => string;

/** Today, and how instants become days. */
export interface Calendar {
  readonly today: string;
  readonly dayOf: DayOf;
}

/** The next review of a provision. */
export interface Review {
  readonly provision: string;
  /** The day when it is due, or since when it is. */
  readonly on: string;
  /** Absent while it is not due. */
  readonly reason?: DueReason;
}

/** A review that is due. */
export type DueReview = Required<Review>;

/**
 * The next review of each provision that was asked and still is, the most urgent first. What was missed is due from the day of the miss on,
 * whatever the interval; what changed in the law is due now, since what was learned is no longer what is published.
 */
export function planReviews(memories: ReadonlyMap<string, Memory>, {provisions}: PracticeCatalogue, calendar: Calendar): Review[] {
  return [...memories]
    .flatMap(([provision, memory]): Review[] => {
      const published = provisions[provision];
      return published ? [{provision, ...nextReview(provision, memory, published, calendar)}] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Those that are due, in the same order. */
export function dueAmong(reviews: readonly Review[]): DueReview[] {
  return reviews.filter((review): review is DueReview => review.reason !== undefined);
}

function nextReview(provision: string, memory: Memory, published: PublishedProvision, {today, dayOf}: Calendar): Omit<Review, 'provision'> {
  if (hasLawChanged(provision, memory, published)) return {on: today, reason: 'law-changed'};
  if (!memory.last.correct) return {on: dayOf(memory.last.at), reason: 'missed'};
  const on = dayOf(memory.card.due.toISOString());
  return on <= today ? {on, reason: 'due'} : {on};
}

/** Whether the last answer was given under other words or another status. An answer that does not know its version proves no change. */
export function hasLawChanged(provision: string, {last}: Memory, {version}: PublishedProvision): boolean {
  const answered = last.law[provision];
  return answered !== undefined && answered !== '' && answered !== version;
}

function rank({reason}: Review): number {
  return reason === undefined ? DUE_REASONS.length : DUE_REASONS.indexOf(reason);
}

function keyOf({on, provision}: Review): string {
  return JSON.stringify([on, provision]);
}

/** How many reviews fall on each of so many days from today on; what is due already falls on today. */
export function countByDay(reviews: readonly Review[], {today}: Calendar, days: number): {readonly day: string; readonly count: number}[] {
  const counts = new Map<string, number>();
  for (const {on, reason} of reviews) {
    const day = reason === undefined ? on : today;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Array.from({length: days}, (_, ahead) => addDays(today, ahead)).map((day) => ({day, count: counts.get(day) ?? 0}));
}
