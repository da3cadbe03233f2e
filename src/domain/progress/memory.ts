import {type Card, createEmptyCard, fsrs, type Grade, Rating} from 'ts-fsrs';
import type {LoggedAnswer} from './answer-log';
import {itemsTesting, nameOf, type PracticeCatalogue} from './catalogue';

/** What the answers say about how well a learner remembers a provision. */
export interface Memory {
  readonly asked: number;
  readonly right: number;
  readonly last: LoggedAnswer;
  /** As ts-fsrs keeps it. */
  readonly card: Card;
}

/**
 * Whole days only: nobody waits with the page open for the ten minutes of a learning step. No fuzz, which spreads the load of thousands of
 * cards by chance: the same answers must give the same dates on every device.
 */
const SCHEDULER = fsrs({enable_fuzz: false, enable_short_term: false});

/**
 * How an answer counts as a review. Never Easy, however sure the learner was: who picks the right option out of three surely has recognized
 * it, which is less than recalling the norm on duty, and a longer interval would rest on that.
 */
export function ratingOf({correct, confidence, hints = 0}: Pick<LoggedAnswer, 'correct' | 'confidence' | 'hints'>): Grade {
  if (!correct) return Rating.Again;
  return confidence === 'unsure' || hints > 0 ? Rating.Hard : Rating.Good;
}

/** What is remembered of a provision after one more answer, later than those before. */
export function remember(memory: Memory | undefined, answer: LoggedAnswer): Memory {
  const card = memory?.card ?? createEmptyCard<Card>(answer.at);
  return {
    asked: (memory?.asked ?? 0) + 1,
    right: (memory?.right ?? 0) + (answer.correct ? 1 : 0),
    last: answer,
    card: SCHEDULER.next(card, answer.at, ratingOf(answer)).card,
  };
}

/**
 * Memories by provision: each answer is a review of every provision that its item tests today. Answers to items that are gone, and to
 * exercises of a decision tree, which ask for the way and not for one provision, review none.
 * @param log in the order of time, as `logAnswers` gives it
 */
export function recallProvisions(log: readonly LoggedAnswer[], catalogue: PracticeCatalogue): Map<string, Memory> {
  const tested = provisionsByItem(catalogue);
  const memories = new Map<string, Memory>();
  for (const answer of log) {
    for (const provision of tested.get(nameOf(answer)) ?? []) memories.set(provision, remember(memories.get(provision), answer));
  }
  return memories;
}

function provisionsByItem({provisions}: PracticeCatalogue): Map<string, string[]> {
  const tested = new Map<string, string[]>();
  for (const [id, provision] of Object.entries(provisions)) {
    for (const name of itemsTesting(provision)) tested.set(name, [...(tested.get(name) ?? []), id]);
  }
  return tested;
}
