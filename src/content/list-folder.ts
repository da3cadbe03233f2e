import {type Dirent, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from './problem';

/** What a folder of the project holds, by name; a folder that is not there is a problem of its own. */
export function listFolder(root: string, folder: string): {entries: Dirent[]; problems: Problem[]} {
  if (!existsSync(path.join(root, folder))) {
    const base = {file: folder, line: 1, column: 1, subject: 'proyecto'};
    return {entries: [], problems: [{...base, what: 'falta esta carpeta.', mend: 'devolvela o creala: ahí se guarda el contenido.'}]};
  }
  const entries = readdirSync(path.join(root, folder), {withFileTypes: true});
  return {entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), problems: []};
}
