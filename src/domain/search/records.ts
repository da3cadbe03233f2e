import type {Graph} from '../graph/graph';
import {currentEvent, type State, stateOf, type Timeline} from '../status/status';
import {confidenceName} from '../status/words';
import {addressOf} from '../statute/address';
import {type Corpus, pathOf} from '../statute/corpus';
import {fullLabelOf, labelOf} from '../statute/label';
import {type PlacedProvision, type Provision, type ProvisionKind, provisionsOf, type Statute} from '../statute/model';
import {type Companion, companionsOf} from './companions';
import {withoutEchoes} from './echoes';
import {lackingWords, phraseBook, spanishTexts} from './phrases';
import {tellingWords} from './words';

/** A piece of a unit with words of its own: an inciso, a letter, a paragraph; or the unit's own words. */
export interface SearchPart {
  readonly id: string;
  /** "art. 5, inc. 2, ap. b)" */
  readonly label: string;
  readonly address: string;
  readonly heading?: string;
  readonly text: string;
  /** The telling words of plain questions that it answers, as far as its topics do not name them. */
  readonly questions: readonly string[];
  /** The term that it defines. */
  readonly defines?: string;
  /** Where it is not the unit's. */
  readonly state?: State;
}

/** What weighs a unit before any word is compared. */
export type UnitRank = 'law' | 'annex' | 'recital' | 'frame' | 'empty';

/** What a search finds: an article, an item of an annex, the recitals. Its parts come along. */
export interface SearchUnit {
  readonly id: string;
  readonly statute: string;
  /** "Ley 25.326, art. 5" */
  readonly label: string;
  readonly address: string;
  readonly heading: string;
  /** Headings of the chapters and annexes above it. */
  readonly context: string;
  readonly state: State;
  readonly rank: UnitRank;
  readonly parts: readonly SearchPart[];
  /** What who cites it wants to see next. */
  readonly companions: readonly Companion[];
  /** Units of the same matter, in their order: equivalents in other norms, what its notes rest on, what it cites, and the other way round. */
  readonly related: readonly string[];
  /** What it translates. */
  readonly original?: string;
}

export interface SearchStatute {
  readonly id: string;
  readonly kind: Statute['kind'];
  readonly number?: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly language: Statute['language'];
  readonly jurisdiction: Statute['jurisdiction'];
  readonly state: State;
  /** What to read today where it does not rule. */
  readonly today: readonly string[];
  /** Whether an article of it means the one of its annex: "art. 5 del decreto 1558". */
  readonly byAnnex: boolean;
  /** Ids of what groups units, which can be cited: a level, an annex, a chapter. */
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly address: string;
    /** Its first unit. */
    readonly first: string;
  }[];
}

/** A matter of the thematic index: how people name it, and the pieces that deal with it. */
export interface SearchTopic {
  /** The telling words of each of its names. */
  readonly says: readonly string[];
  /** Ids of pieces that answer it, best first. */
  readonly main: readonly string[];
  /** Ids of pieces that bear on it, best first. */
  readonly also: readonly string[];
}

export interface SearchRecords {
  readonly statutes: readonly SearchStatute[];
  readonly units: readonly SearchUnit[];
  readonly topics: readonly SearchTopic[];
}

/** Kinds whose children, not they themselves, are what a reader looks for. */
const OPENED: ReadonlySet<ProvisionKind> = new Set(['chapter', 'title', 'section', 'annex', 'level', 'class']);
/** Whether what a reader looks for are the pieces, and not the whole that groups them. */
function isOpened({kind, children}: Provision): boolean {
  return OPENED.has(kind) || children.some(({page}) => page);
}
/** Kinds that frame a norm. */
const FRAME: ReadonlySet<ProvisionKind> = new Set(['front', 'formula', 'signature', 'editorial', 'missing']);
const ANNEXED: ReadonlySet<ProvisionKind> = new Set(['annex', 'level', 'class']);

/** All that the search knows of the norms, in document order: one unit an article or like piece. */
export function searchRecords(corpus: Corpus, timelines: ReadonlyMap<string, Timeline>, graph: Graph): SearchRecords {
  const related = relations(corpus, graph);
  const opened = (statute: Statute): PlacedProvision[] => [...provisionsOf(statute)].filter(isUnit);
  const found = corpus.statutes.flatMap((statute) =>
    opened(statute).flatMap((placed) => unitRecord(corpus, timelines.get(statute.id), graph, related, placed)),
  );
  const places = new Map(found.map(({id}, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const units = found.map((unit) => ({
    ...unit,
    related: unit.related.filter((id) => places.has(id)).sort((a, b) => placeOf(a) - placeOf(b)),
  }));
  const statutes = corpus.statutes.map((statute) => statuteRecord(corpus, statute, timelines.get(statute.id)));
  const topics = topicRecords(graph, new Set(units.flatMap(({parts}) => parts.map(({id}) => id))));
  const told = withoutEchoes(units, topics);
  return {statutes, ...inPlainWords(told.units, told.topics, spanishTexts(statutes, units))};
}

/** The same with each word of questions and topics as the texts mostly write it, or where they do not as it is said first. */
function inPlainWords(
  units: readonly SearchUnit[],
  topics: readonly SearchTopic[],
  texts: readonly string[],
): {units: SearchUnit[]; topics: SearchTopic[]} {
  const said = [...topics.flatMap(({says}) => says), ...units.flatMap(({parts}) => parts.flatMap(({questions}) => questions))];
  const {plain} = phraseBook(texts, lackingWords(texts, said));
  return {
    units: units.map((unit) => ({...unit, parts: unit.parts.map((part) => ({...part, questions: part.questions.map(plain)}))})),
    topics: topics.map((topic) => ({...topic, says: topic.says.map(plain)})),
  };
}

/** Of what bears on a topic the search needs only the nearest. */
const FURTHER = 4;

/** The topics with a piece that can be found: a chapter or a whole norm is cited, not found by words. */
function topicRecords(graph: Graph, found: ReadonlySet<string>): SearchTopic[] {
  const topics = new Set([...graph.topics.values()].flatMap((placed) => placed.map(({topic}) => topic)));
  return [...topics].map(({name, say, main, also}) => ({
    says: [...new Set([name, ...say].map(tellingWords))].filter(Boolean),
    main: main.filter((id) => found.has(id)),
    also: also.filter((id) => found.has(id)).slice(0, FURTHER),
  }));
}

/** A unit: no group, and no unit above it. What a group prints itself (a chapter's heading, the words of an annex) is a unit too. */
function isUnit({provision, ancestors}: PlacedProvision): boolean {
  return ancestors.every(isOpened) && (!isOpened(provision) || provision.text !== undefined);
}

function unitRecord(
  corpus: Corpus,
  timeline: Timeline | undefined,
  graph: Graph,
  related: ReadonlyMap<string, ReadonlySet<string>>,
  placed: PlacedProvision,
): SearchUnit[] {
  const {statute, provision, ancestors} = placed;
  if (!timeline) return [];
  const state = stateOf(timeline, placed);
  const parts = partsOf(corpus, timeline, graph, placed, state);
  if (parts.every(({text, heading, questions}) => text === '' && heading === undefined && questions.length === 0)) return [];
  const original = graph.translations.get(provision.id);
  return [
    {
      id: provision.id,
      statute: statute.id,
      label: fullLabelOf(placed),
      address: addressOf(corpus, provision.id) ?? '',
      heading: provision.heading ?? '',
      context: ancestors.flatMap(({heading}) => heading ?? []).join(' '),
      state,
      rank: rankOf(placed, parts),
      parts,
      companions: companionsOf(timeline, graph, placed),
      related: [...(related.get(provision.id) ?? [])],
      ...(statute.translationOf !== undefined && original !== undefined && {original}),
    },
  ];
}

/** Which units deal with the same matter, from the graph: each edge both ways. */
function relations(corpus: Corpus, graph: Graph): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  const unitOf = (id: string): string | undefined => {
    const placed = corpus.byId.get(id);
    if (!placed) return undefined;
    const chain = [...placed.ancestors, placed.provision];
    return chain.find(
      (provision, at) => isUnit({statute: placed.statute, provision, ancestors: chain.slice(0, at)}) && !isOpened(provision),
    )?.id;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [unitOf(one), unitOf(other)];
    if (a === undefined || b === undefined || a === b) return;
    related.set(a, (related.get(a) ?? new Set()).add(b));
    related.set(b, (related.get(b) ?? new Set()).add(a));
  };
  for (const [id, equivalents] of graph.equivalents) for (const {to} of equivalents) join(id, to);
  for (const [id, by] of graph.notedBy) for (const at of by) join(id, at);
  for (const [id, references] of graph.references) for (const {to} of references) join(id, to);
  for (const [id, law] of graph.regulates) join(id, law);
  return related;
}

function rankOf({provision, ancestors}: PlacedProvision, parts: readonly SearchPart[]): UnitRank {
  if (provision.kind === 'recitals' || provision.kind === 'visto') return 'recital';
  if ([...ancestors, provision].some(({kind}) => FRAME.has(kind))) return 'frame';
  if (parts.every(({text}) => /^[([]?(?:sin reglamentar|comun[ií]quese|de forma|reg[ií]strese)\b/i.test(text))) return 'empty';
  return ancestors.some(({kind}) => ANNEXED.has(kind)) ? 'annex' : 'law';
}

function partsOf(corpus: Corpus, timeline: Timeline, graph: Graph, placed: PlacedProvision, whole: State): SearchPart[] {
  const {statute, provision, ancestors} = placed;
  const definition = graph.definitions.get(provision.id);
  const state = stateOf(timeline, placed);
  return [
    // What prints no words of its own can be cited all the same.
    {
      id: provision.id,
      label: labelOf(placed),
      address: addressOf(corpus, provision.id) ?? '',
      ...(provision.heading !== undefined && {heading: provision.heading}),
      text: provision.text ?? '',
      questions: (graph.questions.get(provision.id) ?? []).map(tellingWords),
      ...(definition && {defines: definition.term}),
      ...(state !== whole && {state}),
    },
    // A group that prints words is a unit of these alone: its children are their own.
    ...(isOpened(provision)
      ? []
      : provision.children.flatMap((child) =>
          partsOf(corpus, timeline, graph, {statute, provision: child, ancestors: [...ancestors, provision]}, whole),
        )),
  ];
}

function statuteRecord(corpus: Corpus, statute: Statute, timeline: Timeline | undefined): SearchStatute {
  return {
    id: statute.id,
    kind: statute.kind,
    ...(statute.number !== undefined && {number: statute.number}),
    shortTitle: statute.shortTitle,
    title: statute.title,
    language: statute.language,
    jurisdiction: statute.jurisdiction,
    state: timeline ? stateOf(timeline, undefined) : 'in-force',
    today: todayOf(corpus, timeline),
    byAnnex: statute.regulates !== undefined,
    groups: [...provisionsOf(statute)].flatMap((placed) => {
      const {provision} = placed;
      const address = addressOf(corpus, provision.id);
      const first = isOpened(provision) ? firstUnit(provision) : undefined;
      return first !== undefined && address !== undefined ? [{id: pathOf(provision.id), label: labelOf(placed), address, first}] : [];
    }),
  };
}

/** The first unit that a group holds, its own words left aside. */
function firstUnit({children}: Provision): string | undefined {
  for (const child of children) {
    const first = isOpened(child) ? firstUnit(child) : child.id;
    if (first !== undefined) return first;
  }
  return undefined;
}

/** What replaced a norm that does not rule, in words; how sure we are, where nobody read the official text. */
function todayOf(corpus: Corpus, timeline: Timeline | undefined): string[] {
  const event = timeline && currentEvent(timeline, undefined);
  if (!event || event.state === 'in-force') return [];
  return event.replacedBy.map((replacement) => {
    const ours = 'statute' in replacement;
    const name = ours ? (corpus.statutes.find(({id}) => id === replacement.statute)?.shortTitle ?? replacement.statute) : replacement.title;
    const confidence = ours ? event.confidence : replacement.confidence;
    return confidence === 'official' ? name : `${name} (${confidenceName(confidence)})`;
  });
}
