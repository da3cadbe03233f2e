import type {State} from '../status/status';
import type {DecisionTree} from './tree';

/** States of what ruled and rules no more. What is only signed never ruled. */
const ENDED: ReadonlySet<State> = new Set(['repealed', 'lapsed', 'superseded']);

/** Whether a tree applies norms that ruled and rule no more; `stateOf` tells the state of a norm by its id. */
export function isPast({historical, regime}: Pick<DecisionTree, 'historical' | 'regime'>, stateOf: (statute: string) => State): boolean {
  return historical && regime.statutes.some((id) => ENDED.has(stateOf(id)));
}
