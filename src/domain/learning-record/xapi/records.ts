import type {Answer, Attempt, Closing, Revision} from '../../quiz/attempt';

/**
 * What happened, as the site keeps it. Each statement carries its record as JSON in a text: what has ids for keys would swell the index of
 * an LRS, and a text comes back letter by letter.
 */

export interface StartRecord {
  readonly kind: 'start';
  readonly attempt: Omit<Attempt, 'answers' | 'revisions' | 'closed'>;
}

export interface AnswerRecord {
  readonly kind: 'answer';
  /** Id of the attempt, and of its quiz. */
  readonly attempt: string;
  readonly quiz: string;
  /** Place among the answers of the attempt, from 0. */
  readonly at: number;
  readonly answer: Answer;
}

export interface EndRecord {
  readonly kind: 'end';
  readonly attempt: string;
  readonly quiz: string;
  /** How many answers there are. */
  readonly answers: number;
  readonly revisions: readonly Revision[];
  readonly closed?: Closing;
}
