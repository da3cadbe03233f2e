import type {Answer, Answers} from './answer';
import type {DecisionTree} from './tree';
import {type Place, walk} from './walk';

/** What an answer given again does. */
export interface Change {
  /** All answers, those that are no longer asked included: they come back if they are asked again. */
  readonly answers: Answers;
  readonly before: Place;
  readonly after: Place;
  /** Whether it leads to another outcome than before; `false` while there is no outcome on both sides. */
  readonly moved: boolean;
}

/** Answers one question, for the first time or again. No answer is lost: those still asked hold. */
export function change(tree: DecisionTree, answers: Answers, question: string, answer: Answer): Change {
  const next = {...answers, [question]: answer};
  const [before, after] = [walk(tree, answers), walk(tree, next)];
  return {
    answers: next,
    before,
    after,
    moved: before.kind === 'outcome' && after.kind === 'outcome' && before.outcome.id !== after.outcome.id,
  };
}
