import type {Content} from '../content/load-content';
import {isPast} from '../domain/decision-tree/standing';
import type {DecisionTree} from '../domain/decision-tree/tree';
import {stateOf} from '../domain/status/status';

/** Whether a tree applies norms that ruled and rule no more, as their timelines tell. */
export function isPastTree({timelines}: Pick<Content, 'timelines'>, tree: DecisionTree): boolean {
  return isPast(tree, (statute) => {
    const timeline = timelines.get(statute);
    return timeline ? stateOf(timeline, undefined) : 'in-force';
  });
}
