/** A decision tree leads from facts to an outcome; every question, option and outcome rests on provisions. */

export const OUTCOME_KINDS = ['duty', 'permission', 'prohibition', 'out-of-scope', 'inconclusive'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The answer every question must offer. */
export const DONT_KNOW = 'no-se';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Id of the question or outcome that follows. */
  readonly next: string;
  readonly cites: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly cites: readonly string[];
  readonly options: readonly Option[];
}

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly text: string;
  readonly cites: readonly string[];
  /** Provisions whose text is the list of what to do. */
  readonly checklist: readonly string[];
  /** For an inconclusive outcome: the question to put to legal counsel. */
  readonly refer?: string;
}

/** The norms a tree applies, told on every screen. */
export interface Regime {
  readonly name: string;
  readonly statutes: readonly string[];
  readonly note: string;
}

export interface CitedSentence {
  readonly text: string;
  readonly cites: readonly string[];
}

export interface DecisionTree {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** True when the tree rests on norms that are no longer in force. */
  readonly historical: boolean;
  readonly regime: Regime;
  /** What rules today, shown beside every outcome of a historical tree. */
  readonly today: readonly CitedSentence[];
  readonly start: string;
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** Every provision that a tree cites, with the place that cites it. */
export function citationsOf(tree: DecisionTree): {id: string; by: string}[] {
  const cite = (by: string, ids: readonly string[]): {id: string; by: string}[] => ids.map((id) => ({id, by}));
  return [
    ...tree.today.flatMap((sentence, at) => cite(`today ${at + 1}`, sentence.cites)),
    ...tree.questions.flatMap((question) => [
      ...cite(question.id, question.cites),
      ...question.options.flatMap((option) => cite(`${question.id}/${option.id}`, option.cites)),
    ]),
    ...tree.outcomes.flatMap((outcome) => cite(outcome.id, [...outcome.cites, ...outcome.checklist])),
  ];
}
