import type {DecisionTree} from '../../domain/decision-tree/tree';
import type {Quiz} from '../../domain/quiz/quiz';
import type {State} from '../../domain/status/status';

/** A provision as trees and quizzes quote it. */
export interface CitationView {
  readonly label: string;
  readonly address: string;
  /** The printed words; absent for a whole norm. */
  readonly quote?: string;
  readonly language: string;
  readonly state: State;
  readonly from: string;
  /** Faults of the source inside the quoted words. */
  readonly faults: readonly Fault[];
}

/** Words that the source prints wrong, and how they should read where that is known. */
export interface Fault {
  readonly id: string;
  readonly printed: string;
  readonly reads?: string;
}

export type Citations = Readonly<Record<string, CitationView>>;

export interface TreeData {
  readonly tree: DecisionTree;
  readonly citations: Citations;
}

export interface QuizData {
  readonly quiz: Quiz;
  /** Digest of the quiz as published: an attempt remembers which one it answered. */
  readonly hash: string;
  readonly citations: Citations;
}
