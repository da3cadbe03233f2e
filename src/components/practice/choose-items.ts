import {drawItems} from '../../domain/quiz/draw';
import type {Difficulty, Item, Quiz} from '../../domain/quiz/quiz';

/** What a learner chose to practise; what is not told may be anything. */
export interface Wanted {
  readonly objective?: string;
  readonly difficulty?: Difficulty;
  /** At most so many; a case counts as one. */
  readonly count?: number;
}

/** The items of a quiz that are wanted: in the order of the bank, or drawn where they are too many. */
export function chooseItems(quiz: Quiz, {count, ...sort}: Wanted, seed: number): readonly Item[] {
  const {objective, difficulty} = sort;
  const fitting = quiz.items.filter(
    (item) => (objective ?? item.objective) === item.objective && (difficulty ?? item.difficulty) === item.difficulty,
  );
  return count === undefined || count >= fitting.length ? fitting : drawItems(quiz, [{...sort, count}], seed);
}
