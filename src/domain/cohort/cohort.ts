export const COHORT_FORMAT = 'resguardo/cohort/v1';

/**
 * When a module counts as done, in the words of cmi5 (§13.1.4, `moveOn`): an evaluation is *completed* when it is over, *passed* when its
 * mark reaches the rule's.
 */
export const MOVE_ON = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'] as const;
export type MoveOn = (typeof MOVE_ON)[number];

/** What a trainer asks of each module. */
export interface CohortRule {
  readonly moveOn: MoveOn;
  /** The least mark, in whole per cent. */
  readonly pass: number;
  /** How many evaluations of a module count, from the first on and anew after it expired; all of them where it is not said. */
  readonly attempts?: number;
  /** For how many months a module that is done stays so. */
  readonly validMonths: number;
}

/** A class, as its trainer makes it and its learners join it. Holds no secret: all of it travels in the link. */
export interface Cohort {
  readonly format: typeof COHORT_FORMAT;
  readonly id: string;
  readonly name: string;
  /** Who answers for the data (Ley 25.326, art. 6, b): the force or academy, and where to reach it. */
  readonly responsible: {readonly name: string; readonly address: string};
  /** Ids of quizzes, in the order in which they are taken. */
  readonly modules: readonly string[];
  readonly rule: CohortRule;
  /** The public key that results are sealed to (age, `age1…`). */
  readonly recipient: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}
