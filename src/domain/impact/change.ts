import type {Erratum} from '../errata/erratum';
import type {StatusEvent, Timeline} from '../status/status';
import type {Statute} from '../statute/model';

/** What changed between two revisions of the norms. */

/** A norm with what is told of it; `Norm` of the content is one. */
export interface ComparedNorm {
  readonly statute: Statute;
  readonly timeline: Timeline;
  readonly errata: readonly Erratum[];
  /** Addresses that went: the old id → the new one. */
  readonly moved: ReadonlyMap<string, string>;
}

/** `holder`: the chapter, title or provision that holds it. */
export const FIELDS = ['kind', 'num', 'heading', 'label', 'text', 'holder'] as const;
export type Field = (typeof FIELDS)[number];

export interface FieldChange {
  readonly field: Field;
  readonly before?: string;
  readonly after?: string;
}

interface ChangeBase {
  /** The provision or norm that changed. */
  readonly id: string;
  /** "Ley 25.326, art. 5, inc. 2". */
  readonly label: string;
}

/** A provision that stays, with other words or in another place. */
export interface WordsChange extends ChangeBase {
  readonly kind: 'words';
  readonly fields: readonly FieldChange[];
}

/** A provision or a norm that came or went, with all it holds: what it holds is not listed again. */
export interface ComeOrGone extends ChangeBase {
  readonly kind: 'added' | 'removed';
  /** How many provisions came or went inside it. */
  readonly holds: number;
}

/** A provision whose id went to another. */
export interface MovedChange extends ChangeBase {
  readonly kind: 'moved';
  readonly to: string;
  readonly fields: readonly FieldChange[];
}

export interface StatusChange extends ChangeBase {
  readonly kind: 'status';
  /** The events that rule on the day of the last check; absent before the first, or where the provision has none of its own. */
  readonly ruledBefore?: StatusEvent;
  readonly rulesNow?: StatusEvent;
  /** Events that only one of the two has. */
  readonly goneEvents: readonly StatusEvent[];
  readonly newEvents: readonly StatusEvent[];
}

export interface ErratumChange extends ChangeBase {
  readonly kind: 'erratum';
  readonly erratum: string;
  /** Where it shows or showed. */
  readonly at: readonly string[];
  readonly before?: Erratum;
  readonly after?: Erratum;
}

/** A norm whose earlier revision cannot be read with today's rules: anything in it may have changed. */
export interface NotCompared extends ChangeBase {
  readonly kind: 'not-compared';
}

export type Change = WordsChange | ComeOrGone | MovedChange | StatusChange | ErratumChange | NotCompared;
