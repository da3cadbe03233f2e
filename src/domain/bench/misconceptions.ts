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
  readonly subject: Subject;
  readonly by: readonly string[];
}

/** What each item of some banks can show: quiz → item → offers. Make it once for many attempts. */
export type MisreadingIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Offer[]>>;

/** Every misreading of the banks, of whatever kind of item: options, verdicts, reasons, elements, prompts, expected mistakes. */
export function misreadingIndexOf(banks: readonly Bank[]): MisreadingIndex {
  const provisions = new Map<string, Subject>();
  return new Map(
    banks.map(({quiz}) => {
      const told = placedItems(quiz).flatMap(({item}) =>
        piecesOf(item).flatMap(({feedback: {misreading, cites}}) => (misreading === undefined ? [] : {item: item.id, misreading, cites})),
      );
      const offers = [...groupBy(told, ({misreading}) => misreading)].flatMap(([misreading, pieces]) => {
        const cites = [...new Set(pieces.flatMap((piece) => piece.cites))];
        const whole: Subject = {kind: 'misreading', quiz: quiz.id, misreading, cites};
        const pairs = new Map<string, Subject>();
        return pieces.flatMap(({item, cites: own}) => [
          {item, misreading, subject: whole},
          ...own.flatMap((provision) => [
            {item, misreading, subject: interned(pairs, provision, () => ({kind: 'pair', quiz: quiz.id, misreading, provision}))},
            {item, misreading, subject: interned(provisions, provision, () => ({kind: 'provision', provision}))},
          ]),
        ]);
      });
      return [quiz.id, new Map([...groupBy(offers, ({item}) => item)].map(([item, own]) => [item, bySubject(own)]))];
    }),
  );
}

function bySubject(offers: readonly {readonly subject: Subject; readonly misreading: string}[]): Offer[] {
  return [...groupBy(offers, ({subject}) => subject)].map(([subject, own]) => ({
    subject,
    by: [...new Set(own.map(({misreading}) => misreading))],
  }));
}

/**
 * Which misreading of which provision came up, and how often. Only what the banks of the index say of an item counts; answers that could
 * not be marked again show none. An answer that shows two misreadings of a provision is one answer for the provision.
 */
export function mapMisconceptions(attempts: readonly MarkedAttempt[], index: MisreadingIndex): MisconceptionMap {
  const tallies = new Map<Subject, Tally>();
  // Learner by learner, so that a tally knows a learner again without keeping all of them.
  for (const theirs of groupBy(attempts, ({learner}) => learner).values()) {
    for (const {learner, quiz, items} of theirs) {
      for (const {item, misreadings} of items) {
        for (const {subject, by} of index.get(quiz)?.get(item) ?? []) {
          const shown = misreadings.some((misreading) => by.includes(misreading));
          interned(tallies, subject, () => new Tally()).add(learner, quiz, item, shown);
        }
      }
    }
  }
  const shown = [...tallies].filter(([, {answers}]) => answers > 0).map(([subject, tally]) => ({subject, count: tally.count()}));
  const pairs = groupBy(
    shown.flatMap(({subject, count}) =>
      subject.kind === 'pair' ? {provision: subject.provision, told: {quiz: subject.quiz, misreading: subject.misreading, ...count}} : [],
    ),
    ({provision}) => provision,
  );
  return {
    misreadings: mostFrequentFirst(
      shown.flatMap(({subject, count}) =>
        subject.kind === 'misreading' ? {quiz: subject.quiz, misreading: subject.misreading, cites: subject.cites, ...count} : [],
      ),
    ),
    provisions: mostFrequentFirst(
      shown.flatMap(({subject, count}) => {
        if (subject.kind !== 'provision') return [];
        const {provision} = subject;
        return {provision, ...count, misreadings: mostFrequentFirst((pairs.get(provision) ?? []).map(({told}) => told))};
      }),
    ),
  };
}

/** Counts learners and answers; all of a learner's come one after the other. */
class Tally {
  answers = 0;
  private learners = 0;
  private asked = 0;
  private lastShown: string | undefined;
  private lastAsked: string | undefined;
  private readonly byItem = new Map<string, {readonly quiz: string; readonly item: string; answers: number}>();

  add(learner: string, quiz: string, item: string, shown: boolean): void {
    if (this.lastAsked !== learner) this.asked++;
    this.lastAsked = learner;
    if (!shown) return;
    if (this.lastShown !== learner) this.learners++;
    this.lastShown = learner;
    this.answers++;
    interned(this.byItem, JSON.stringify([quiz, item]), () => ({quiz, item, answers: 0})).answers++;
  }

  count(): Count {
    const items = [...this.byItem.values()].sort((a, b) => b.answers - a.answers);
    return {learners: this.learners, asked: this.asked, share: this.learners / this.asked, answers: this.answers, items};
  }
}

/** What stands under a key; where nothing does, what is made for it. */
function interned<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

function mostFrequentFirst<Counted extends Count>(counted: readonly Counted[]): Counted[] {
  return counted.toSorted((a, b) => b.learners - a.learners || b.answers - a.answers);
}
