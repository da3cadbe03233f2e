import type {Content} from '../content/load-content';
import {NOTE_PART_NAMES, partsOfNote} from '../domain/annotation/annotation';
import type {PagePiece, PageRecord} from '../domain/search/pages';
import {stateOf} from '../domain/status/status';
import {addressOf} from '../domain/statute/address';
import {statuteIdOf} from '../domain/statute/corpus';
import {fullLabelOf} from '../domain/statute/label';
import type {PlacedProvision} from '../domain/statute/model';
import {wordsOf} from '../domain/statute/plain-text';
import type {Lesson} from './lessons';
import {isPastTree} from './tree-standing';

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

function treeRecords({trees, timelines}: Content, pages: ReadonlyMap<string, string>): PageRecord[] {
  return trees.flatMap((tree) => {
    const {id, title, summary, regime, questions, outcomes} = tree;
    const address = pages.get(`tree:${id}`);
    if (address === undefined) return [];
    const pieces: PagePiece[] = [
      {text: summary},
      ...questions.map(({ask}) => ({name: 'Pregunta', text: ask})),
      ...outcomes.map((outcome) => ({name: 'Resultado', text: outcome.title})),
    ];
    return [
      {
        kind: 'tree' as const,
        title,
        address,
        statutes: regime.statutes,
        ...(isPastTree({timelines}, tree) && {historical: true as const}),
        pieces,
      },
    ];
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
