import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pageAddress} from './page-address';

/** A tree has a page of its own, though lessons show it too. */
const FOLDERS = ['docs/arboles', 'docs/modulos'];
/** An evaluation does not count: who follows a link to an item wants to practise it. */
const COMPONENT = /<(Quiz|DecisionTree)\s+id="([^"]+)"(?![^>]*\smode="evaluation")/g;

/** The address of the page that shows each quiz and each tree: `quiz:ley-25326` → `/modulos/ley-25326/practica/`. */
export function practicePages(root: string): Map<string, string> {
  const pages = new Map<string, string>();
  for (const folder of FOLDERS) {
    const files = readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).filter((file) => /\.mdx?$/.test(file));
    for (const file of files.sort()) {
      const place = pageAddress(`${folder}/${file.replaceAll('\\', '/')}`);
      for (const [, component, id] of readFileSync(path.join(root, folder, file), 'utf8').matchAll(COMPONENT)) {
        const key = `${component === 'Quiz' ? 'quiz' : 'tree'}:${id}`;
        if (!pages.has(key)) pages.set(key, place);
      }
    }
  }
  return pages;
}
