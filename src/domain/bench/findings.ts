import type {Finding, MarkedAttempt} from './marked';
import type {Page} from './matrix';

export const FINDING_KINDS = [
  'marks-differ',
  'in-the-future',
  'clock-back',
  'too-fast',
  'unknown-bank',
] as const satisfies Finding['kind'][];
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A page of the attempts that a trainer should look at. */
export interface Findings {
  /** How many attempts there are in all, with findings or without. */
  readonly attempts: number;
  /** In how many of them each kind was found. */
  readonly kinds: Readonly<Record<FindingKind, number>>;
  /** How many have a finding, of the kind that was asked for. */
  readonly found: number;
  /** Those of the page, the latest first. */
  readonly rows: readonly MarkedAttempt[];
}

/**
 * The attempts with something to look at, the latest first.
 * @param kind the only kind of finding that counts; all where it is not told
 */
export function findingsIn(attempts: readonly MarkedAttempt[], {offset, limit}: Page, kind?: FindingKind): Findings {
  const has = ({findings}: MarkedAttempt, wanted: FindingKind | undefined): boolean =>
    wanted === undefined ? findings.length > 0 : findings.some((finding) => finding.kind === wanted);
  const found = attempts.filter((attempt) => has(attempt, kind));
  return {
    attempts: attempts.length,
    kinds: Object.fromEntries(FINDING_KINDS.map((one) => [one, attempts.filter((attempt) => has(attempt, one)).length])) as Record<
      FindingKind,
      number
    >,
    found: found.length,
    rows: found.toSorted((a, b) => (a.endedAt > b.endedAt ? -1 : a.endedAt < b.endedAt ? 1 : 0)).slice(offset, offset + limit),
  };
}
