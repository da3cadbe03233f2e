import type {Cohort} from './cohort';

/** A learner's place in a cohort, kept on the learner's own device. */
export interface Membership {
  readonly cohort: Cohort;
  /** Legajo or alias, as the learner says it. */
  readonly learner: string;
  /** ISO 8601 instant. */
  readonly joinedAt: string;
  /** What went out of this device, in that order: whether it arrived nobody here knows. */
  readonly deliveries: readonly HandedOut[];
}

export interface HandedOut {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Ids of the attempts. */
  readonly attempts: readonly string[];
}

/** In the order in which they were joined. */
export function byJoining(memberships: readonly Membership[]): Membership[] {
  const key = ({joinedAt, cohort}: Membership): string => `${joinedAt} ${cohort.id}`;
  return [...memberships].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** When each attempt last went out, by id. */
export function handedOutAt(deliveries: readonly HandedOut[]): ReadonlyMap<string, string> {
  return new Map(deliveries.flatMap(({at, attempts}) => attempts.map((id) => [id, at] as const)));
}
