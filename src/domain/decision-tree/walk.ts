import {type DecisionTree, DONT_KNOW, type Option, type Outcome, type Question} from './tree';

/** Option ids by question id. Answers to questions that are not on the way are kept and ignored. */
export type Answers = Readonly<Record<string, string>>;

export interface Step {
  readonly question: Question;
  readonly option: Option;
}

/** Where answers lead. `trail` is the way there. */
export type Place =
  | {readonly kind: 'question'; readonly question: Question; readonly trail: readonly Step[]}
  | {readonly kind: 'outcome'; readonly outcome: Outcome; readonly trail: readonly Step[]}
  | {readonly kind: 'unknown-option'; readonly question: Question; readonly answer: string; readonly trail: readonly Step[]}
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
    const option = question.options.find((candidate) => candidate.id === answer);
    if (!option) return {kind: 'unknown-option', question, answer, trail};
    trail.push({question, option});
    at = option.next;
  }
}

/** The number of ways of a tree grows as fast as 3ⁿ: past this many, `enumeratePaths` throws and gives no shortened list. */
export const MOST_PATHS = 100_000;

/**
 * Every way through the tree, each ending in an outcome or where the tree is broken, in the order of the options.
 * For tests and tables of a tree's ways; what checks a tree must not depend on their number.
 * @throws RangeError past `most` ways.
 */
export function* enumeratePaths(tree: DecisionTree, most = MOST_PATHS): Generator<Place, void> {
  let found = 0;
  function* visit(answers: Answers): Generator<Place, void> {
    const place = walk(tree, answers);
    if (place.kind === 'question') {
      for (const option of place.question.options) yield* visit({...answers, [place.question.id]: option.id});
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
  return trail.some((step) => step.option.id === DONT_KNOW);
}
