import type {Attempt} from '../../domain/quiz/attempt';
import {countedItems} from '../../domain/quiz/attempt';
import {itemIndexOf, type Quiz, type SimpleItem} from '../../domain/quiz/quiz';

/** What did not come right in an attempt. */
export interface Missed {
  /** Answered wrong by who said to be sure: a misreading that the learner does not suspect. */
  readonly sure: readonly SimpleItem[];
  /** The rest: answered wrong, or not at all. */
  readonly others: readonly SimpleItem[];
}

/** What did not come right, of what is still in the bank. */
export function missedItems(quiz: Quiz, attempt: Attempt): Missed {
  const items = itemIndexOf(quiz);
  const answers = new Map(attempt.answers.map((answer) => [answer.item, answer]));
  const missed = countedItems(attempt).flatMap(({item: id}) => {
    const item = items.get(id)?.item;
    return item && !answers.get(id)?.correct ? [{item, sure: answers.get(id)?.confidence === 'sure'}] : [];
  });
  const those = (wanted: boolean): SimpleItem[] => missed.filter(({sure}) => sure === wanted).map(({item}) => item);
  return {sure: those(true), others: those(false)};
}

/** Right answers of an objective, of all that was asked about it. */
export interface ObjectiveScore {
  readonly id: string;
  readonly text: string;
  readonly right: number;
  readonly of: number;
}

/** The score of an attempt by objective, in the order of the bank; objectives that were not asked about are left out. */
export function scoreByObjective(quiz: Quiz, attempt: Attempt): ObjectiveScore[] {
  const items = itemIndexOf(quiz);
  const right = new Set(attempt.answers.filter(({correct}) => correct).map(({item}) => item));
  const asked = countedItems(attempt).map(({item}) => ({objective: items.get(item)?.item.objective, right: right.has(item)}));
  return quiz.objectives.flatMap(({id, text}) => {
    const own = asked.filter(({objective}) => objective === id);
    return own.length === 0 ? [] : [{id, text, right: own.filter((one) => one.right).length, of: own.length}];
  });
}
