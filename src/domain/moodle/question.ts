import type {Xml} from '../open-data/xml';

/** Questions as Moodle's question bank has them. Marked-up text is HTML; bare strings are words. */

/** An answer and what is told to who gives it. `percent` is one of `FRACTIONS`, or one of them below zero. */
export interface MoodleAnswer<Text> {
  readonly text: Text;
  readonly percent: number;
  readonly feedback: Xml;
}

interface Common {
  /** Our item's id: Moodle's "ID number". */
  readonly id: string;
  readonly name: string;
  readonly text: Xml;
  /** Told to everybody who has answered. */
  readonly generalFeedback: Xml;
  readonly hints: readonly Xml[];
  readonly tags: readonly string[];
}

export interface MultichoiceQuestion extends Common {
  readonly type: 'multichoice';
  /** Whether one answer only can be chosen. */
  readonly single: boolean;
  readonly shuffle: boolean;
  readonly answers: readonly MoodleAnswer<Xml>[];
}

export interface TrueFalseQuestion extends Common {
  readonly type: 'truefalse';
  readonly correct: boolean;
  readonly feedback: Readonly<Record<'true' | 'false', Xml>>;
}

export interface MatchingQuestion extends Common {
  readonly type: 'matching';
  /** Moodle shows an answer once, however often it is right. */
  readonly pairs: readonly {readonly text: Xml; readonly answer: string}[];
  /** Answers that fit nothing. */
  readonly distractors: readonly string[];
}

/** In core since Moodle 4.4. */
export interface OrderingQuestion extends Common {
  readonly type: 'ordering';
  /** In the right order. */
  readonly elements: readonly string[];
}

/** The first answer that fits what was written decides; `*` stands for anything, `\*` for itself. */
export interface ShortAnswerQuestion extends Common {
  readonly type: 'shortanswer';
  readonly answers: readonly MoodleAnswer<string>[];
}

/** A place in a text where something is written. */
export interface Gap {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly MoodleAnswer<string>[];
}

/** A text with several gaps ("embedded answers"), each worth a point. */
export interface ClozeQuestion extends Common {
  readonly type: 'cloze';
  /** What follows `text`: words and gaps, in their order. */
  readonly passage: readonly (string | Gap)[];
}

export type MoodleQuestion =
  | MultichoiceQuestion
  | TrueFalseQuestion
  | MatchingQuestion
  | OrderingQuestion
  | ShortAnswerQuestion
  | ClozeQuestion;

/** Fits whatever was written. */
export const ANYTHING = '*';
