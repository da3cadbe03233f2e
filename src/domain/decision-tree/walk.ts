import {type Answer, type Answers, answerThatTakes, branchesOf, branchFor} from './answer';
import {type Branch, type DecisionTree, DONT_KNOW, type Outcome, type Question} from './tree';

export interface Step {
  readonly question: Question;
  readonly answer: Answer;
  /** The way that the answer takes. */
  readonly branch: Branch;
}

/** Where answers lead. `trail` is the way there. */
export type Place =
  | {readonly kind: 'question'; readonly question: Question; readonly trail: readonly Step[]}
  | {readonly kind: 'outcome'; readonly outcome: Outcome; readonly trail: readonly Step[]}
  | {readonly kind: 'unknown-answer'; readonly question: Question; readonly answer: Answer; readonly trail: readonly Step[]}
  | {readonly kind: 'broken'; readonly next: string; readonly trail: readonly Step[]};

/**
 * Where these answers lead. Same tree, same answers, same place. Total: an answer that the question does not
 * offer, a step to nowhere or a cycle is a place of its own, never an exception.
 */
export function walk(tree: DecisionTree, answers: Answers): Place {
  const trail: Step[] = [];
  const seen = new Set<string>();
  let at = tree.start;
  for (;;) {
    const outcome = tree.outcomes.find((candidate) => candidate.id === at);
    if (outcome) return {kind: 'outcome', outcome, trail};
    const question = tree.questions.find((candidate) => candidate.id === at);
    if (!question || seen.has(at)) return {kind: 'broken', next: at, trail};
    seen.add(at);
    const answer = Object.hasOwn(answers, at) ? answers[at] : undefined;
    if (answer === undefined) return {kind: 'question', question, trail};
    const branch = branchFor(question, answer);
    if (!branch) return {kind: 'unknown-answer', question, answer, trail};
    trail.push({question, answer, branch});
    at = branch.next;
  }
}

/** The number of ways of a tree grows as fast as 3ⁿ: past this many, `enumeratePaths` throws and gives no shortened list. */
export const MOST_PATHS = 100_000;

/**
 * Every way through the tree, branch by branch, each ending in an outcome or where the tree is broken. Of the many answers
 * that take a branch (days, sets) one stands for all.
 * For tests and tables of a tree's ways; what checks a tree must not depend on their number.
 * @throws RangeError past `most` ways.
 */
export function* enumeratePaths(tree: DecisionTree, most = MOST_PATHS): Generator<Place, void> {
  let found = 0;
  function* visit(answers: Answers): Generator<Place, void> {
    const place = walk(tree, answers);
    if (place.kind === 'question') {
      for (const branch of branchesOf(place.question)) {
        const answer = answerThatTakes(place.question, branch);
        if (answer !== undefined) yield* visit({...answers, [place.question.id]: answer});
      }
      return;
    }
    found += 1;
    if (found > most) throw new RangeError(`Tree "${tree.id}" has more than ${most} ways.`);
    yield place;
  }
  yield* visit({});
}

/** Whether someone on this way answered "No sé". */
export function admitsNotKnowing(trail: readonly Step[]): boolean {
  return trail.some((step) => step.branch.id === DONT_KNOW);
}

/** The answers on a way, without those that are kept but no longer asked. */
export function answersOnTheWay(trail: readonly Step[]): Answers {
  return Object.fromEntries(trail.map(({question, answer}) => [question.id, answer]));
}
