import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {shownIn} from '../content/models/shown-models';
import {pageAddress} from '../content/page-address';
import {pageStatement} from '../domain/impact/page-statement';
import {citedBy, type Model} from '../domain/models/model';
import {type Corpus, findStatute} from '../domain/statute/corpus';

const FOLDERS = ['docs/modulos', 'docs/guias', 'docs/referencia'];

/** A page that authors write in MDX, as far as the search knows it. */
export interface Lesson {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  /** Ids of the provisions and norms that it and the models in it name. */
  readonly cites: readonly string[];
}

/**
 * The lessons, guides and pages of reference under `root`, in order of their files; drafts and what is kept off the site are left out.
 * @throws when a page has no title: nothing could be told of it
 */
export function readLessons(root: string, corpus: Corpus, models: readonly Model[]): Lesson[] {
  const knows = (id: string): boolean => corpus.byId.has(id) || findStatute(corpus, id) !== undefined;
  return FOLDERS.flatMap((folder) => filesIn(path.join(root, folder)).map((file) => ({folder, file}))).flatMap(({folder, file}) => {
    const at = `${folder}/${file}`;
    const {frontMatter, content} = frontMatterOf(readFileSync(path.join(root, at), 'utf8'));
    if (frontMatter.draft === true || frontMatter.unlisted === true) return [];
    const headings = headingsOf(content);
    const title = typeof frontMatter.title === 'string' ? frontMatter.title : headings.find(({level}) => level === 1)?.text;
    if (title === undefined) throw new Error(`${at}: falta el título (title:), que la búsqueda muestra.`);
    return [
      {
        address: pageAddress(at),
        title,
        description: typeof frontMatter.description === 'string' ? frontMatter.description : '',
        headings: headings.filter(({level, text}) => level > 1 && text !== '').map(({text}) => text),
        cites: [
          ...new Set([
            ...pageStatement(at, content, knows).rests.flatMap(({how, id}) => (how === 'links' && knows(id) ? [id] : [])),
            ...shownIn(content).flatMap(({id}) => models.filter((model) => model.id === id).flatMap(citedBy)),
          ]),
        ],
      },
    ];
  });
}

/** What stands between the lines `---` at the top of a page, and the rest of it. */
function frontMatterOf(text: string): {frontMatter: Readonly<Record<string, unknown>>; content: string} {
  const [whole = '', yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text) ?? [];
  return {frontMatter: parse(yaml) ?? {}, content: text.slice(whole.length)};
}

/** Pages below a folder; a folder that is not there has none. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.mdx?$/.test(file) && !file.split('/').some((part) => part.startsWith('_')))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The headings of a page in words: links as their text, without marks and without the ids that authors give. */
function headingsOf(content: string): {level: number; text: string}[] {
  return [...content.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').matchAll(/^(#{1,6})\s+(.+)$/gm)].map(([, marks = '', text = '']) => ({
    level: marks.length,
    text: text
      .replace(/\{[^}]*\}|<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]/g, '')
      .trim(),
  }));
}
