import type {Timeline} from '../domain/status/status';
import {type Corpus, corpusOf, findStatute, pathOf, statuteIdOf} from '../domain/statute/corpus';
import {near} from './near';
import {NORMS_FOLDER, type Norm} from './norms/norm';
import type {Problem} from './problem';

/** What citations are checked against. */
export interface CitationContext {
  readonly corpus: Corpus;
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** Addresses that went: the old id → the new one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Norms that have a folder but could not be read: reported already. */
  readonly unreadable: ReadonlySet<string>;
}

/** What the norms that could be read give to check citations against. */
export function contextOf(norms: readonly Norm[], unreadable: ReadonlySet<string>): CitationContext {
  return {
    corpus: corpusOf(norms.map(({statute}) => statute)),
    timelines: new Map(norms.map(({statute, timeline}) => [statute.id, timeline])),
    moved: new Map(norms.flatMap(({moved}) => [...moved])),
    unreadable,
  };
}

type Missing = Pick<Problem, 'what' | 'near' | 'mend'>;

/** Why an id leads to no provision and no norm of ours; `undefined` when it does, or when its norm is reported already. */
export function whyMissing(id: string, {corpus, moved, unreadable}: CitationContext): Missing | undefined {
  const statuteId = statuteIdOf(id);
  if (unreadable.has(statuteId) || corpus.byId.has(id)) return undefined;
  if (!findStatute(corpus, statuteId)) {
    return {
      what: `"${statuteId}" no es una norma del proyecto.`,
      near: near(
        statuteId,
        corpus.statutes.map((known) => known.id),
      ),
      mend: `usá una de las que hay en ${NORMS_FOLDER}, o agregá la norma.`,
    };
  }
  if (id === statuteId) return undefined;
  const target = moved.get(id);
  if (target !== undefined) return {what: `"${id}" se mudó a "${target}".`, mend: `escribí ${target}.`};
  const paths = [...corpus.byId.keys()].filter((known) => statuteIdOf(known) === statuteId).map(pathOf);
  return {
    what: `"${pathOf(id)}" no es una disposición de "${statuteId}".`,
    near: near(pathOf(id), paths),
    mend: `usá una de éstas, o agregá la disposición en ${NORMS_FOLDER}/${statuteId}/statute.yaml.`,
  };
}
