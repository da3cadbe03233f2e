import type {Corpus} from '../domain/statute/corpus';
import {NORMS_FOLDER, type Norm} from './load-norms';
import {near} from './near';
import type {Problem} from './problem';

/** What one norm says of another names a norm that exists. */
export function checkAcrossNorms(norms: readonly Norm[], unreadable: ReadonlySet<string>, corpus: Corpus): Problem[] {
  const ids = [...norms.map((norm) => norm.statute.id), ...corpus.byId.keys(), ...unreadable];
  return norms.flatMap(({statute, timeline}) => {
    const events = [...timeline.events, ...[...timeline.provisions.values()].flat()];
    const named = [
      ...[statute.translationOf, statute.annexOf, statute.regulates].map((id) => ({id, file: 'statute.yaml'})),
      ...events
        .flatMap((event) => event.replacedBy)
        .flatMap((replacement) => ('statute' in replacement ? [replacement.statute, ...replacement.provisions] : []))
        .map((id) => ({id, file: 'status.yaml'})),
    ];
    return named
      .filter((name): name is {id: string; file: string} => name.id !== undefined && !ids.includes(name.id))
      .map(({id, file}) => ({
        file: `${NORMS_FOLDER}/${statute.id}/${file}`,
        line: 1,
        column: 1,
        subject: `norma "${statute.id}"`,
        what: `nombra "${id}", que no está en el proyecto.`,
        near: near(id, ids),
        mend: 'usá una de las que hay, o nombrala con title, source y confidence.',
      }));
  });
}
