/** A decision tree leads from facts to an outcome; every question, option and outcome rests on provisions. */

export const OUTCOME_KINDS = ['duty', 'permission', 'prohibition', 'out-of-scope', 'inconclusive'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The answer every question must offer. */
export const DONT_KNOW = 'no-se';
export const DONT_KNOW_LABEL = 'No sé';

/** One way on from a question: what is answered, in words, and where that leads. */
export interface Branch {
  readonly id: string;
  readonly label: string;
  /** Id of the question or outcome that follows. */
  readonly next: string;
  readonly cites: readonly string[];
}

/** An answer to choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly cites: readonly string[];
  /** Everyday words that find it in a long list. */
  readonly say: readonly string[];
}

/** An answer of which one is chosen. */
export interface Option extends Choice, Branch {}

/** One of several answers. */
export interface SeveralChoice extends Choice {
  /** Chosen with no other: "Ninguno de éstos". */
  readonly alone: boolean;
}

/** The first branch that fits is taken; one without conditions fits always. */
export interface SeveralBranch extends Branch {
  /** At least one of these is chosen. */
  readonly any?: readonly string[];
  /** All of these are chosen. */
  readonly all?: readonly string[];
}

/** Branches in the order of time; the last has no end. */
export interface DateBranch extends Branch {
  /** The first day, `YYYY-MM-DD`, that no longer belongs to it. */
  readonly before?: string;
}

/** Branches from less to more; the last has no end. */
export interface AmountBranch extends Branch {
  /** The first whole number that no longer belongs to it. */
  readonly below?: number;
}

interface QuestionBase {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly cites: readonly string[];
}

export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly options: readonly Option[];
}
export interface SeveralQuestion extends QuestionBase {
  readonly kind: 'several';
  readonly options: readonly SeveralChoice[];
  readonly branches: readonly SeveralBranch[];
  /** Where "No sé" leads. */
  readonly unsure: string;
}
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
  readonly branches: readonly DateBranch[];
  readonly unsure: string;
}
export interface AmountQuestion extends QuestionBase {
  readonly kind: 'amount';
  /** What is counted, in the plural: "apercibimientos". */
  readonly unit: string;
  readonly branches: readonly AmountBranch[];
  readonly unsure: string;
}
export type Question = SingleQuestion | SeveralQuestion | DateQuestion | AmountQuestion;

/** How a term is counted. `business-days` leaves out Saturdays, Sundays and holidays. */
export const TERM_UNITS = ['calendar-days', 'business-days', 'months', 'years'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** A term that runs from a date that was answered, or from a fixed day. */
export interface Term {
  readonly label: string;
  /** Id of a question that asks for a date, or a day `YYYY-MM-DD`. */
  readonly from: string;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly cites: readonly string[];
  /** What the text leaves open about it. */
  readonly note?: string;
}

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly text: string;
  readonly cites: readonly string[];
  /** Provisions whose text is the list of what to do. */
  readonly checklist: readonly string[];
  /** Provisions whose text lists what to weigh; the norm gives no weights, and neither do we. */
  readonly criteria: readonly string[];
  readonly terms: readonly Term[];
  /** What is taken for granted on this way and was not asked. */
  readonly assumes: readonly CitedSentence[];
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
  /** Grows when an outcome, an answer or the way between them changes. */
  readonly version: number;
  /** What each version after the first changed. */
  readonly changes: readonly {readonly version: number; readonly date: string; readonly text: string}[];
  /** True when the tree rests on norms that are no longer in force. */
  readonly historical: boolean;
  readonly regime: Regime;
  /** What rules today, shown beside every outcome of a historical tree. */
  readonly today: readonly CitedSentence[];
  /** What one walk decides on, where a reader may have several: "archivo", "infracción". */
  readonly each?: {readonly one: string; readonly several: string};
  /** Title of the document that the checklists are the first draft of. */
  readonly draft?: string;
  /** Provisions of which every part that prints words is cited by the tree, or left out with a reason. */
  readonly covers: readonly string[];
  readonly uncovered: readonly {readonly id: string; readonly why: string}[];
  readonly start: string;
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** A provision that a tree cites, who cites it, and the keys that lead to it in the tree. */
export interface TreeCitation {
  readonly id: string;
  readonly by: TreePlace;
  readonly path: readonly (string | number)[];
}

/** A place of a tree that makes a statement. */
export type TreePlace =
  | {readonly kind: 'regime'}
  | {readonly kind: 'today'; readonly sentence: number}
  | {readonly kind: 'question'; readonly question: string}
  | {readonly kind: 'option'; readonly question: string; readonly option: string}
  | {readonly kind: 'outcome'; readonly outcome: string};

/** Every provision that a tree cites; its regime, which names whole norms, comes first. */
export function citationsOf(tree: DecisionTree): TreeCitation[] {
  const cite = (by: TreePlace, path: TreeCitation['path'], ids: readonly string[]): TreeCitation[] =>
    ids.map((id, i) => ({id, by, path: [...path, i]}));
  return [
    ...cite({kind: 'regime'}, ['regime', 'statutes'], tree.regime.statutes),
    ...tree.today.flatMap(({cites}, i) => cite({kind: 'today', sentence: i + 1}, ['today', i, 'cites'], cites)),
    ...tree.questions.flatMap((question, i) => [
      ...cite({kind: 'question', question: question.id}, ['questions', i, 'cites'], question.cites),
      ...answersOf(question).flatMap(({key, at, answer}) =>
        cite({kind: 'option', question: question.id, option: answer.id}, ['questions', i, key, at, 'cites'], answer.cites),
      ),
    ]),
    ...tree.outcomes.flatMap((outcome, i) => {
      const by: TreePlace = {kind: 'outcome', outcome: outcome.id};
      const at = ['outcomes', i];
      return [
        ...cite(by, [...at, 'cites'], outcome.cites),
        ...cite(by, [...at, 'checklist'], outcome.checklist),
        ...cite(by, [...at, 'criteria'], outcome.criteria),
        ...outcome.terms.flatMap(({cites}, j) => cite(by, [...at, 'terms', j, 'cites'], cites)),
        ...outcome.assumes.flatMap(({cites}, j) => cite(by, [...at, 'assumes', j, 'cites'], cites)),
      ];
    }),
  ];
}

/** What a question offers, with its place: its options, and the branches that gather them, days or numbers. */
export function answersOf(question: Question): {key: 'options' | 'branches'; at: number; answer: Choice | Branch}[] {
  const options: readonly Choice[] = 'options' in question ? question.options : [];
  const branches: readonly Branch[] = 'branches' in question ? question.branches : [];
  return [
    ...options.map((answer, at) => ({key: 'options' as const, at, answer})),
    ...branches.map((answer, at) => ({key: 'branches' as const, at, answer})),
  ];
}
