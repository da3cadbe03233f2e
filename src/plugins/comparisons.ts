import type {Href} from '../components/norm/page-data';
import type {Content} from '../content/load-content';
import {findStatute, pathOf, statuteIdOf} from '../domain/statute/corpus';
import type {Statute} from '../domain/statute/model';

/** Two norms that are read side by side: a text and its translation, or a law and its regulation. */
export interface Comparison {
  readonly relation: 'translation' | 'regulation';
  /** Gives the page its address and its rows their order. */
  readonly left: Statute;
  readonly right: Statute;
}

export function comparisonsOf({corpus}: Pick<Content, 'corpus'>): Comparison[] {
  return corpus.statutes.flatMap((right): Comparison[] => {
    const original = right.translationOf === undefined ? undefined : findStatute(corpus, right.translationOf);
    const law = right.regulates === undefined ? undefined : findStatute(corpus, right.regulates);
    return [
      ...(original ? [{relation: 'translation' as const, left: original, right}] : []),
      ...(law ? [{relation: 'regulation' as const, left: law, right}] : []),
    ];
  });
}

/** The other side's provision, from either. */
export function counterpartOf({graph}: Pick<Content, 'graph'>, {relation, left}: Comparison, id: string): string | undefined {
  if (relation === 'translation') return graph.translations.get(id);
  return statuteIdOf(id) === left.id ? graph.regulatedBy.get(id) : graph.regulates.get(id);
}

/**
 * Where a provision with a page of its own, or a whole norm, can be read beside its counterpart; nothing where it has none
 * (a preamble of the decree regulates no article).
 */
export function comparisonHref(content: Pick<Content, 'corpus' | 'graph'>, id: string): Href | undefined {
  const comparison = comparisonsOf(content).find(({left, right}) => [left.id, right.id].includes(statuteIdOf(id)));
  if (!comparison) return undefined;
  const {left, right, relation} = comparison;
  const onLeft = statuteIdOf(id) === left.id;
  const page = `/normas/comparar/${left.id}/`;
  const other = {
    translation: onLeft ? 'la traducción' : 'el texto en español',
    regulation: onLeft ? `su reglamentación (${right.shortTitle})` : `la ${left.shortTitle}`,
  }[relation];
  const label = `Leer al lado de ${other}`;
  if (pathOf(id) === '') return {label, to: page};
  // A joint article ("33 a 46") stands in the rows of each: the first one is shown.
  const ids = [id, ...(content.corpus.byId.get(id)?.provision.aliases ?? [])];
  const row = ids.map((each) => counterpartOf(content, comparison, each)).find((each) => each !== undefined);
  return row === undefined ? undefined : {label, to: `${page}#${pathOf(onLeft ? id : row)}`};
}
