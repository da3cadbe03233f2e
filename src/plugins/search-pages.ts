import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import type {Content} from '../content/load-content';
import {NOTE_PART_NAMES, partsOfNote} from '../domain/annotation/annotation';
import {pageStatement} from '../domain/impact/page-statement';
import type {PagePiece, PageRecord} from '../domain/search/pages';
import {stateOf} from '../domain/status/status';
import {addressOf} from '../domain/statute/address';
import {type Corpus, findStatute, statuteIdOf} from '../domain/statute/corpus';
import {fullLabelOf} from '../domain/statute/label';
import type {PlacedProvision} from '../domain/statute/model';
import {wordsOf} from '../domain/statute/plain-text';

const FOLDERS = ['docs/modulos', 'docs/guias'];

/** A page that authors write in MDX, as far as the search knows it. */
export interface Lesson {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  /** Ids of the provisions and norms that it links to. */
  readonly cites: readonly string[];
}

/**
 * What the search finds beside the norms: notes, trees, definitions, lessons and guides. Quizzes are left out on purpose.
 * @param pages address of the page that shows each tree, by `tree:<id>`; a tree without a page is not found
 */
export function searchPages(content: Content, pages: ReadonlyMap<string, string>, lessons: readonly Lesson[]): PageRecord[] {
  return [...noteRecords(content), ...treeRecords(content, pages), ...definitionRecords(content), ...lessons.map(lessonRecord)];
}

function noteRecords({corpus, timelines, graph}: Content): PageRecord[] {
  return [...graph.notes.values()].flatMap((annotation) => {
    const placed = corpus.byId.get(annotation.at);
    if (!placed) return [];
    return [
      {
        kind: 'note' as const,
        title: fullLabelOf(placed),
        heading: subjectOf(placed),
        ...atProvision({corpus, timelines}, placed),
        pieces: partsOfNote(annotation).map(({part, note}) => ({name: NOTE_PART_NAMES[part], text: note.text})),
      },
    ];
  });
}

function definitionRecords({corpus, timelines, graph}: Content): PageRecord[] {
  return [...graph.definitions.values()].flatMap(({at, term}) => {
    const placed = corpus.byId.get(at);
    if (!placed) return [];
    return [
      {
        kind: 'definition' as const,
        title: `${term.charAt(0).toUpperCase()}${term.slice(1)}, según ${placed.statute.shortTitle}`,
        heading: term,
        ...atProvision({corpus, timelines}, placed),
        pieces: [{text: wordsOf(placed.provision)}],
      },
    ];
  });
}

function treeRecords({trees}: Content, pages: ReadonlyMap<string, string>): PageRecord[] {
  return trees.flatMap(({id, title, summary, historical, regime, questions, outcomes}) => {
    const address = pages.get(`tree:${id}`);
    if (address === undefined) return [];
    const pieces: PagePiece[] = [
      {text: summary},
      ...questions.map(({ask}) => ({name: 'Pregunta', text: ask})),
      ...outcomes.map((outcome) => ({name: 'Resultado', text: outcome.title})),
    ];
    return [{kind: 'tree' as const, title, address, statutes: regime.statutes, ...(historical && {historical: true as const}), pieces}];
  });
}

function lessonRecord({address, title, description, headings, cites}: Lesson): PageRecord {
  return {
    kind: 'lesson',
    title,
    address,
    statutes: [...new Set(cites.map(statuteIdOf))],
    pieces: [...(description === '' ? [] : [{text: description}]), ...headings.map((text) => ({name: 'Tema', text}))],
  };
}

function atProvision(
  {corpus, timelines}: Pick<Content, 'corpus' | 'timelines'>,
  placed: PlacedProvision,
): Pick<PageRecord, 'address' | 'statutes' | 'at' | 'state'> {
  const {id} = placed.provision;
  const timeline = timelines.get(statuteIdOf(id));
  const state = timeline ? stateOf(timeline, placed) : 'in-force';
  return {address: addressOf(corpus, id) ?? '', statutes: [statuteIdOf(id)], at: id, ...(state !== 'in-force' && {state})};
}

/** What a provision is about: its own heading and those of the pieces it belongs to, without the marks around them. */
function subjectOf({ancestors, provision}: PlacedProvision): string {
  return [...ancestors.filter(({page}) => page), provision]
    .flatMap(({heading}) => heading?.replace(/^[\s(]+|[\s).:—-]+$/g, '') ?? [])
    .filter((heading) => heading !== '')
    .join(', ');
}

/**
 * The lessons and guides under `root`, in order of their files; drafts and what is kept off the site are left out.
 * @throws when a page has no title: nothing could be told of it
 */
export function readLessons(root: string, corpus: Corpus): Lesson[] {
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
        address: at.replace(/^docs/, '').replace(/(?:\/index)?\.mdx?$/, '/'),
        title,
        description: typeof frontMatter.description === 'string' ? frontMatter.description : '',
        headings: headings.filter(({level, text}) => level > 1 && text !== '').map(({text}) => text),
        cites: [...new Set(pageStatement(at, content, knows).rests.flatMap(({how, id}) => (how === 'links' && knows(id) ? [id] : [])))],
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
