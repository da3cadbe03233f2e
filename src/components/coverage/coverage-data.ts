import type {Difficulty, SimpleKind} from '../../domain/quiz/quiz';
import type {State} from '../../domain/status/status';
import type {TopicLink} from '../topics/topic-data';

/** What the page of coverage shows. The build makes it; components only draw it. */

export interface TestedView {
  readonly provision: TopicLink;
  /** Items that it decides, as `<quiz>/<item>`. */
  readonly deciding: readonly string[];
  /** Items that only cite it in a hint or in what they tell about an answer. */
  readonly telling: readonly string[];
}

export interface GoalView {
  readonly id: string;
  readonly title: string;
  readonly least: number;
  /** Where none of its provisions rules. */
  readonly state?: State;
  readonly tested: readonly TestedView[];
}

export interface ItemView {
  readonly id: string;
  readonly ask: string;
  readonly kind: SimpleKind;
  readonly difficulty: Difficulty;
  readonly provisions: readonly TopicLink[];
}

export interface ObjectiveView {
  readonly id: string;
  readonly text: string;
  readonly difficulties: Readonly<Record<Difficulty, number>>;
  readonly kinds: Readonly<Partial<Record<SimpleKind, number>>>;
  readonly items: readonly ItemView[];
}

export interface QuizView {
  readonly id: string;
  readonly title: string;
  /** The page that shows it, if any. */
  readonly to?: string;
  readonly objectives: readonly ObjectiveView[];
  readonly provisions: readonly TestedView[];
}

export interface CoveragePageData {
  readonly goals: readonly GoalView[];
  readonly quizzes: readonly QuizView[];
}
