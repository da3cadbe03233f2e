/**
 * How a list of numbers is spread: sample statistics, with S − 1 below every variance and covariance. Numbers are held as their mean and
 * what each is away from it, so that a big number that all have in common costs no digits.
 */

/** Numbers as their mean (0 of none) and what each is away from it. */
export interface Centred {
  readonly mean: number;
  readonly away: Float64Array;
  /** The most that one of them, or of the lists that they are a sum of, can be away: what rounding is measured against. */
  readonly scale: number;
}

/** Figures of how scores are spread. */
export interface Spread {
  readonly count: number;
  /** `undefined` without scores. */
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** √k2. `undefined` with fewer than two scores. */
  readonly sd: number | undefined;
  /** k3 / k2^1.5. `undefined` with fewer than three scores, or all the same. */
  readonly skewness: number | undefined;
  /** k4 / k2², 0 for a normal distribution. `undefined` with fewer than four scores, or all the same. */
  readonly kurtosis: number | undefined;
}

/** Below this part of what was added up, what is left is what rounding leaves of 0. */
const ROUNDING = 1e-12;

export function centre(values: readonly number[]): Centred {
  // Away from the first one, then from the mean of that: numbers that are all the same come out as 0, not as rounding.
  const first = values[0] ?? 0;
  const away = new Float64Array(values).map((value) => value - first);
  const shift = away.reduce((sum, value) => sum + value, 0) / Math.max(1, away.length);
  return settle(
    first + shift,
    away.map((value) => value - shift),
  );
}

/** The sums, number by number, of lists of `count` numbers each. */
export function addUp(lists: readonly Centred[], count: number): Centred {
  const away = new Float64Array(count);
  for (const list of lists) for (let at = 0; at < count; at++) away[at] = (away[at] as number) + (list.away[at] as number);
  return settle(
    lists.reduce((sum, {mean}) => sum + mean, 0),
    away,
    lists.reduce((sum, {scale}) => sum + scale, 0),
  );
}

/** The sums without one of the lists in them. */
export function takeAway(sums: Centred, list: Centred): Centred {
  const away = sums.away.map((value, at) => value - (list.away[at] as number));
  return settle(sums.mean - list.mean, away, sums.scale);
}

/** cov(x, y) = Σ (x − mean x)(y − mean y) / (S − 1); exactly 0 where only rounding is left. 0 with fewer than two numbers. */
export function covariance(x: Centred, y: Centred): number {
  let sum = 0;
  for (let at = 0; at < x.away.length; at++) sum += (x.away[at] as number) * (y.away[at] as number);
  const value = sum / Math.max(1, x.away.length - 1);
  return Math.abs(value) <= ROUNDING * x.scale * y.scale ? 0 : value;
}

/** var x = cov(x, x) */
export function variance({away}: Centred): number {
  return away.reduce((sum, value) => sum + value * value, 0) / Math.max(1, away.length - 1);
}

/** The most that cov(x, y) could be with these numbers paired otherwise: both sorted. */
export function greatestCovariance(x: Centred, y: Centred): number {
  return covariance({...x, away: x.away.toSorted()}, {...y, away: y.away.toSorted()});
}

/**
 * Count, mean, median, standard deviation, skewness and excess kurtosis by Fisher's k-statistics, as Moodle 4.5 has them
 * (`mod/quiz/report/statistics/classes/calculator.php`): with m_r = Σ (x − mean)^r / S, k2 = S·m2/(S − 1),
 * k3 = S²·m3/((S − 1)(S − 2)), k4 = S²·((S + 1)·m4 − 3(S − 1)·m2²)/((S − 1)(S − 2)(S − 3)).
 */
export function spreadOf(scores: Centred): Spread {
  const {mean, away} = scores;
  const count = away.length;
  const k2 = variance(scores);
  const m = (power: number): number => away.reduce((sum, value) => sum + value ** power, 0) / count;
  const k3 = (): number => (count ** 2 * m(3)) / ((count - 1) * (count - 2));
  const k4 = (): number => (count ** 2 * ((count + 1) * m(4) - 3 * (count - 1) * m(2) ** 2)) / ((count - 1) * (count - 2) * (count - 3));
  return {
    count,
    mean: count > 0 ? mean : undefined,
    median: count > 0 ? mean + medianOf(away) : undefined,
    sd: count > 1 ? Math.sqrt(k2) : undefined,
    skewness: count > 2 && k2 > 0 ? k3() / k2 ** 1.5 : undefined,
    kurtosis: count > 3 && k2 > 0 ? k4() / k2 ** 2 : undefined,
  };
}

/** The middle one, or the mean of the two in the middle. */
function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

function settle(mean: number, away: Float64Array, scale?: number): Centred {
  const most = away.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  if (scale === undefined) return {mean, away, scale: most};
  return {mean, away: most <= ROUNDING * scale ? new Float64Array(away.length) : away, scale};
}
