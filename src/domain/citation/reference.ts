/** A provision naming another, or a norm. */
export interface Reference {
  /** The provision whose own words hold the reference. */
  readonly from: string;
  /** A provision or norm of ours, or `externa:<slug>[/<path>]` for one that we do not hold. */
  readonly to: string;
  /** The words as printed. */
  readonly quote: string;
  /** What the sentence does to what it names. */
  readonly relation: 'cites' | 'amends' | 'repeals';
  /** Which printed part of `from` holds it, and where. */
  readonly part: 'heading' | 'text';
  readonly start: number;
  readonly end: number;
}

/** What names a norm that we do not hold. */
export const EXTERNAL = 'externa:';
export function isExternal(target: string): boolean {
  return target.startsWith(EXTERNAL);
}
