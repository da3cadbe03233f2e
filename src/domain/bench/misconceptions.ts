import {piecesOf, placedItems} from '../quiz/pieces';
import type {Bank} from '../quiz/quiz';
import {groupBy} from './group-by';
import type {MarkedAttempt} from './marked';

/** How often something was misread. */
export interface Count {
  /** Learners who showed it at least once. */
  readonly learners: number;
  /** Learners who were asked something that can show it. */
  readonly asked: number;
  /** learners / asked, from 0 to 1. */
  readonly share: number;
  /** Answers that showed it. */
  readonly answers: number;
  /** Items in which it was shown and in how many answers, the most frequent first. */
  readonly items: readonly {readonly quiz: string; readonly item: string; readonly answers: number}[];
}

export interface Misconception extends Count {
  readonly quiz: string;
  readonly misreading: string;
  /** Provisions that correct it, in the order in which the bank cites them. */
  readonly cites: readonly string[];
}

/** What was misread of a provision. */
export interface MisreadProvision extends Count {
  readonly provision: string;
  /** As far as this provision corrects them. The most frequent first. */
  readonly misreadings: readonly (Count & {readonly quiz: string; readonly misreading: string})[];
}

/** The most frequent first: by learners, then by answers. */
export interface MisconceptionMap {
  readonly misreadings: readonly Misconception[];
  readonly provisions: readonly MisreadProvision[];
}

/** What is counted: a misreading of a bank, a provision, or the one of the other. */
type Subject =
  | {readonly kind: 'misreading'; readonly quiz: string; readonly misreading: string; readonly cites: readonly string[]}
  | {readonly kind: 'provision'; readonly provision: string}
  | {readonly kind: 'pair'; readonly quiz: string; readonly misreading: string; readonly provision: string};

/** Something that an item can show, by any of these misreadings. */
interface Offer {
  readonly quiz: string;
  readonly item: string;
  readonly subject: Subject;
  readonly by: readonly string[];
}

/** All that the items of some banks can show, each subject of an item once. Make it once for many attempts. */
export type MisreadingIndex = readonly Offer[];

/** Every misreading of the banks, of whatever kind of item: options, verdicts, reasons, elements, prompts, expected mistakes. */
export function misreadingIndexOf(banks: readonly Bank[]): MisreadingIndex {
  const provisions = new Map<string, Subject>();
  return banks.flatMap((bank) => {
    const quiz = bank.quiz.id;
    const told = placedItems(bank.quiz).flatMap(({item}) =>
      piecesOf(item).flatMap(({feedback: {misreading, cites}}) => (misreading === undefined ? [] : {item: item.id, misreading, cites})),
    );
    const shown = [...groupBy(told, ({misreading}) => misreading)].flatMap(([misreading, pieces]) => {
      const cites = [...new Set(pieces.flatMap((piece) => piece.cites))];
      const itself: Subject = {kind: 'misreading', quiz, misreading, cites};
      const pairs = new Map<string, Subject>();
      return pieces.flatMap(({item, cites: own}) => [
        {item, misreading, subject: itself},
        ...own.flatMap((provision) => [
          {item, misreading, subject: interned(pairs, provision, {kind: 'pair', quiz, misreading, provision})},
          {item, misreading, subject: interned(provisions, provision, {kind: 'provision', provision})},
        ]),
      ]);
    });
    return [...groupBy(shown, ({item}) => item)].flatMap(([item, own]) =>
      [...groupBy(own, ({subject}) => subject)].map(([subject, ones]) => ({
        quiz,
        item,
        subject,
        by: [...new Set(ones.map(({misreading}) => misreading))],
      })),
    );
  });
}

/** The subject under a key; this one, from now on, where there is none. */
function interned(subjects: Map<string, Subject>, key: string, fresh: Subject): Subject {
  const subject = subjects.get(key) ?? fresh;
  subjects.set(key, subject);
  return subject;
}

/**
 * Which misreading of which provision came up, and how often. Only what the banks of the index say of an item counts; answers that could
 * not be marked again show none. An answer that shows two misreadings of a provision is one answer for the provision.
 */
export function mapMisconceptions(attempts: readonly MarkedAttempt[], index: MisreadingIndex): MisconceptionMap {
  const tallies = tally(attempts, index);
  const pairs = groupBy(
    tallies.flatMap(({subject, count}) =>
      subject.kind === 'pair' ? {provision: subject.provision, told: {quiz: subject.quiz, misreading: subject.misreading, ...count}} : [],
    ),
    ({provision}) => provision,
  );
  return {
    misreadings: mostFrequentFirst(
      tallies.flatMap(({subject, count}) =>
        subject.kind === 'misreading' ? {quiz: subject.quiz, misreading: subject.misreading, cites: subject.cites, ...count} : [],
      ),
    ),
    provisions: mostFrequentFirst(
      tallies.flatMap(({subject, count}) => {
        if (subject.kind !== 'provision') return [];
        const {provision} = subject;
        return {provision, ...count, misreadings: mostFrequentFirst((pairs.get(provision) ?? []).map(({told}) => told))};
      }),
    ),
  };
}

/** What was shown at least once. */
function tally(attempts: readonly MarkedAttempt[], index: MisreadingIndex): {readonly subject: Subject; readonly count: Count}[] {
  const bySubject = groupBy(index, ({subject}) => subject);
  const tallies = [...bySubject].map(([subject, offers]) => {
    const learners = {asked: new Distinct(), showed: new Distinct()};
    return {subject, learners, offers: offers.map((offer) => ({...offer, learners, answers: 0}))};
  });
  const byQuiz = groupBy(
    tallies.flatMap(({offers}) => offers),
    ({quiz}) => quiz,
  );
  const offersOf = new Map([...byQuiz].map(([quiz, offers]) => [quiz, groupBy(offers, ({item}) => item)]));
  // Learner by learner, as `Distinct` asks for.
  for (const [learner, theirs] of [...groupBy(attempts, (attempt) => attempt.learner).values()].entries()) {
    for (const {quiz, items} of theirs) {
      const bank = offersOf.get(quiz);
      for (const {item, misreadings} of items) {
        for (const offer of bank?.get(item) ?? []) {
          offer.learners.asked.add(learner);
          if (!misreadings.some((misreading) => offer.by.includes(misreading))) continue;
          offer.learners.showed.add(learner);
          offer.answers++;
        }
      }
    }
  }
  return tallies.flatMap(({subject, learners: {asked, showed}, offers}) => {
    const answers = offers.reduce((sum, offer) => sum + offer.answers, 0);
    const shown = offers.filter((offer) => offer.answers > 0).sort((a, b) => b.answers - a.answers);
    const items = shown.map((offer) => ({quiz: offer.quiz, item: offer.item, answers: offer.answers}));
    return answers === 0
      ? []
      : {subject, count: {learners: showed.size, asked: asked.size, share: showed.size / asked.size, answers, items}};
  });
}

/** How many there are of numbers that come grouped: all of one after the other. Keeps none of them. */
class Distinct {
  size = 0;
  private last = -1;

  add(number: number): void {
    if (number !== this.last) this.size++;
    this.last = number;
  }
}

function mostFrequentFirst<Counted extends Count>(counted: readonly Counted[]): Counted[] {
  return counted.toSorted((a, b) => b.learners - a.learners || b.answers - a.answers);
}
