import {coursePackage, type LearningPackage, masteryScoreOf, modulePackage} from '../../src/domain/learning-record/learning-package';
import type {Quiz} from '../../src/domain/quiz/quiz';

/** A package to be written. */
export interface ScormPackage {
  /** What it is asked for by, and the name of its file. */
  readonly name: string;
  readonly carried: LearningPackage;
  /** The least score that passes. */
  readonly mastery: number;
}

/** The bank whose evaluation closes the course. */
const LAST = 'evaluacion-final';

/**
 * One package for each quiz that has an evaluation, and one of the whole course.
 * @param startOf gives the address of the page that the package of a quiz opens with
 */
export function packagesOf(quizzes: readonly Quiz[], startOf: (quiz: string) => string): ScormPackage[] {
  const modules = quizzes
    .filter(({evaluation}) => evaluation)
    .map((quiz) => ({name: quiz.id, carried: modulePackage(quiz, startOf(quiz.id)), mastery: masteryScoreOf(quiz)}));
  const last = quizzes.find(({id}) => id === LAST);
  return last ? [...modules, {name: 'curso', carried: coursePackage(last), mastery: masteryScoreOf(last)}] : modules;
}
