/** Two provisions of different norms that say the same of the same matter. Written once, it holds both ways. */
export interface Equivalent {
  readonly between: readonly [string, string];
  /** What they share and where they part. */
  readonly note: string;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
}
