import type {QuotedProvision} from '../decision-tree/record';
import {isPast} from '../decision-tree/standing';
import type {DecisionTree} from '../decision-tree/tree';
import {digestOf, lawOf} from '../quiz/digest';
import {citationsOf} from '../quiz/pieces';
import type {Bank, Quiz, SingleItem} from '../quiz/quiz';
import {drillIdOf} from './drill-id';
import {drillObjectives} from './item';

/** A tree as its page has it. */
interface PublishedTree {
  readonly tree: DecisionTree;
  readonly hash: string;
  readonly citations: Readonly<Record<string, Pick<QuotedProvision, 'quote' | 'state' | 'from'>>>;
}

/**
 * The bank that a drill draws from, as far as these items go. Its hash is the tree's: every drill of one version of the tree draws from
 * the same ways, whatever its seed, so that an attempt that is taken up again changes only when the tree or the words it cites do.
 */
export function drillBank({tree, hash, citations}: PublishedTree, drawn: readonly SingleItem[]): Bank {
  // A tree may be marked for a norm that was only signed: its items are not about norms that ended.
  const historical = isPast(tree, (id) => citations[id]?.state ?? 'in-force');
  const items = drawn.map((item) => ({...item, historical}));
  const quiz: Quiz = {
    id: drillIdOf(tree.id),
    title: `Ejercicios: ${tree.title}`,
    summary: 'Casos hechos con los caminos del árbol: leés los hechos y decís a qué resultado llevan.',
    historical,
    objectives: drillObjectives(),
    items,
  };
  const cited = new Set(citationsOf(quiz).map(({id}) => id));
  return {
    quiz,
    hash,
    digests: Object.fromEntries(items.map((item) => [item.id, digestOf(item)])),
    law: lawOf(Object.fromEntries(Object.entries(citations).filter(([id]) => cited.has(id)))),
  };
}
