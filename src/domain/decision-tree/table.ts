import {answerThatTakes, branchesOf} from './answer';
import type {Branch, DecisionTree, Outcome, Question} from './tree';
import {MOST_PATHS} from './walk';

/** A tree as a table: a column for each question, a row for each way. */
export interface DecisionTable {
  /** The questions that some way asks, in the order of the tree. */
  readonly questions: readonly Question[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** What is answered, in words, by question id. Answers that lead to the same place are one: "Sí / No sé". */
  readonly answers: ReadonlyMap<string, string>;
  readonly outcome: Outcome;
  /** What the questions and answers of this way cite, each once, in its order. The outcome's own citations are not among them. */
  readonly cites: readonly string[];
}

/** The answers to one question that lead to the same place. */
export interface Fork {
  readonly next: string;
  readonly branches: readonly Branch[];
}

/**
 * All ways of a tree, in its order, with the answers to one question that have the same `next` taken together. A branch that no
 * answer takes has no row.
 * @throws RangeError past `most` rows.
 * @throws Error where the tree leads to nowhere or in circles; the content check refuses such a tree.
 */
export function decisionTable(tree: DecisionTree, most = MOST_PATHS): DecisionTable {
  const questions = new Map(tree.questions.map((question) => [question.id, question]));
  const outcomes = new Map(tree.outcomes.map((outcome) => [outcome.id, outcome]));
  // Looked up once: thousands of ways pass by the same question.
  const forks = new Map(tree.questions.map((question) => [question.id, forksOf(question)]));
  const rows: TableRow[] = [];
  const asked = new Set<string>();

  const visit = (at: string, way: readonly {question: Question; fork: Fork}[]): void => {
    const outcome = outcomes.get(at);
    if (outcome) {
      if (rows.length === most) throw new RangeError(`Tree "${tree.id}" has more than ${most} ways.`);
      rows.push({
        answers: new Map(way.map(({question, fork}) => [question.id, fork.branches.map(({label}) => label).join(' / ')])),
        outcome,
        cites: [...new Set(way.flatMap(({question, fork}) => [...question.cites, ...fork.branches.flatMap(({cites}) => cites)]))],
      });
      return;
    }
    const question = questions.get(at);
    if (!question || way.some((step) => step.question.id === at)) {
      throw new Error(`Tree "${tree.id}" leads to "${at}", which is nowhere or was asked before.`);
    }
    asked.add(at);
    for (const fork of forks.get(at) ?? []) visit(fork.next, [...way, {question, fork}]);
  };
  visit(tree.start, []);
  return {questions: tree.questions.filter(({id}) => asked.has(id)), rows};
}

/** The branches of a question that some answer takes, those with the same `next` together, in the order of the first of each. */
export function forksOf(question: Question): Fork[] {
  const byNext = new Map<string, Branch[]>();
  for (const branch of branchesOf(question)) {
    if (answerThatTakes(question, branch) === undefined) continue;
    byNext.set(branch.next, [...(byNext.get(branch.next) ?? []), branch]);
  }
  return [...byNext].map(([next, branches]) => ({next, branches}));
}
