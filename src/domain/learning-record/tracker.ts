import type {Answer, Attempt} from '../quiz/attempt';
import type {Bank} from '../quiz/quiz';

/**
 * Who is told how a learner gets on: a learning management system, a record store. What it is told is on the device already, so it may
 * fail: it then tries again by itself, and never throws because of what is at the other end. Each call brings the whole attempt, so
 * that what one call could not tell the next one can.
 */
export interface Tracker {
  /** An attempt began, or was taken up again with the answers that it has. */
  start(bank: Bank, attempt: Attempt): void;
  /** An answer was added. */
  answer(bank: Bank, attempt: Attempt, given: Answer): void;
  /** The attempt is over: its last item was answered, it was handed in, or its time ended. */
  finish(bank: Bank, attempt: Attempt): void;
}
