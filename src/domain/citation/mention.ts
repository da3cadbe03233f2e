/** What a reference says, before anybody looks up where it leads. */

/** Which kind of piece a word names: "artículo", "inciso", … `any` where the text says only "2, a)". */
export type LevelKind =
  | 'article'
  | 'inciso'
  | 'letter'
  | 'paragraph'
  | 'point'
  | 'chapter'
  | 'annex'
  | 'level'
  | 'section'
  | 'recital'
  | 'any';

export interface Level {
  readonly kind: LevelKind;
  /** "5", "117 bis", "b", "ii", "medio"; the English and Spanish words are already unified. */
  readonly value: string;
}

/** One piece, from the outermost level to the innermost. */
export type Selection = readonly Level[];

/** Whose piece it is. */
export type Owner =
  /** A norm by kind and number: `{kind: 'ley', number: '25326'}`. */
  | {readonly type: 'numbered'; readonly kind: string; readonly number: string; readonly year?: string; readonly issuer?: string}
  /** A norm by its name: "Código Penal". */
  | {readonly type: 'named'; readonly name: string}
  /** "la presente ley", "esta reglamentación": the norm that speaks. `what` is the noun. */
  | {readonly type: 'this'; readonly what: string}
  /** "dicha ley", "la ley citada", "su artículo 29": the norm named last. */
  | {readonly type: 'that'; readonly what: string};

/** Where a relative reference points from the place that speaks. */
export interface Relative {
  readonly kind: LevelKind;
  /** `named`: the one that the text named last ("el citado artículo"). */
  readonly direction: 'previous' | 'next' | 'this' | 'named';
  /** "los dos párrafos anteriores" is 2; "los incisos anteriores" is all. */
  readonly count: number | 'all';
}

export interface Mention {
  /** Pieces named; empty when only a norm is named. */
  readonly selections: readonly Selection[];
  readonly owner?: Owner;
  readonly relative?: Relative;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** True when the words stand in parentheses: "(art. 3°)" is of the norm just named. */
  readonly inParentheses: boolean;
}
