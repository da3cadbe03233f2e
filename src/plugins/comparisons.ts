import type {Href} from '../components/norm/page-data';
import type {Content} from '../content/load-content';
import {findStatute, pathOf, statuteIdOf} from '../domain/statute/corpus';
import type {Provision, Statute} from '../domain/statute/model';

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

/** The other side's provision, from either. A joint article ("33 a 46") is the counterpart of each: the first is given. */
export function counterpartOf(
  {graph}: Pick<Content, 'graph'>,
  {relation, left}: Comparison,
  {id, aliases}: Pick<Provision, 'id' | 'aliases'>,
): string | undefined {
  const regulation = statuteIdOf(id) === left.id ? graph.regulatedBy : graph.regulates;
  const counterparts = relation === 'translation' ? graph.translations : regulation;
  return [id, ...aliases].map((each) => counterparts.get(each)).find((each) => each !== undefined);
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
  const placed = content.corpus.byId.get(id);
  const row = placed && counterpartOf(content, comparison, placed.provision);
  return row === undefined ? undefined : {label, to: `${page}#${pathOf(onLeft ? id : row)}`};
}
