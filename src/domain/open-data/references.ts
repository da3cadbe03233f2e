import type {Graph} from '../graph/graph';

/** How one provision stands to another. */
export type Relation = 'cites' | 'regulates' | 'amends' | 'repeals' | 'translates';

export interface OpenReference {
  readonly from: string;
  /** A provision or norm of ours, or `externa:…`. */
  readonly to: string;
  /** The words as printed; `null` where the relation is of the whole text and no words say it. */
  readonly quote: string | null;
  readonly relation: Relation;
}

/** Every relation between provisions, `/datos/referencias.json`: those printed in the text and those of whole texts. */
export function openReferences({references, regulates, translations}: Graph): OpenReference[] {
  return [
    ...[...references.values()].flat().map(({from, to, quote, relation}) => ({from, to, quote, relation})),
    ...[...regulates].map(([from, to]) => ({from, to, quote: null, relation: 'regulates' as const})),
    ...[...translations]
      // Kept both ways in the graph; published from the translation to what it translates.
      .filter(([from]) => from.startsWith('provision-'))
      .map(([from, to]) => ({from, to, quote: null, relation: 'translates' as const})),
  ];
}
