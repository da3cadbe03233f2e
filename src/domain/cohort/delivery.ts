import type {ResultFile} from '../results/result-file';

export const DELIVERY_FORMAT = 'resguardo/delivery/v1';

/** What a learner hands over to a trainer: finished attempts, and by whom. Delivering the same attempt again counts once. */
export interface Delivery {
  readonly format: typeof DELIVERY_FORMAT;
  /** Id of the cohort that the learner joined; none where it is handed over without one. */
  readonly cohort?: string;
  /** Legajo or alias, as the learner says it. No name: who it is stands in the trainer's own list. */
  readonly learner: string;
  /** ISO 8601 instant. */
  readonly deliveredAt: string;
  /** At least one, in the order in which the attempts began. */
  readonly results: readonly ResultFile[];
}
