/** A fault of a source document, or a repair of ours, told to the reader at its place. */

export const ERRATUM_KINDS = [
  'extraction-artefact',
  'source-fault',
  'lost-text',
  'translation-fault',
  /** Nothing is wrong with the words; the reader must know something to read them rightly. */
  'remark',
] as const;
export type ErratumKind = (typeof ERRATUM_KINDS)[number];

export const BASES = ['document', 'source', 'unconfirmed'] as const;
/** Certain from the document itself; confirmed by another source; confirmed by nobody. */
export type Basis = (typeof BASES)[number];

/**
 * One repair of the document's words: at `at` the document has `printed`, we publish `reads`.
 * `[…]` in both stands for the same words. `restored`: all words of the provision were lost in the document
 * (which has `printed` or nothing in their place).
 */
export type Repair =
  | {readonly at: string; readonly printed: string; readonly reads: string; readonly restored?: never}
  | {readonly at: string; readonly restored: true; readonly printed?: string; readonly reads?: never};

export interface Erratum {
  /** `<source document>-<row>`, e.g. `004-02`. */
  readonly id: string;
  readonly kind: ErratumKind;
  /** Provision ids where it shows, or the statute id for the norm as a whole. */
  readonly at: readonly string[];
  readonly printed?: string;
  readonly reads?: string;
  readonly basis: Basis;
  readonly note: string;
  readonly source?: string;
  readonly repairs: readonly Repair[];
}
