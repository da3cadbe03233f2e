import {addUp, type Centred, centre, covariance, greatestCovariance, type Spread, spreadOf, takeAway, variance} from './spread';

/**
 * Statistics of a test and of its items as Moodle defines them: Moodle 4.5, `question/classes/statistics/questions/calculator.php` and
 * `mod/quiz/report/statistics/classes/calculator.php`; in words, Moodle's developer page "Quiz statistics calculations". They assume one
 * attempt a person. S is the number of attempts, P of items, x the marks of one item, T the totals, o = T − x the rest scores.
 */

/** Marks of the same items in several attempts. */
export interface Marks {
  /** One row an attempt, in each one mark an item. */
  readonly rows: readonly (readonly number[])[];
  /** The most that each item gives. */
  readonly maxima: readonly number[];
}

/** How well an item tells those who know from those who do not. `undefined` where all marks, or all rest scores, are the same. */
export interface Discrimination {
  /** 100 · cov(x, o) / √(var x · var o): the correlation of the item with the rest of the test, in per cent. */
  readonly discriminationIndex: number | undefined;
  /** 100 · cov(x, o) / what it is after sorting both, each by itself: the most that it could be. */
  readonly discriminativeEfficiency: number | undefined;
}

/** Figures of one item. */
export interface ItemFigures extends Discrimination {
  /** mean x / maximum: 1 when all got it right. `undefined` without attempts. */
  readonly facility: number | undefined;
  /** √var x, in marks. `undefined` with fewer than two attempts. */
  readonly sd: number | undefined;
  /** 100 · maximum / sum of the maxima. */
  readonly intendedWeight: number;
  /** 100 · √cov(x, T) / the sum of it over the items, those below 0 left out. `undefined` where cov(x, T) is below 0, or the sum is 0. */
  readonly effectiveWeight: number | undefined;
}

/** How much of the spread of a test is its own and how much is chance. */
export interface Consistency {
  /**
   * Coefficient of internal consistency, Cronbach's alpha in per cent: 100 · P/(P − 1) · (1 − Σ var x / var T); below 0 where items
   * contradict each other. `undefined` with fewer than three attempts or two items, or where all totals are the same; so are the others.
   */
  readonly cic: number | undefined;
  /** 100 · √(1 − cic/100), in per cent. */
  readonly errorRatio: number | undefined;
  /** errorRatio/100 · √var T, in marks. */
  readonly standardError: number | undefined;
}

export interface TestFigures {
  /** In the order of the marks in a row. */
  readonly items: readonly ItemFigures[];
  /** Of the totals, in marks. */
  readonly quiz: Spread & Consistency;
}

/**
 * The figures of a test and of each of its items, in O(S·P + P·S log S).
 * @throws RangeError when a row has not one finite mark an item, or a maximum is not above 0
 */
export function measureTest({rows, maxima}: Marks): TestFigures {
  if (!maxima.every((max) => max > 0 && Number.isFinite(max))) throw new RangeError('every item gives more than 0 at most');
  if (!rows.every((row) => row.length === maxima.length && row.every(Number.isFinite))) {
    throw new RangeError(`every attempt has ${maxima.length} marks, one an item`);
  }
  const marks = maxima.map((_, item) => centre(rows.map((row) => row[item] as number)));
  const totals = addUp(marks, rows.length);
  const weights = weigh(marks, totals);
  const most = maxima.reduce((sum, max) => sum + max, 0);
  const items = marks.map(
    (x, item): ItemFigures => ({
      facility: rows.length > 0 ? x.mean / (maxima[item] as number) : undefined,
      sd: rows.length > 1 ? Math.sqrt(variance(x)) : undefined,
      ...discriminate(x, takeAway(totals, x)),
      intendedWeight: (100 * (maxima[item] as number)) / most,
      effectiveWeight: weights[item],
    }),
  );
  return {items, quiz: {...spreadOf(totals), ...consistencyOf(marks, totals)}};
}

/** How well marks go with rest scores of the same attempts. */
export function discriminate(marks: Centred, rest: Centred): Discrimination {
  const spread = Math.sqrt(variance(marks) * variance(rest));
  if (spread === 0) return {discriminationIndex: undefined, discriminativeEfficiency: undefined};
  const together = covariance(marks, rest);
  return {discriminationIndex: (100 * together) / spread, discriminativeEfficiency: (100 * together) / greatestCovariance(marks, rest)};
}

function weigh(marks: readonly Centred[], totals: Centred): (number | undefined)[] {
  const roots = marks.map((x) => {
    const together = covariance(x, totals);
    return together < 0 ? undefined : Math.sqrt(together);
  });
  const sum = roots.reduce<number>((all, root) => all + (root ?? 0), 0);
  return roots.map((root) => (root === undefined || sum === 0 ? undefined : (100 * root) / sum));
}

function consistencyOf(marks: readonly Centred[], totals: Centred): Consistency {
  const [attempts, items, spread] = [totals.away.length, marks.length, variance(totals)];
  if (attempts < 3 || items < 2 || spread === 0) return {cic: undefined, errorRatio: undefined, standardError: undefined};
  const own = marks.reduce((sum, x) => sum + variance(x), 0);
  const alpha = (items / (items - 1)) * (1 - own / spread);
  // var T is P · Σ var x at most, so alpha is never above 1 but by rounding.
  const error = Math.sqrt(Math.max(0, 1 - alpha));
  return {cic: 100 * alpha, errorRatio: 100 * error, standardError: error * Math.sqrt(spread)};
}
