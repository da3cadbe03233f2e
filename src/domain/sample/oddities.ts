import {instantOf, secondsOf} from '../calendar/instant';
import type {Attempt} from '../quiz/attempt';

/** What a made-up attempt can have that its trainer should look at. */
export const ODDITIES = ['too-fast', 'clock-back', 'marks-differ', 'in-the-future'] as const;
export type Oddity = (typeof ODDITIES)[number];

const YEAR = 365 * 86_400;

/** The same attempt with something odd in it, which leaves it a file that is well formed. */
export function makeOdd(attempt: Attempt, oddity: Oddity): Attempt {
  switch (oddity) {
    case 'too-fast': {
      const begin = secondsOf(attempt.startedAt);
      return retimed(attempt, (_, order) => begin + 1.5 * order);
    }
    case 'clock-back': {
      const [, second] = attempt.answers;
      return retimed(attempt, (at) => (second && at === secondsOf(second.at) ? secondsOf(attempt.startedAt) - 3600 : at));
    }
    case 'marks-differ':
      return {...attempt, answers: attempt.answers.map((given, at) => (at < 3 ? {...given, correct: !given.correct} : given))};
    case 'in-the-future':
      return retimed({...attempt, startedAt: instantOf(secondsOf(attempt.startedAt) + 2 * YEAR)}, (at) => at + 2 * YEAR);
  }
}

/** With other times of answers and of its end; they are told their second and their place, 1 for the first answer. */
function retimed(attempt: Attempt, timeOf: (at: number, order: number) => number): Attempt {
  const moved = (at: string, index: number): string => instantOf(timeOf(secondsOf(at), index + 1));
  return {
    ...attempt,
    answers: attempt.answers.map((given, index) => ({...given, at: moved(given.at, index)})),
    ...(attempt.closed && {closed: {...attempt.closed, at: moved(attempt.closed.at, attempt.answers.length)}}),
  };
}
