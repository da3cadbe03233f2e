import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A guide that shows a model, and where. */
export interface ShownModel {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const GUIDES_FOLDER = 'docs/guias';
const COMPONENT = /<Model\s+id="([^"]*)"/g;

/** Every `<Model id="…" />` of the guides under `root`, in order of their files; a project without guides has none. */
export function shownModels(root: string): ShownModel[] {
  const folder = path.join(root, GUIDES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx') && !/(^|\/)_/.test(name))
    .sort()
    .flatMap((name) => {
      const file = `${GUIDES_FOLDER}/${name}`;
      return shownIn(readFileSync(path.join(root, file), 'utf8')).map((shown) => ({...shown, file}));
    });
}

/** The models that the source of a page shows, each with its place. */
export function shownIn(source: string): Omit<ShownModel, 'file'>[] {
  return [...source.matchAll(COMPONENT)].map(({1: id = '', index}) => {
    const before = source.slice(0, index).split('\n');
    return {id, line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
  });
}
