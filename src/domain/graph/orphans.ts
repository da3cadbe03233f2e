import {isInForce, type Timeline} from '../status/status';
import type {Corpus} from '../statute/corpus';
import {type Provision, provisionsOf, type Statute} from '../statute/model';
import type {Graph} from './graph';

/** What stands alone on either side of the join. */
export interface Orphans {
  /** Provisions with a page, in force, that no note explains, no tree decides on and no item tests, by norm. */
  readonly provisions: readonly {readonly statute: Statute; readonly ids: readonly string[]}[];
  /** Trees and quizzes that no page shows: `tree:nivel-de-seguridad`, `quiz:ley-25326`. */
  readonly practice: readonly string[];
}

/**
 * Lists what nothing leads to. Nothing here is an error: it is what is left to write, or to show.
 * `shown` are the trees and quizzes that have a page, `written` all of them, both as `tree:<id>` and `quiz:<id>`.
 */
export function orphansOf(
  corpus: Corpus,
  graph: Graph,
  timelines: ReadonlyMap<string, Timeline>,
  written: readonly string[],
  shown: ReadonlySet<string>,
): Orphans {
  const reached = (provision: Provision): boolean =>
    [provision.id, ...provision.aliases].some((id) => graph.notes.has(id) || graph.trees.has(id) || graph.items.has(id)) ||
    provision.children.some(reached);
  return {
    provisions: corpus.statutes.flatMap((statute) => {
      const timeline = timelines.get(statute.id);
      const ids = [...provisionsOf(statute)].flatMap((placed) =>
        placed.provision.kind === 'article' && timeline && isInForce(timeline, placed) && !reached(placed.provision)
          ? [placed.provision.id]
          : [],
      );
      return ids.length > 0 ? [{statute, ids}] : [];
    }),
    practice: written.filter((practice) => !shown.has(practice)),
  };
}
