import {type Corpus, pathOf, statuteIdOf} from './corpus';
import type {PlacedProvision, Provision} from './model';

/** The provision whose page shows this one: itself or the nearest ancestor with a page; none for, say, a chapter. */
export function pageOf(placed: Pick<PlacedProvision, 'provision' | 'ancestors'>): Provision | undefined {
  if (placed.provision.page) return placed.provision;
  return placed.ancestors.findLast((ancestor) => ancestor.page);
}

/**
 * The site's permanent address of a provision or a whole statute, without the base URL:
 * `/normas/ley-25326/art-5/#inc-2/b`. What has no page of its own is an anchor on the statute's page.
 * An alias keeps its own anchor. `undefined` when the id is not in the corpus.
 */
export function addressOf(corpus: Corpus, id: string): string | undefined {
  const statuteId = statuteIdOf(id);
  if (statuteId === id) {
    return corpus.statutes.some((statute) => statute.id === id) ? `/normas/${id}/` : undefined;
  }
  const placed = corpus.byId.get(id);
  if (!placed) return undefined;
  const page = pageOf(placed);
  if (!page) return `/normas/${statuteId}/#${pathOf(id)}`;
  const base = `/normas/${page.id}/`;
  if (id === page.id) return base;
  const anchor = anchorOn(page, id);
  return anchor === '' ? base : `${base}#${anchor}`;
}

/**
 * The HTML anchor of a provision on the page of `page`: what remains of the id after the page's
 * (`inc-2/b` of `ley-25326/art-5/inc-2/b`). An alias of the page itself, which shares no beginning
 * with it, keeps its path.
 */
export function anchorOn(page: Provision, id: string): string {
  if (id === page.id) return '';
  return id.startsWith(`${page.id}/`) ? id.slice(page.id.length + 1) : pathOf(id);
}
