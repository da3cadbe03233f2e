import {type Bank, itemIndexOf} from '../quiz/quiz';
import {groupBy} from './group-by';
import {type Consistency, type Discrimination, discriminate, type ItemFigures, measureTest} from './item-statistics';
import {percentOf, scoreOfMarked} from './mark';
import type {MarkedAttempt, MarkedItem} from './marked';
import {centre, type Spread, spreadOf, variance} from './spread';

/**
 * Item analysis of a bank from which every attempt may draw other items. As Moodle does with random questions
 * (`question/classes/statistics/questions/calculator.php`, Moodle 4.5), an item is measured over the attempts that were asked it, and
 * its rest score is what the same attempt got in its other items. Attempts differ in length, so the rest is a share:
 * o = (right − x) / (items − 1). Where all have the same length, that changes no figure: correlations do not depend on the unit.
 */

/** With fewer, statistics of an item or of a test say more of chance than of them. */
export const FEWEST = 10;

/** Figures, or how many answers there are where they are too few for any. */
export type Told<Figures> = ({readonly kind: 'told'} & Figures) | {readonly kind: 'too-few'; readonly answers: number};

export interface ItemAnalysis {
  readonly item: string;
  /** What it asks; absent where the bank has it no more. */
  readonly ask?: string;
  /** How many attempts were asked it; blank ones are among them and got nothing. */
  readonly answers: number;
  readonly right: number;
  readonly wrong: number;
  readonly blank: number;
  /** Answers to an item that has changed since: they could not be marked again. */
  readonly notRemarked: number;
  /** How many answers showed each misreading, the most frequent first. */
  readonly misreadings: readonly {readonly misreading: string; readonly answers: number}[];
  /** Facility from 0 to 1, standard deviation of marks of 0 and 1, discrimination in per cent. */
  readonly figures: Told<Pick<ItemFigures, 'facility' | 'sd'> & Discrimination>;
}

export interface ItemWeight extends Pick<ItemFigures, 'intendedWeight' | 'effectiveWeight'> {
  readonly item: string;
}

/** Consistency of the items of a test, which only attempts at the same items can tell. */
export type ConsistencyAnalysis =
  | {
      readonly kind: 'told';
      /** How many attempts share the same items: the most common ones, where there are several. */
      readonly attempts: number;
      /** The standard error is in right answers. */
      readonly figures: Consistency;
      /** What weight each of those items was meant to have, and has. */
      readonly weights: readonly ItemWeight[];
    }
  /** There are enough attempts, but never so many of the same items; how many have the most common ones. */
  | {readonly kind: 'different-items'; readonly attempts: number}
  | {readonly kind: 'too-few'; readonly attempts: number};

export interface BankAnalysis {
  readonly attempts: number;
  /** Of the marks, in per cent of what each attempt was asked. */
  readonly marks: Told<Spread>;
  readonly consistency: ConsistencyAnalysis;
  /** All items of the bank in its order, then those that it has no more. */
  readonly items: readonly ItemAnalysis[];
}

/**
 * The figures of a bank and of each of its items.
 * @param attempts what counts, of one attempt a person as the figures assume (`select` with `firstOnly`); those of other quizzes are
 * left out
 */
export function analyseBank(attempts: readonly MarkedAttempt[], {quiz}: Bank): BankAnalysis {
  const counted = attempts.filter((attempt) => attempt.quiz === quiz.id && attempt.items.length > 0);
  const index = itemIndexOf(quiz);
  const asked = new Map([...index.keys()].map((id) => [id, new Asked()]));
  for (const attempt of counted) {
    for (const marked of attempt.items) {
      const item = asked.get(marked.item) ?? new Asked();
      asked.set(marked.item, item);
      item.add(marked, attempt);
    }
  }
  return {
    attempts: counted.length,
    marks: told(counted.length, () => spreadOf(centre(counted.map((attempt) => percentOf(scoreOfMarked(attempt)))))),
    consistency: consistencyOf(counted),
    items: [...asked].map(([item, answers]) => analyseItem(item, index.get(item)?.item.ask, answers)),
  };
}

/** What all attempts that were asked an item got in it. */
class Asked {
  readonly counts = {right: 0, wrong: 0, blank: 0, notRemarked: 0};
  readonly misreadings = new Map<string, number>();
  readonly marks: number[] = [];
  /** Mark and rest score in attempts that have a rest: those of this item alone do not. */
  readonly withRest = {marks: [] as number[], rest: [] as number[]};

  add({outcome, remarked, misreadings}: MarkedItem, {right, items}: MarkedAttempt): void {
    this.counts[outcome]++;
    if (!remarked) this.counts.notRemarked++;
    for (const misreading of misreadings) this.misreadings.set(misreading, (this.misreadings.get(misreading) ?? 0) + 1);
    const mark = markOf({outcome});
    this.marks.push(mark);
    if (items.length === 1) return;
    this.withRest.marks.push(mark);
    this.withRest.rest.push((right - mark) / (items.length - 1));
  }
}

function analyseItem(item: string, ask: string | undefined, {counts, misreadings, marks, withRest}: Asked): ItemAnalysis {
  const answers = marks.length;
  return {
    item,
    ...(ask !== undefined && {ask}),
    answers,
    ...counts,
    misreadings: [...misreadings].map(([misreading, shown]) => ({misreading, answers: shown})).sort((a, b) => b.answers - a.answers),
    figures: told(answers, () => {
      const own = centre(marks);
      return {
        facility: own.mean,
        sd: Math.sqrt(variance(own)),
        ...discriminate(centre(withRest.marks), centre(withRest.rest)),
      };
    }),
  };
}

function markOf({outcome}: Pick<MarkedItem, 'outcome'>): number {
  return outcome === 'right' ? 1 : 0;
}

function told<Figures>(answers: number, figures: () => Figures): Told<Figures> {
  return answers < FEWEST ? {kind: 'too-few', answers} : {kind: 'told', ...figures()};
}

function consistencyOf(attempts: readonly MarkedAttempt[]): ConsistencyAnalysis {
  if (attempts.length < FEWEST) return {kind: 'too-few', attempts: attempts.length};
  const groups = groupBy(attempts, ({items}) => JSON.stringify(items.map(({item}) => item).sort()));
  const group = [...groups.values()].reduce((most, one) => (one.length > most.length ? one : most));
  if (group.length < FEWEST) return {kind: 'different-items', attempts: group.length};
  const items = group[0]?.items.map(({item}) => item) ?? [];
  const rows = group.map((attempt) => {
    const marks = new Map(attempt.items.map((marked) => [marked.item, markOf(marked)]));
    return items.map((item) => marks.get(item) ?? 0);
  });
  const {items: measured, quiz} = measureTest({rows, maxima: items.map(() => 1)});
  return {
    kind: 'told',
    attempts: group.length,
    figures: {cic: quiz.cic, errorRatio: quiz.errorRatio, standardError: quiz.standardError},
    weights: measured.map(({intendedWeight, effectiveWeight}, at) => ({item: items[at] as string, intendedWeight, effectiveWeight})),
  };
}
