import {type Answers, answerThatTakes, branchesOf} from './answer';
import {type Branch, type DecisionTree, DONT_KNOW, type Outcome, type Question} from './tree';
import {walk} from './walk';

/** Another answer that would lead elsewhere. */
export interface Alternative {
  readonly question: Question;
  /** The way on that was not taken. */
  readonly branch: Branch;
  /** Where it leads with the other answers as they are; nothing where further questions would be asked first. */
  readonly leadsTo: Outcome | undefined;
}

/**
 * What would change the outcome: of each question on the way, every other branch that leads to another outcome, or to
 * questions not answered yet. "No sé" is left out: it is no other fact. Empty where the answers lead to no outcome.
 */
export function explain(tree: DecisionTree, answers: Answers): Alternative[] {
  const place = walk(tree, answers);
  if (place.kind !== 'outcome') return [];
  return place.trail.flatMap(({question, branch: taken}) =>
    branchesOf(question).flatMap((branch): Alternative[] => {
      const answer = answerThatTakes(question, branch);
      if (branch.id === taken.id || branch.id === DONT_KNOW || answer === undefined) return [];
      const there = walk(tree, {...answers, [question.id]: answer});
      const leadsTo = there.kind === 'outcome' ? there.outcome : undefined;
      return leadsTo?.id === place.outcome.id ? [] : [{question, branch, leadsTo}];
    }),
  );
}
