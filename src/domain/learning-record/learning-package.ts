import type {Mode} from '../quiz/attempt';
import type {Quiz} from '../quiz/quiz';

/** What a package for a learning management system carries and tells: written into its page, and into its manifest. */
export interface LearningPackage {
  /** Published: the LMS knows the package by it, and the browser what it keeps of its learners. */
  readonly id: string;
  readonly title: string;
  /** Address of the page that it opens with, from the site's root. */
  readonly start: string;
  /** Id of the quiz whose evaluation decides on the grade. */
  readonly graded: string;
  /** Whether the other banks of the course are kept in the LMS too; of a module only its own is. */
  readonly whole: boolean;
}

/** Whether an attempt at a quiz is told to the LMS: what the learner began and can take up again. Reviews and drills stay on the device. */
export function isTracked({graded, whole}: LearningPackage, quiz: string, mode: Mode): boolean {
  return (mode === 'practice' || mode === 'evaluation') && (whole || quiz === graded);
}

/** Whether an attempt decides on the grade, and its answers are reported one by one. Practice tells the right answers: it does not. */
export function isGraded({graded}: LearningPackage, quiz: string, mode: Mode): boolean {
  return mode === 'evaluation' && quiz === graded;
}

/**
 * The least score that passes, as the manifest says it and as the status is set: the one place where that is decided. An LMS that has its own
 * idea of it (Moodle sets the status by the manifest) comes to the same.
 * @throws RangeError when the quiz has no evaluation
 */
export function masteryScoreOf({id, evaluation}: Quiz): number {
  if (!evaluation) throw new RangeError(`quiz "${id}" has no evaluation`);
  return evaluation.pass;
}

/** The package of a module: its own bank counts. */
export function modulePackage({id, title}: Quiz, start: string): LearningPackage {
  return {id: `modulo-${id}`, title, start, graded: id, whole: false};
}

/** The package of the whole course: the evaluation that closes it counts. */
export function coursePackage({id}: Quiz): LearningPackage {
  return {id: 'curso', title: 'Resguardo: protección de datos personales', start: '/modulos/', graded: id, whole: true};
}
