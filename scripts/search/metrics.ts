import type {SearchRecords} from '../../src/domain/search/records';

/** How far down a list of hits counts. */
export const DEPTH = 10;

/** What one query scored; each from 0 to 1. */
export interface Score {
  readonly ndcg: number;
  /** One over the place of the first hit that answers. */
  readonly reciprocal: number;
  readonly first: number;
  readonly firstFive: number;
  readonly nothing: number;
  /** Whether the very piece that answers, and not only what holds it, comes first. */
  readonly exact: number;
}

/** Means over some queries. */
export interface Summary extends Score {
  readonly queries: number;
}

/** Gives for each provision the unit that is judged: what holds it, or of what groups units the first, where its address leads. */
export function unitOf({units, statutes}: SearchRecords): (id: string) => string {
  const known = new Map(units.flatMap((unit) => [[unit.id, unit.id] as const, ...unit.parts.map((part) => [part.id, unit.id] as const)]));
  for (const statute of statutes)
    for (const group of statute.groups) {
      const id = `${statute.id}/${group.id}`;
      const first = units.find((unit) => unit.id.startsWith(`${id}/`));
      if (!known.has(id) && first) known.set(id, first.id);
    }
  return (id) => {
    for (let holder = id; holder.includes('/'); holder = holder.slice(0, holder.lastIndexOf('/'))) {
      const unit = known.get(holder);
      if (unit !== undefined) return unit;
    }
    return id;
  };
}

const GAINS: Readonly<Record<number, number>> = {1: 1, 2: 3};

/** Scores the hits of a query, best first, against the grades of provisions. Both are folded to units; a unit's second hit counts nothing. */
export function scoreOf(relevant: Readonly<Record<string, number>>, hits: readonly string[], unit: (id: string) => string): Score {
  const grades = new Map<string, number>();
  for (const [id, grade] of Object.entries(relevant)) grades.set(unit(id), Math.max(grade, grades.get(unit(id)) ?? 0));
  const met = new Set<string>();
  const found = hits.slice(0, DEPTH).map((id) => {
    const folded = unit(id);
    const grade = met.has(folded) ? 0 : (grades.get(folded) ?? 0);
    met.add(folded);
    return grade;
  });
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const place = found.indexOf(2);
  return {
    ndcg: gainOf(found) / gainOf(ideal),
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    first: place === 0 ? 1 : 0,
    firstFive: place >= 0 && place < 5 ? 1 : 0,
    nothing: hits.length === 0 ? 1 : 0,
    exact: relevant[hits[0] ?? ''] === 2 ? 1 : 0,
  };
}

/** Discounted cumulative gain: Järvelin and Kekäläinen (2002), with the logarithm of base 2 of the place plus one. */
function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (GAINS[grade] ?? 0) / Math.log2(i + 2), 0);
}

/** The means of some scores; of none, zeros. */
export function summaryOf(scores: readonly Score[]): Summary {
  const mean = (of: (score: Score) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  return {
    queries: scores.length,
    ndcg: mean(({ndcg}) => ndcg),
    reciprocal: mean(({reciprocal}) => reciprocal),
    first: mean(({first}) => first),
    firstFive: mean(({firstFive}) => firstFive),
    nothing: mean(({nothing}) => nothing),
    exact: mean(({exact}) => exact),
  };
}

/** The value below which a share of the values lies (nearest rank); of none, 0. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}
