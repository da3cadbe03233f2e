import type {ReactNode} from 'react';
import type {Mark} from '../../../domain/quiz/grade';
import type {SimpleItem} from '../../../domain/quiz/quiz';
import type {Response} from '../../../domain/quiz/response';

/** How items of a kind are asked, read and told back. */
export interface KindView<I extends SimpleItem = SimpleItem> {
  /** What to do, said under the question. */
  help(item: I): string;
  Fields(props: FieldsProps<I>): ReactNode;
  /** The response that a form with its fields holds, or what is missing of it. */
  read(item: I, form: FormData, shown: readonly string[]): Read;
  /** What a mark says of the answer, before what it is about and after. */
  tell(mark: Mark): Told;
}

export interface FieldsProps<I extends SimpleItem = SimpleItem> {
  readonly item: I;
  /** Ids of what is shown, in that order. */
  readonly shown: readonly string[];
  /** Name of the field that was left empty when the form was sent. */
  readonly lacking: string | undefined;
  /** Called when the answer changes without a field of the form being changed by hand. */
  onTouch(): void;
}

export type Read = {readonly response: Response} | Missing;

export interface Missing {
  /** What to do before sending. */
  readonly missing: string;
  /** Name of the first field that lacks an answer, where it is one of several. */
  readonly field?: string;
}

export interface Told {
  readonly name: string;
  readonly detail?: string;
}

/** The parts of an item in the order in which they are shown; one that the order does not know comes last. */
export function inShownOrder<T extends {readonly id: string}>(parts: readonly T[], shown: readonly string[]): readonly T[] {
  const place = ({id}: T): number => (shown.includes(id) ? shown.indexOf(id) : shown.length);
  return [...parts].sort((a, b) => place(a) - place(b));
}
