import {isTracked} from '../../domain/learning-record/learning-package';
import {isOver} from '../../domain/quiz/attempt';
import type {Bank} from '../../domain/quiz/quiz';
import type {LearnerStore} from '../practice/store';
import type {Lms} from './lms';
import {takeOver} from './take-over';

/**
 * Tells the LMS what it did not take when the package was open before: of each bank with attempts on the device, those that it is told of, in
 * the order in which they began. What it has already it hears again, which changes nothing.
 * @param bankOf loads a bank by its id; one that cannot be loaded waits for the next time
 */
export async function catchUp(lms: Lms, store: LearnerStore, bankOf: (quiz: string) => Promise<Bank>): Promise<void> {
  const attempts = await store.attempts();
  const owed = attempts.filter(({quiz, mode}) => isTracked(lms.package, quiz, mode));
  for (const quiz of new Set(owed.map((attempt) => attempt.quiz))) {
    const bank = await bankOf(quiz).catch(() => undefined);
    if (!bank) continue;
    await takeOver(lms, store, bank);
    // Read again: the learner may have gone on meanwhile.
    for (const attempt of await store.attempts()) {
      if (attempt.quiz !== quiz || !isTracked(lms.package, quiz, attempt.mode)) continue;
      lms.tracker.start(bank, attempt);
      if (isOver(attempt)) lms.tracker.finish(bank, attempt);
    }
  }
}
