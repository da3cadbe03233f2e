import {near} from '../near';
import type {Problem} from '../problem';
import type {Path, YamlFile} from '../yaml-file';
import {NORMS_FOLDER} from './norm';

/** The ids of one norm, without the norm's own: `art-5/inc-2`. */
export interface NormIds {
  readonly statuteId: string;
  readonly ids: ReadonlySet<string>;
  /** Further ids → the id of the provision they address. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** What a file beside the text says `at` a place says it of a provision by the provision's own id; `*` is the whole norm. */
export function checkPlaces(yaml: YamlFile, {statuteId, ids, aliases}: NormIds, places: readonly {at: string; path: Path}[]): Problem[] {
  return places.flatMap(({at, path}) => {
    if (at === '*' || ids.has(at)) return [];
    const base = {file: yaml.file, ...yaml.position(path), subject: `norma "${statuteId}"`};
    const target = aliases.get(at);
    if (target !== undefined) {
      return [{...base, what: `"${at}" es otro nombre de "${target}".`, mend: `escribí at: ${target}.`}];
    }
    return [
      {
        ...base,
        what: `"${at}" no es una disposición de "${statuteId}".`,
        near: near(at, ids),
        mend: `usá una de éstas, o agregá la disposición en ${NORMS_FOLDER}/${statuteId}/statute.yaml.`,
      },
    ];
  });
}
