import type {Score} from '../quiz/attempt';
import type {MarkedAttempt} from './marked';

/** The score of a marked attempt, of all items that count. */
export function scoreOfMarked({right, items}: MarkedAttempt): Score {
  return {right, of: items.length};
}

/** A score in per cent, not rounded; 0 where nothing was asked. */
export function percentOf({right, of}: Score): number {
  return of === 0 ? 0 : (100 * right) / of;
}
