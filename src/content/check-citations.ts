import {currentEvent, type Timeline} from '../domain/status/status';
import {stateName} from '../domain/status/words';
import {type Corpus, findStatute, pathOf, statuteIdOf} from '../domain/statute/corpus';
import {NORMS_FOLDER} from './load-norms';
import {near} from './near';
import type {Problem} from './problem';
import type {Path, YamlFile} from './yaml-file';

/** One citation in an author's file. */
export interface Citation {
  /** The provision cited, or a whole statute. */
  readonly id: string;
  /** Who cites it, as the author calls it. */
  readonly subject: string;
  readonly path: Path;
  /** True when the citation says what rules today, even in a file marked historical. */
  readonly today: boolean;
}

export interface CitationContext {
  readonly corpus: Corpus;
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** Norms that have a folder but could not be read: reported already. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Every cited provision exists; unless the file is marked historical, every one is in force.
 * What a historical file says of today must be in force too.
 */
export function checkCitations(
  yaml: YamlFile,
  citations: readonly Citation[],
  historical: boolean,
  {corpus, timelines, unreadable}: CitationContext,
): Problem[] {
  return citations.flatMap(({id, subject, path, today}) => {
    const base = {file: yaml.file, ...yaml.position(path), subject};
    const statuteId = statuteIdOf(id);
    const statute = findStatute(corpus, statuteId);
    if (unreadable.has(statuteId)) return [];
    if (!statute) {
      const ids = corpus.statutes.map((known) => known.id);
      return [
        {
          ...base,
          what: `"${statuteId}" no es una norma del proyecto.`,
          near: near(statuteId, ids),
          mend: `usá una de las que hay en ${NORMS_FOLDER}, o agregá la norma.`,
        },
      ];
    }
    if (id !== statuteId && !corpus.byId.has(id)) {
      const paths = [...corpus.byId.keys()].filter((known) => statuteIdOf(known) === statuteId).map(pathOf);
      return [
        {
          ...base,
          what: `"${pathOf(id)}" no es una disposición de "${statuteId}".`,
          near: near(pathOf(id), paths),
          mend: `usá una de éstas, o agregá la disposición en ${NORMS_FOLDER}/${statuteId}/statute.yaml.`,
        },
      ];
    }
    const timeline = timelines.get(statuteId);
    const event = timeline && currentEvent(timeline, id);
    if (!event || event.state === 'in-force' || (historical && !today)) return [];
    return [
      {
        ...base,
        what: `"${id}" ${stateName(event.state).toLowerCase()} desde ${event.from} (${event.by}).`,
        mend: today
          ? 'lo que rige hoy se apoya en normas vigentes; citá la que la reemplaza.'
          : 'citá la norma que rige hoy, o marcá el archivo con historical: true para que cada pantalla lo diga.',
      },
    ];
  });
}
