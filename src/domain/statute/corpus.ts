import {type PlacedProvision, provisionsOf, type Statute} from './model';

/** All statutes, found by id, and all their provisions, found by id or alias. */
export interface Corpus {
  readonly statutes: readonly Statute[];
  readonly byId: ReadonlyMap<string, PlacedProvision>;
}

/**
 * Indexes statutes by the ids of their provisions.
 * Where two provisions carry the same id the first one is kept: the content check reports the other.
 */
export function corpusOf(statutes: readonly Statute[]): Corpus {
  const byId = new Map<string, PlacedProvision>();
  for (const statute of statutes) {
    for (const placed of provisionsOf(statute)) {
      for (const id of [placed.provision.id, ...placed.provision.aliases]) {
        if (!byId.has(id)) byId.set(id, placed);
      }
    }
  }
  return {statutes, byId};
}

export function findStatute(corpus: Corpus, statuteId: string): Statute | undefined {
  return corpus.statutes.find((statute) => statute.id === statuteId);
}

/** The statute part of a provision id: `ley-25326/art-5` → `ley-25326`. A statute id is its own. */
export function statuteIdOf(provisionId: string): string {
  const slash = provisionId.indexOf('/');
  return slash < 0 ? provisionId : provisionId.slice(0, slash);
}

/** The rest of a provision id: `ley-25326/art-5/inc-2` → `art-5/inc-2`; empty for a statute id. */
export function pathOf(provisionId: string): string {
  const slash = provisionId.indexOf('/');
  return slash < 0 ? '' : provisionId.slice(slash + 1);
}
