import type {SimpleItem, SimpleKind} from '../../../domain/quiz/quiz';
import {choice} from './choice';
import {fillIn} from './fill-in';
import type {KindView} from './kind-view';
import {match} from './match';
import {order} from './order';
import {trueFalse} from './true-false';

/** The view of every kind: one that is missing does not compile. */
export const KINDS: {readonly [K in SimpleKind]: KindView<Extract<SimpleItem, {kind: K}>>} = {
  single: choice,
  several: choice,
  'true-false': trueFalse,
  order,
  match,
  'fill-in': fillIn,
};

/** The view of an item's kind. */
export function kindViewOf(item: SimpleItem): KindView {
  // The key and the value are of one kind, which a lookup by a union cannot tell.
  return KINDS[item.kind] as KindView;
}
