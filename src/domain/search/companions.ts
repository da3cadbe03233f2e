import type {Graph} from '../graph/graph';
import {eventOn, type Timeline} from '../status/status';
import type {PlacedProvision, Provision} from '../statute/model';

/**
 * How another provision stands to one that is cited: it regulates it, is regulated by it, incorporates, amends, observes or
 * repeals it, prints the wording that rules in its place, or is what it translates.
 */
export type CompanionRelation = 'regulation' | 'regulated' | 'changes' | 'wording' | 'original';

export interface Companion {
  readonly id: string;
  readonly how: CompanionRelation;
}

/** What who cites a provision wants to see next: each other provision once, by the first of its relations. */
export function companionsOf(timeline: Timeline, graph: Graph, placed: PlacedProvision): Companion[] {
  const {statute, provision} = placed;
  const as = (how: CompanionRelation, ids: readonly (string | undefined)[]): Companion[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{id, how}]));
  const all = withParts(provision).flatMap((id) => [
    ...as('regulation', [graph.regulatedBy.get(id)]),
    ...as('regulated', [graph.regulates.get(id)]),
    ...as('original', statute.translationOf === undefined ? [] : [graph.translations.get(id)]),
    ...as('wording', wordingsToday(timeline, id)),
    ...as(
      'changes',
      (graph.referencedBy.get(id) ?? []).map(({from, relation}) => (relation === 'cites' ? undefined : from)),
    ),
  ]);
  return all.filter(({id}, at) => all.findIndex((other) => other.id === id) === at);
}

/** The provisions of ours that print what rules in place of a superseded wording. */
function wordingsToday(timeline: Timeline, id: string): string[] {
  const event = eventOn(timeline.provisions.get(id) ?? [], timeline.checked);
  if (event?.state !== 'superseded') return [];
  return event.replacedBy.flatMap((replacement) => ('statute' in replacement ? replacement.provisions : []));
}

function withParts(provision: Provision): string[] {
  return [provision.id, ...provision.aliases, ...provision.children.flatMap(withParts)];
}
