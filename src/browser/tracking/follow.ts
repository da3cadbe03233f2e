import type {Tracker} from '../../domain/learning-record/tracker';
import {isOver} from '../../domain/quiz/attempt';
import type {Bank} from '../../domain/quiz/quiz';
import type {Session} from '../practice/session';

/**
 * Tells a tracker how a session goes on: what it holds now, and each change, until the function that it returns is called. The session stores
 * what it is told before it tells anybody, so that the device has every answer whatever becomes of the tracker.
 */
export function follow(session: Pick<Session, 'read' | 'subscribe'>, bank: Bank, tracker: Tracker): () => void {
  let attemptSeen: string | undefined;
  let isEndSeen = false;
  let answersSeen = new Set<string>();
  const look = (): void => {
    const {attempt} = session.read();
    if (!attempt) return;
    if (attempt.id !== attemptSeen) {
      attemptSeen = attempt.id;
      isEndSeen = false;
      answersSeen = new Set(attempt.answers.map(({item}) => item));
      tracker.start(bank, attempt);
    }
    for (const given of attempt.answers.filter(({item}) => !answersSeen.has(item))) {
      answersSeen.add(given.item);
      tracker.answer(bank, attempt, given);
    }
    if (!isOver(attempt) || isEndSeen) return;
    isEndSeen = true;
    tracker.finish(bank, attempt);
  };
  look();
  return session.subscribe(look);
}
