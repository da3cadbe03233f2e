import {secondsOf} from '../calendar/instant';
import {type Attempt, countedItems, endedAt, type Mode} from '../quiz/attempt';
import {grade, misreadingsIn} from '../quiz/grade';
import {type Bank, itemIndexOf, type SimpleItem} from '../quiz/quiz';

/** One drawn item of an attempt, as the bench counts it. */
export interface MarkedItem {
  readonly item: string;
  readonly outcome: 'right' | 'wrong' | 'blank';
  /** The misreadings that a wrong answer shows, as the bank words them. */
  readonly misreadings: readonly string[];
  /** Whether the answer was marked again with the published item; else the item has changed since, and what the file says is taken. */
  readonly remarked: boolean;
}

/** Something in an attempt that its trainer should look at. A reason to ask, never a sanction. */
export type Finding =
  /** The file called so many answers right or wrong that are not. The marks of the bench are its own. */
  | {readonly kind: 'marks-differ'; readonly count: number}
  /** It ends after the moment in which it was taken in, by this machine's clock. */
  | {readonly kind: 'in-the-future'}
  /** The answers came faster than the questions can be read: seconds an answer, on average. */
  | {readonly kind: 'too-fast'; readonly seconds: number}
  /** An answer stands before the one given earlier, or before the beginning. */
  | {readonly kind: 'clock-back'}
  /** The bank is none that the site publishes. */
  | {readonly kind: 'unknown-bank'};

/** A finished attempt as the bench counts it: marked again, without the answers themselves. */
export interface MarkedAttempt {
  readonly id: string;
  readonly learner: string;
  /** Id of the cohort; none where the file was handed over without one. */
  readonly cohort?: string;
  readonly quiz: string;
  readonly mode: Mode;
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly right: number;
  /** All drawn items that count, in the order in which they were asked. */
  readonly items: readonly MarkedItem[];
  readonly findings: readonly Finding[];
}

/** By whom and for which cohort an attempt was handed over. */
export interface Deliverer {
  readonly learner: string;
  readonly cohort?: string;
}

/** Modes whose items are those of one published bank; a review mixes banks, a drill is made from a tree. */
const ON_ONE_BANK: ReadonlySet<Mode> = new Set(['practice', 'evaluation']);

/** Seconds in which no one reads a question and answers it. */
const TOO_FAST = 3;

/** A bank with what marking needs of it at hand. Make it once for many attempts. */
export interface MarkingBank {
  readonly bank: Bank;
  readonly items: ReadonlyMap<string, {readonly item: SimpleItem}>;
}

export function markingBankOf(bank: Bank): MarkingBank {
  return {bank, items: itemIndexOf(bank.quiz)};
}

/**
 * Marks a finished attempt again: what its file says of right and wrong is not trusted where the published bank still has the item that
 * was answered (same digest).
 * @param marking the published bank of the attempt's quiz; none when the site has no such quiz
 * @param at now, ISO 8601 instant
 * @throws RangeError when the attempt is still open
 */
export function markAgain(attempt: Attempt, {learner, cohort}: Deliverer, marking: MarkingBank | undefined, at: string): MarkedAttempt {
  const ended = endedAt(attempt);
  if (ended === undefined) throw new RangeError(`attempt "${attempt.id}" is not over`);
  const given = new Map(attempt.answers.map((answer) => [answer.item, answer]));
  let differing = 0;
  const items = countedItems(attempt).map(({item}): MarkedItem => {
    const answer = given.get(item);
    const published = marking?.bank.digests[item];
    const known = marking?.items.get(item)?.item;
    if (!answer) return {item, outcome: 'blank', misreadings: [], remarked: true};
    if (!known || published !== answer.digest) return {item, outcome: answer.correct ? 'right' : 'wrong', misreadings: [], remarked: false};
    const marks = grade(known, answer.response);
    if (marks.correct !== answer.correct) differing++;
    return {
      item,
      outcome: marks.correct ? 'right' : 'wrong',
      misreadings: marks.correct ? [] : [...new Set(misreadingsIn(marks).map(({misreading}) => misreading))],
      remarked: true,
    };
  });
  return {
    id: attempt.id,
    learner,
    ...(cohort !== undefined && {cohort}),
    quiz: attempt.quiz,
    mode: attempt.mode,
    startedAt: attempt.startedAt,
    endedAt: ended,
    right: items.filter(({outcome}) => outcome === 'right').length,
    items,
    findings: findingsOf(attempt, ended, {at, differing, known: marking !== undefined || !ON_ONE_BANK.has(attempt.mode)}),
  };
}

function findingsOf(attempt: Attempt, ended: string, seen: {at: string; differing: number; known: boolean}): Finding[] {
  const times = [attempt.startedAt, ...attempt.answers.map(({at}) => at)].map((at) => secondsOf(at));
  const seconds = (secondsOf(ended) - secondsOf(attempt.startedAt)) / Math.max(1, attempt.answers.length);
  const back = times.some((time, at) => at > 0 && time < (times[at - 1] ?? time));
  const findings: (Finding | false)[] = [
    seen.differing > 0 && {kind: 'marks-differ', count: seen.differing},
    secondsOf(ended) > secondsOf(seen.at) && {kind: 'in-the-future'},
    back && {kind: 'clock-back'},
    !back && attempt.answers.length > 1 && seconds < TOO_FAST && {kind: 'too-fast', seconds: Math.round(seconds * 10) / 10},
    !seen.known && {kind: 'unknown-bank'},
  ];
  return findings.filter((finding) => finding !== false);
}
