import type {BacklinkView, Href, HubView, NoteView} from '../components/norm/page-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import {partsOfNote} from '../domain/annotation/annotation';
import {isExternal, type Reference} from '../domain/citation/reference';
import {simpleItemsOf} from '../domain/quiz/quiz';
import {addressOf, pageOf} from '../domain/statute/address';
import {findStatute, statuteIdOf} from '../domain/statute/corpus';
import {fullLabelOf, labelOf} from '../domain/statute/label';
import type {Provision} from '../domain/statute/model';

/** Authors' pages, which the graph does not know. */
export interface AuthoredPages {
  /** The address that shows each tree and quiz: `tree:<id>`, `quiz:<id>`. */
  readonly practice: ReadonlyMap<string, string>;
  /** Lessons and guides, with the provisions that they link to. */
  readonly lessons: readonly {readonly address: string; readonly title: string; readonly cites: readonly string[]}[];
}

/** What stands around a provision: computed from the graph, for it and all its parts. */
export function hubView(
  {corpus, graph, trees, quizzes}: Content,
  {practice: pages, lessons}: AuthoredPages,
  provision: Provision,
): HubView {
  const ids = withParts(provision);
  const own = new Set(ids);
  const out = ids.flatMap((id) => graph.references.get(id) ?? []);
  const into = ids.flatMap((id) => graph.referencedBy.get(id) ?? []).filter(({from}) => !own.has(from));
  const link = (id: string | undefined): Href | undefined => (id === undefined ? undefined : hrefOf(corpus, id));
  return defined({
    regulation: link(ids.map((id) => graph.regulatedBy.get(id)).find(Boolean)),
    regulates: link(graph.regulates.get(provision.id)),
    translation: link(graph.translations.get(provision.id)),
    equivalents: ids
      .flatMap((id) => graph.equivalents.get(id) ?? [])
      .flatMap(({to, note}) => {
        const href = hrefOf(corpus, to);
        return href ? [{...href, note}] : [];
      }),
    definitions: unique(
      ids
        .flatMap((id) => graph.termUses.get(id) ?? [])
        .filter(({to}) => !own.has(to))
        .flatMap(({to}) => {
          const href = hrefOf(corpus, to);
          const definition = graph.definitions.get(to);
          return href && definition ? [{...href, label: definition.term}] : [];
        }),
    ),
    termUsedBy: unique(
      ids
        .flatMap((id) => graph.termUsedBy.get(id) ?? [])
        .filter(({from}) => !own.has(from))
        .flatMap(({from}) => shortHref(corpus, unitIdOf(corpus, from), statuteIdOf(provision.id)) ?? []),
    ),
    questions: ids.flatMap((id) =>
      (graph.questions.get(id) ?? []).map((ask) =>
        defined({ask, answer: id === provision.id ? undefined : shortHref(corpus, id, statuteIdOf(id))}),
      ),
    ),
    cites: backlinks(
      out.filter(({to}) => !isExternal(to) && !own.has(to)),
      ({to}) => hrefOf(corpus, to),
    ),
    external: [...new Set(out.filter(({to}) => isExternal(to)).map(({quote}) => quote))],
    citedBy: backlinks(into, ({from}) => hrefOf(corpus, from)),
    trees: trees.flatMap(({id, title}) => {
      const to = pages.get(`tree:${id}`);
      return to !== undefined && ids.some((place) => graph.trees.get(place)?.has(id)) ? [{label: title, to}] : [];
    }),
    lessons: lessons.flatMap(({title, address, cites}) => (cites.some((id) => own.has(id)) ? [{label: title, to: address}] : [])),
    items: quizzes.flatMap(({id, title, items}) => {
      // Of a case, each of its questions.
      const to = pages.get(`quiz:${id}`);
      const count = items
        .flatMap(simpleItemsOf)
        .filter((item) => ids.some((place) => graph.items.get(place)?.has(`${id}/${item.id}`))).length;
      return to === undefined || count === 0 ? [] : [{label: `${title} (${count === 1 ? 'una pregunta' : `${count} preguntas`})`, to}];
    }),
    topics: unique(
      ids.flatMap((id) => (graph.topics.get(id) ?? []).map(({topic, area}) => ({label: topic.name, to: `/temas/${area}/#${topic.id}`}))),
    ),
    notedBy: [...new Set(ids.flatMap((id) => [...(graph.notedBy.get(id) ?? [])]))]
      .filter((id) => !own.has(id))
      .flatMap((id) => hrefOf(corpus, id) ?? []),
  });
}

/** The note under a provision. */
export function noteView({corpus, graph}: Content, id: string): NoteView | undefined {
  const note = graph.notes.get(id);
  if (!note) return undefined;
  return {
    parts: partsOfNote(note).map(({part, note: {text, cites, source, confidence}}) =>
      defined({
        part,
        text,
        cites: cites.filter((cited) => cited !== id).flatMap((cited) => shortHref(corpus, cited, statuteIdOf(id)) ?? []),
        source,
        confidence,
      }),
    ),
    reviewed: note.reviewed,
  };
}

/** A link to a provision or a whole norm, with its full name. */
export function hrefOf(corpus: Content['corpus'], id: string): Href | undefined {
  const to = addressOf(corpus, id);
  if (to === undefined) return undefined;
  const placed = corpus.byId.get(id);
  return {label: placed ? fullLabelOf(placed) : (findStatute(corpus, id)?.shortTitle ?? id), to, target: id};
}

/** The same, without the norm's name where the reader is already in it. */
function shortHref(corpus: Content['corpus'], id: string, reader: string): Href | undefined {
  const placed = corpus.byId.get(id);
  const href = hrefOf(corpus, id);
  return href && placed && placed.statute.id === reader ? {...href, label: labelOf(placed)} : href;
}

/** The provision with a page that shows this one; itself where there is none. */
function unitIdOf(corpus: Content['corpus'], id: string): string {
  const placed = corpus.byId.get(id);
  return (placed && pageOf(placed)?.id) ?? id;
}

/** The first link to each place. */
function unique(links: readonly Href[]): Href[] {
  return [...new Map(links.toReversed().map((link) => [link.to, link])).values()].toReversed();
}

/** One entry a target, with the first words that lead there. */
function backlinks(references: readonly Reference[], end: (reference: Reference) => Href | undefined): BacklinkView[] {
  const found = new Map<string, BacklinkView>();
  for (const reference of references) {
    const href = end(reference);
    if (href && !found.has(href.to)) found.set(href.to, {...href, quote: reference.quote});
  }
  return [...found.values()];
}

/** A provision and its parts, by all their ids. */
export function withParts(provision: Provision): string[] {
  return [provision.id, ...provision.aliases, ...provision.children.flatMap(withParts)];
}
