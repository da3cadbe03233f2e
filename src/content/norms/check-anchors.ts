import {near} from '../near';
import type {Problem} from '../problem';
import type {Anchor} from './anchors-file';

interface Anchors {
  readonly statuteId: string;
  /** The file, from the project's root. */
  readonly file: string;
  readonly anchors: readonly Anchor[];
  /** The file as last committed; nothing where git cannot tell. */
  readonly committed: readonly Anchor[];
}

/** Every id ever published is listed and leads to a provision of today: `anchors.txt` only grows. */
export function checkAnchors(ids: ReadonlySet<string>, {statuteId, file, anchors, committed}: Anchors): Problem[] {
  const problem = (line: number, id: string, what: string, mend: string, close?: readonly string[]): Problem => ({
    file,
    line,
    column: 1,
    subject: `dirección publicada "${id}"`,
    what,
    mend,
    ...(close && {near: close}),
  });
  const listed = new Set(anchors.map(({id}) => id));
  const end = (anchors.at(-1)?.line ?? 0) + 1;
  const dead = anchors.flatMap(({line, id, movedTo}) => {
    if (movedTo === undefined) {
      if (ids.has(id)) return [];
      const mend = `devolvé el identificador a statute.yaml, o decí adónde fue: ${id} -> ${statuteId}/…`;
      return [problem(line, id, `esta dirección se publicó y ya no está en "${statuteId}".`, mend, near(id, ids))];
    }
    if (ids.has(id)) {
      const what = `dice que se mudó a "${movedTo}", y la disposición sigue en statute.yaml.`;
      return [problem(line, id, what, `dejá la línea sola: ${id}`)];
    }
    if (ids.has(movedTo)) return [];
    const mend = `escribí adónde fue: ${id} -> ${statuteId}/…, con un identificador de statute.yaml.`;
    return [problem(line, id, `dice que se mudó a "${movedTo}", que no está en "${statuteId}".`, mend, near(movedTo, ids))];
  });
  const dropped = committed
    .filter(({id}) => !listed.has(id))
    .map(({id, movedTo}) => {
      const line = movedTo === undefined ? id : `${id} -> ${movedTo}`;
      return problem(
        end,
        id,
        'estaba en la última versión guardada en git y ya no está: anchors.txt sólo crece.',
        ids.has(id) || movedTo !== undefined ? `devolvé la línea: ${line}` : `devolvé la línea, y decí adónde fue: ${id} -> ${statuteId}/…`,
      );
    });
  const back = new Set(dropped.map(({subject}) => subject));
  const fresh = [...ids].filter((id) => !listed.has(id) && !back.has(`dirección publicada "${id}"`));
  const unlisted: Problem[] =
    fresh.length === 0
      ? []
      : [
          {
            file,
            line: end,
            column: 1,
            subject: `norma "${statuteId}"`,
            what:
              fresh.length === 1 ? `falta la dirección "${fresh[0]}".` : `faltan ${fresh.length} direcciones, la primera "${fresh[0]}".`,
            mend: 'corré npm run record: agrega las direcciones nuevas a las publicadas.',
            command: 'npm run record',
          },
        ];
  return [...dead, ...dropped, ...unlisted];
}
