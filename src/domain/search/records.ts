import type {Graph} from '../graph/graph';
import {currentEvent, type State, stateOf, type Timeline} from '../status/status';
import {addressOf} from '../statute/address';
import {type Corpus, pathOf} from '../statute/corpus';
import {fullLabelOf, labelOf} from '../statute/label';
import {type PlacedProvision, type Provision, type ProvisionKind, provisionsOf, type Statute} from '../statute/model';

/** A piece of a unit with words of its own: an inciso, a letter, a paragraph; or the unit's own words. */
export interface SearchPart {
  readonly id: string;
  /** "art. 5, inc. 2, ap. b)" */
  readonly label: string;
  readonly address: string;
  readonly heading?: string;
  readonly text: string;
  /** Plain questions that it answers. */
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
  /** Units that regulate it or are regulated by it. */
  readonly companions: readonly string[];
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
  readonly state: State;
  /** What to read today where it does not rule. */
  readonly today: readonly string[];
  /** Whether an article of it means the one of its annex: "art. 5 del decreto 1558". */
  readonly byAnnex: boolean;
  /** Ids of what groups units, which can be cited: a level, an annex, a chapter. */
  readonly groups: readonly {readonly id: string; readonly label: string; readonly address: string}[];
}

export interface SearchRecords {
  readonly statutes: readonly SearchStatute[];
  readonly units: readonly SearchUnit[];
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
  const opened = (statute: Statute): PlacedProvision[] => [...provisionsOf(statute)].filter(isUnit);
  return {
    statutes: corpus.statutes.map((statute) => statuteRecord(corpus, statute, timelines.get(statute.id))),
    units: corpus.statutes.flatMap((statute) =>
      opened(statute).flatMap((placed) => unitRecord(corpus, timelines.get(statute.id), graph, placed)),
    ),
  };
}

/** A unit: no group, and no unit above it. What a group prints itself (a chapter's heading, the words of an annex) is a unit too. */
function isUnit({provision, ancestors}: PlacedProvision): boolean {
  return ancestors.every(isOpened) && (!isOpened(provision) || provision.text !== undefined);
}

function unitRecord(corpus: Corpus, timeline: Timeline | undefined, graph: Graph, placed: PlacedProvision): SearchUnit[] {
  const {statute, provision, ancestors} = placed;
  if (!timeline) return [];
  const state = stateOf(timeline, placed);
  const parts = partsOf(corpus, timeline, graph, placed, state);
  if (parts.length === 0) return [];
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
      companions: [...new Set(withParts(provision).flatMap((id) => [graph.regulatedBy.get(id), graph.regulates.get(id)]))].filter(
        (id) => id !== undefined,
      ),
      ...(statute.translationOf !== undefined && original !== undefined && {original}),
    },
  ];
}

function rankOf({provision, ancestors}: PlacedProvision, parts: readonly SearchPart[]): UnitRank {
  if (provision.kind === 'recitals' || provision.kind === 'visto') return 'recital';
  if ([...ancestors, provision].some(({kind}) => FRAME.has(kind))) return 'frame';
  if (parts.every(({text}) => /^[([]?(?:sin reglamentar|comun[ií]quese|de forma|reg[ií]strese)\b/i.test(text))) return 'empty';
  return ancestors.some(({kind}) => ANNEXED.has(kind)) ? 'annex' : 'law';
}

function partsOf(corpus: Corpus, timeline: Timeline, graph: Graph, placed: PlacedProvision, whole: State): SearchPart[] {
  const {statute, provision, ancestors} = placed;
  const own = provision.text !== undefined || provision.heading !== undefined || graph.questions.has(provision.id);
  const definition = graph.definitions.get(provision.id);
  const state = stateOf(timeline, placed);
  return [
    ...(own
      ? [
          {
            id: provision.id,
            label: labelOf(placed),
            address: addressOf(corpus, provision.id) ?? '',
            ...(provision.heading !== undefined && {heading: provision.heading}),
            text: provision.text ?? '',
            questions: graph.questions.get(provision.id) ?? [],
            ...(definition && {defines: definition.term}),
            ...(state !== whole && {state}),
          },
        ]
      : []),
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
    state: timeline ? stateOf(timeline, undefined) : 'in-force',
    today: todayOf(corpus, timeline),
    byAnnex: statute.regulates !== undefined,
    groups: [...provisionsOf(statute)].flatMap((placed) => {
      const address = addressOf(corpus, placed.provision.id);
      return isOpened(placed.provision) && address !== undefined
        ? [{id: pathOf(placed.provision.id), label: labelOf(placed), address}]
        : [];
    }),
  };
}

/** What replaced a norm that does not rule, in words. */
function todayOf(corpus: Corpus, timeline: Timeline | undefined): string[] {
  const event = timeline && currentEvent(timeline, undefined);
  if (!event || event.state === 'in-force') return [];
  return event.replacedBy.map((replacement) =>
    'statute' in replacement
      ? (corpus.statutes.find(({id}) => id === replacement.statute)?.shortTitle ?? replacement.statute)
      : replacement.title,
  );
}

function withParts(provision: Provision): string[] {
  return [provision.id, ...provision.aliases, ...provision.children.flatMap(withParts)];
}
