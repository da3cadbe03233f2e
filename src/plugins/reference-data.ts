import type {
  DefinitionView,
  GlossaryData,
  GlossaryEntryView,
  TimelineData,
  TimelineEventView,
} from '../components/reference/reference-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import type {Definition} from '../domain/definition/definition';
import {chartOf} from '../domain/status/chart';
import {type StatusEvent, stateOf} from '../domain/status/status';
import type {PlacedProvision} from '../domain/statute/model';
import {anchorOf, type GlossaryEntry, glossaryOf, letterOf} from './glossary';
import {hrefOf} from './hub-view';
import {citationViews} from './practice-data';

/** What the pages of reference are made from. Pure: same content, same pages. */

/** The defined terms by their letter, each with the printed words of its definitions. */
export function glossaryData(content: Content): GlossaryData {
  const {definitions} = content.graph;
  const views = citationViews(content, [...definitions.keys()]);
  const definitionView = ({at, term}: Definition): DefinitionView => {
    // The content check refuses a definition at a provision that does not exist.
    const {statute, ancestors} = content.corpus.byId.get(at) as PlacedProvision;
    return defined({at, term, norm: statute.shortTitle, scope: ancestors.at(-1)?.text, view: views[at] as DefinitionView['view']});
  };
  const entryView = ({anchor, term, alsoSaid, definitions: own, beside}: GlossaryEntry): GlossaryEntryView => ({
    anchor,
    term,
    alsoSaid,
    definitions: own.map(definitionView),
    beside: beside.map(({definition, note}) => ({...definitionView(definition), anchor: anchorOf(definition.term), note})),
  });
  const entries = glossaryOf(content.graph);
  return {
    letters: [...new Set(entries.map(({term}) => letterOf(term)))].map((letter) => ({
      letter,
      entries: entries.filter(({term}) => letterOf(term) === letter).map(entryView),
    })),
  };
}

/** The norms by the date of their first event, with their bars and the same facts in words. A translation has no history of its own. */
export function timelineData({norms, corpus}: Pick<Content, 'norms' | 'corpus'>): TimelineData {
  const originals = norms
    .filter(({statute}) => statute.translationOf === undefined)
    .sort((a, b) => a.timeline.events[0].from.localeCompare(b.timeline.events[0].from) || (a.statute.id < b.statute.id ? -1 : 1));
  return {
    chart: chartOf(originals.map(({statute, timeline}) => ({id: statute.id, name: statute.shortTitle, timeline}))),
    norms: originals.map(({statute, timeline}) => ({
      id: statute.id,
      name: statute.shortTitle,
      to: `/normas/${statute.id}/`,
      state: stateOf(timeline, undefined),
      evidence: timeline.evidence.on,
      events: eventViews(corpus, timeline),
    })),
  };
}

function eventViews(corpus: Content['corpus'], {events, provisions, checked}: Norm['timeline']): TimelineEventView[] {
  const view = ({from, state, by, source, url, confidence}: StatusEvent, part?: TimelineEventView['part']): TimelineEventView =>
    defined({from, state, by, source, url, confidence, part});
  const ofParts = [...provisions].flatMap(([id, own]) => {
    const href = hrefOf(corpus, id);
    return own.map((event) => view(event, href && {label: href.label, to: href.to}));
  });
  return [...events.map((event) => view(event)), ...ofParts]
    .filter(({from}) => from <= checked)
    .sort((a, b) => a.from.localeCompare(b.from));
}
