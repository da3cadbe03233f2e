import {isPast} from '../../domain/decision-tree/standing';
import type {DecisionTree} from '../../domain/decision-tree/tree';
import {type Citations, citationOf} from '../practice/practice-data';
import type {MapLayout} from './map/map-layout';

/** What the page of a tree imports. */
export interface TreeData {
  readonly tree: DecisionTree;
  /** Digest of the tree and of the words that it cites, as published. */
  readonly hash: string;
  readonly citations: Citations;
  readonly layout: MapLayout;
}

/** Whether the outcomes of a tree are those of norms that ruled and rule no more. */
export function isOfPast(tree: DecisionTree, citations: Citations): boolean {
  return isPast(tree, (id) => citationOf(citations, id).state);
}
