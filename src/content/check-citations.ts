import {currentEvent} from '../domain/status/status';
import {stateName} from '../domain/status/words';
import {statuteIdOf} from '../domain/statute/corpus';
import {wordsOf} from '../domain/statute/plain-text';
import type {Problem} from './problem';
import {type CitationContext, whyMissing} from './why-missing';
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

/**
 * Every cited provision exists and prints words; unless the file is marked historical, every one is in force.
 * What a historical file says of today must be in force too.
 */
export function checkCitations(yaml: YamlFile, citations: readonly Citation[], historical: boolean, context: CitationContext): Problem[] {
  return citations.flatMap(({id, subject, path, today}) => {
    const base = {file: yaml.file, ...yaml.position(path), subject};
    const missing = whyMissing(id, context);
    if (missing) return [{...base, ...missing}];
    const timeline = context.timelines.get(statuteIdOf(id));
    if (!timeline) return [];
    const placed = context.corpus.byId.get(id);
    if (placed && wordsOf(placed.provision) === '') {
      return [{...base, what: `"${id}" no tiene palabras que citar.`, mend: 'citá la disposición que las tiene.'}];
    }
    const event = currentEvent(timeline, placed);
    if (event.state === 'in-force' || (historical && !today)) return [];
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
