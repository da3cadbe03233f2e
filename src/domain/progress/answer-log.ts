import {type Answer, type Attempt, isOver, type Mode, mergeAttempts} from '../quiz/attempt';
import {type ItemRef, refOf} from './catalogue';

/** One answer on the device, with what it says about its bank and the law of its day. */
export interface LoggedAnswer extends ItemRef, Pick<Answer, 'correct' | 'at' | 'confidence' | 'hints'> {
  readonly attempt: string;
  readonly mode: Mode;
  readonly law: Attempt['law'];
}

/** Each attempt once: copies, as an import or a second tab leaves them, become one. */
export function mergeCopies(attempts: readonly Attempt[]): Attempt[] {
  const byId = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const known = byId.get(attempt.id);
    byId.set(attempt.id, known ? mergeAttempts(known, attempt) : attempt);
  }
  return [...byId.values()];
}

/**
 * Every answer in the order in which it was given, whatever the order of the attempts and however often each comes. Answers of an evaluation
 * that is still open stay out: it tells at its end what was right, and progress must not tell before.
 */
export function logAnswers(attempts: readonly Attempt[]): LoggedAnswer[] {
  return mergeCopies(attempts)
    .filter((attempt) => attempt.mode !== 'evaluation' || isOver(attempt))
    .flatMap(({id, quiz, mode, law, answers}) =>
      answers.map(
        ({item, correct, at, confidence, hints}): LoggedAnswer => ({
          ...refOf(quiz, item),
          attempt: id,
          mode,
          law,
          correct,
          at,
          ...(confidence !== undefined && {confidence}),
          ...(hints !== undefined && {hints}),
        }),
      ),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

// Of two answers of one instant the ids decide: the order must not depend on where they were stored.
function keyOf({at, attempt, quiz, item}: LoggedAnswer): string {
  return JSON.stringify([at, attempt, quiz, item]);
}
