import {findStatute} from '../domain/statute/corpus';
import type {ReadNorm} from './norms/norm';
import type {Problem} from './problem';
import type {StatusFile} from './schemas/status';
import {type CitationContext, whyMissing} from './why-missing';
import type {Path, YamlFile} from './yaml-file';

/** One norm naming another, or a provision of it. */
interface Naming {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly path: Path;
  /** The key that names it. */
  readonly key: string;
  /** What the author can do besides naming one that exists. */
  readonly orElse: string;
}

/** What one norm says of another names a norm, and provisions, that exist. */
export function checkAcrossNorms(norms: readonly ReadNorm[], context: CitationContext): Problem[] {
  return norms.flatMap((read) =>
    [...relations(read), ...replacements(read, context)].flatMap(({id, yaml, path, key, orElse}) => {
      const missing = whyMissing(id, context);
      if (!missing) return [];
      const base = {file: yaml.file, ...yaml.position(path), subject: `norma "${read.norm.statute.id}", ${key}`};
      return [{...base, ...missing, mend: `${missing.mend.replace(/\.$/, '')}${orElse}.`}];
    }),
  );
}

function relations({norm: {statute}, statuteYaml}: ReadNorm): Naming[] {
  return (['translationOf', 'annexOf', 'regulates'] as const).flatMap((key) => {
    const id = statute[key];
    return id === undefined ? [] : [{id, yaml: statuteYaml, path: [key], key, orElse: ', o borrá la línea'}];
  });
}

function replacements({statusFile, statusYaml}: ReadNorm, context: CitationContext): Naming[] {
  const timelines: {events: StatusFile['events']; path: Path}[] = [
    {events: statusFile.events, path: ['events']},
    ...statusFile.provisions.map(({events}, i) => ({events, path: ['provisions', i, 'events']})),
  ];
  return timelines.flatMap(({events, path}) =>
    events.flatMap((event, i) =>
      event.replacedBy.flatMap((replacement, j): Naming[] => {
        if (!('statute' in replacement)) return [];
        const at: Path = [...path, i, 'replacedBy', j];
        const naming = {yaml: statusYaml, key: 'replacedBy'};
        const {statute, at: provisions = []} = replacement;
        const orElse = ', o nombrala con title, source y confidence';
        const whole = {...naming, id: statute, path: [...at, 'statute'], orElse};
        // Where the norm itself is unknown, its provisions need no line of their own.
        if (!findStatute(context.corpus, statute)) return [whole];
        return [whole, ...provisions.map((id, k) => ({...naming, id: `${statute}/${id}`, path: [...at, 'at', k], orElse: ''}))];
      }),
    ),
  );
}
