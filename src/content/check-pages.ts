import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pageStatement} from '../domain/impact/page-statement';
import {findStatute} from '../domain/statute/corpus';
import type {Problem} from './problem';
import {type CitationContext, whyMissing} from './why-missing';

/** Where authors write prose. */
export const PAGE_FOLDERS = ['docs/modulos', 'docs/guias', 'docs/referencia', 'docs/arboles'];

/** Every provision that a page of prose links to or shows exists. */
export function checkPages(root: string, context: CitationContext): Problem[] {
  const {corpus} = context;
  const knows = (id: string): boolean => corpus.byId.has(id) || findStatute(corpus, id) !== undefined;
  return PAGE_FOLDERS.flatMap((folder) => pagesIn(root, folder)).flatMap((file) =>
    pageStatement(file, readFileSync(path.join(root, file), 'utf8'), knows).rests.flatMap(({how, id, place}): Problem[] => {
      const missing = how === 'links' && !knows(id) ? whyMissing(id, context) : undefined;
      return missing ? [{...place, subject: 'cita', ...missing}] : [];
    }),
  );
}

function pagesIn(root: string, folder: string): string[] {
  try {
    return (
      readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        // What is kept off the site, the models of guides among it, is no page.
        .filter((file) => /\.mdx?$/.test(file) && !file.includes('/_'))
        .sort()
    );
  } catch (error) {
    // A folder that nobody wrote in yet.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
