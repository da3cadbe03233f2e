import type {Bank} from '../../domain/quiz/quiz';
import type {LearnerStore} from '../practice/store';
import type {Lms} from './lms';

/**
 * Puts what the LMS keeps of a bank on the device, so that a learner goes on at another machine. Where the device refuses, its session says so
 * by itself.
 */
export async function takeOver(lms: Lms, store: Pick<LearnerStore, 'importAll'>, bank: Bank): Promise<void> {
  const attempts = lms.keptAttempts(bank);
  if (attempts.length > 0) await store.importAll({attempts, certificates: []}).catch(() => undefined);
}
