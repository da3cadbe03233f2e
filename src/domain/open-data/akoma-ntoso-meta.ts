import {isExternal, type Reference} from '../citation/reference';
import type {Erratum} from '../errata/erratum';
import {currentEvent, type State, type StatusEvent, type Timeline} from '../status/status';
import {stateName} from '../status/words';
import {type Corpus, findStatute, statuteIdOf} from '../statute/corpus';
import {provisionsOf, type Statute} from '../statute/model';
import {COUNTRIES, externalIri, languageOf, slugOf, workIri, workOf} from './akoma-ntoso-names';
import {type Attributes, block, inline, type Xml} from './xml';

/** Our own names inside the places that the schema leaves open. */
export const OURS = 'urn:x-resguardo:akoma-ntoso:v1';
const US = '#resguardo';

interface ToldEvent {
  readonly eId: string;
  readonly event: StatusEvent;
}

/** The timeline of the whole norm, or of one provision, with the ids that tell it in the metadata. */
export interface Period {
  readonly eId: string;
  readonly at: string | undefined;
  readonly events: readonly ToldEvent[];
  /** The event of the norm, or of what holds the provision, that rules it today whatever its own history. */
  readonly ended: ToldEvent | undefined;
}

/** The norm's period first, then those of the provisions that have a timeline of their own, in document order. */
export function periodsOf(statute: Statute, timeline: Timeline): [Period, ...Period[]] {
  let told = 0;
  const number = (event: StatusEvent): ToldEvent => ({eId: `eventRef_${++told}`, event});
  const periods: [Period, ...Period[]] = [{eId: 'tmpg_1', at: undefined, events: timeline.events.map(number), ended: undefined}];
  for (const placed of provisionsOf(statute)) {
    const history = timeline.provisions.get(placed.provision.id);
    if (!history) continue;
    const ruling = currentEvent(timeline, placed);
    const ended = history.includes(ruling) ? undefined : periods.flatMap(({events}) => events).find(({event}) => event === ruling);
    periods.push({eId: `tmpg_${periods.length + 1}`, at: placed.provision.id, events: history.map(number), ended});
  }
  return periods;
}

export interface MetaInput {
  readonly corpus: Corpus;
  readonly statute: Statute;
  readonly timeline: Timeline;
  readonly periods: readonly [Period, ...Period[]];
  readonly references: readonly Reference[];
  readonly eIds: ReadonlyMap<string, string>;
  /** Errata of the norm as a whole. */
  readonly notes: readonly {readonly erratum: Erratum; readonly told: readonly Xml[]}[];
}

export function metaOf(input: MetaInput): Xml {
  const {statute, periods, notes} = input;
  const events = periods.flatMap(({at, events: told}) => told.map((one, index) => ({...one, first: at === undefined && index === 0})));
  return block('meta', {}, [
    identificationOf(input),
    ...(statute.published === undefined
      ? []
      : [inline('publication', {date: statute.published, name: GAZETTES[statute.jurisdiction], showAs: GAZETTES[statute.jurisdiction]})]),
    block('lifecycle', {source: US}, events.map(eventRef)),
    ...analysisOf(input),
    block('temporalData', {source: US}, periods.map(temporalGroup)),
    referencesOf(input, events),
    ...(notes.length === 0
      ? []
      : [
          block(
            'notes',
            {source: US},
            notes.map(({erratum, told}, at) =>
              block('note', {eId: `note_${at + 1}`, class: `errata ${erratum.kind}`, status: 'editorial'}, told),
            ),
          ),
        ]),
    proprietaryOf(input),
  ]);
}

const GAZETTES = {
  nacional: 'Boletín Oficial de la República Argentina',
  'buenos-aires': 'Boletín Oficial de la Provincia de Buenos Aires',
  internacional: 'Publicación oficial',
} as const;

/** Work, expression and manifestation of the act, or of one of its attachments (`component`). */
export function identificationOf({corpus, statute, timeline}: Pick<MetaInput, 'corpus' | 'statute' | 'timeline'>, component = 'main'): Xml {
  const work = workOf(corpus, statute);
  const iri = workIri(work);
  const expression = `${iri}/${languageOf(statute)}@${timeline.checked}`;
  const value = (name: string, content: string): Xml => inline(name, {value: content});
  const uris = (base: string): Xml[] => [value('FRBRthis', `${base}/!${component}`), value('FRBRuri', base)];
  return block('identification', {source: US}, [
    block('FRBRWork', {}, [
      ...uris(iri),
      inline('FRBRalias', {name: 'resguardo', value: `/normas/${work.id}/`}),
      workDate(work, timeline),
      inline('FRBRauthor', {href: '#emisor'}),
      value('FRBRcountry', COUNTRIES[work.jurisdiction]),
      value('FRBRsubtype', work.kind),
      ...(work.number === undefined ? [] : [value('FRBRnumber', work.number)]),
      value('FRBRname', work.shortTitle),
      value('FRBRname', work.title),
    ]),
    block('FRBRExpression', {}, [
      ...uris(expression),
      inline('FRBRdate', {date: timeline.checked, name: 'verificación'}),
      inline('FRBRauthor', {href: work === statute ? '#emisor' : '#traductor'}),
      // Ours is a copy: the official words are in the gazette.
      value('FRBRauthoritative', 'false'),
      inline('FRBRlanguage', {language: languageOf(statute)}),
      ...(work === statute
        ? []
        : [
            inline('FRBRtranslation', {
              href: `${iri}/${languageOf(work)}`,
              fromLanguage: languageOf(work),
              authoritative: 'false',
              by: '#traductor',
            }),
          ]),
    ]),
    block('FRBRManifestation', {}, [
      ...uris(`${expression}.xml`),
      inline('FRBRdate', {date: timeline.checked, name: 'edición'}),
      inline('FRBRauthor', {href: US}),
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

/** The schema wants a date of every work: where the act bears none, the attribute `name` says what ours is. */
function workDate({dated, published}: Statute, {events, checked}: Timeline): Xml {
  if (dated !== undefined) return inline('FRBRdate', {date: dated, name: 'acto'});
  if (published !== undefined) return inline('FRBRdate', {date: published, name: 'publicación'});
  return inline('FRBRdate', {date: wholeDate(events[0].from) ?? checked, name: 'primer estado conocido'});
}

/** The schema takes whole dates only: `2018` begins on 2018-01-01, as in our timelines. The date as known stands beside it. */
function wholeDate(from: string): string {
  const [year, month = '01', day = '01'] = from.split('-');
  return `${year}-${month}-${day}`;
}

function eventRef({eId, event, first}: ToldEvent & {first: boolean}): Xml {
  return inline('eventRef', {
    eId,
    date: wholeDate(event.from),
    type: eventType(event.state, first),
    source: `#${eId}_fuente`,
    refersTo: `#${eId}_hecho`,
    'resguardo:from': event.from,
    'resguardo:state': event.state,
    'resguardo:confidence': event.confidence,
  });
}

/** The schema knows generation, amendment and repeal; a veto and a term that ran out are none of them. */
function eventType(state: State, firstOfAll: boolean): string | undefined {
  if (state === 'repealed') return 'repeal';
  if (firstOfAll) return 'generation';
  return state === 'in-force' || state === 'superseded' ? 'amendment' : undefined;
}

function temporalGroup({eId, events, ended}: Period): Xml {
  const sequence = ended ? [...events.filter(({event}) => event.from < ended.event.from), ended] : events;
  return block(
    'temporalGroup',
    {eId},
    sequence.map((told, at) => {
      const next = sequence[at + 1];
      return inline('timeInterval', {start: `#${told.eId}`, end: next && `#${next.eId}`, refersTo: `#estado_${told.event.state}`});
    }),
  );
}

function analysisOf({corpus, statute, periods, eIds}: MetaInput): Xml[] {
  const mods = periods.flatMap(({eId: period, at, events}) =>
    events.flatMap(({eId, event}, index) => {
      const modification = modificationOf(event.state, events[index - 1]?.event.state);
      if (!modification) return [];
      const destination = at === undefined ? workIri(workOf(corpus, statute)) : `#${eIds.get(at)}`;
      return [
        block(modification.element, {eId: `${eId}_mod`, type: modification.type, refersTo: `#${eId}`}, [
          inline('source', {href: `#${eId}_hecho`}),
          inline('destination', {href: destination}),
          inline('force', {period: `#${period}`}),
        ]),
      ];
    }),
  );
  return mods.length === 0 ? [] : [block('analysis', {source: US}, [block('passiveModifications', {}, mods)])];
}

/**
 * What the event did, in the schema's words. Nothing is said where the schema has no word for it (a veto, a signature), nor
 * where ours does not say which of its words is right (new wording: substitution or insertion).
 */
function modificationOf(state: State, before: State | undefined): {element: 'forceMod' | 'textualMod'; type: string} | undefined {
  if (state === 'repealed') return {element: 'textualMod', type: 'repeal'};
  if (state === 'superseded') return {element: 'textualMod', type: 'substitution'};
  if (state === 'lapsed') return {element: 'forceMod', type: 'endOfEnactment'};
  if (state !== 'in-force' || before === 'in-force') return undefined;
  return {element: 'forceMod', type: before === 'repealed' || before === 'lapsed' ? 'reEnactment' : 'entryIntoForce'};
}

function referencesOf({corpus, statute, periods, references}: MetaInput, events: readonly ToldEvent[]): Xml {
  const work = workOf(corpus, statute);
  const reference = (element: string, attributes: Attributes): Xml => inline(element, attributes);
  const country = COUNTRIES[work.jurisdiction];
  const states = new Set(periods.flatMap((period) => period.events.map(({event}) => event.state)));
  const annexed = statute.annexOf === undefined ? undefined : findStatute(corpus, statute.annexOf);
  return block('references', {source: US}, [
    reference('original', {eId: 'original', href: `${workIri(work)}/${languageOf(work)}@`, showAs: work.shortTitle}),
    ...normsNamed(corpus, statute, references).map(({to, changes, showAs}, at) =>
      changes
        ? reference('activeRef', {eId: `activeRef_${at + 1}`, href: to, showAs})
        : reference('TLCReference', {eId: `ref_${at + 1}`, name: 'norma-citada', href: to, showAs}),
    ),
    ...(annexed
      ? [reference('attachmentOf', {eId: 'attachmentOf_1', href: workIri(annexed), showAs: annexed.shortTitle, type: 'anexo'})]
      : []),
    reference('TLCOrganization', {eId: 'resguardo', href: '/akn/ontology/organization/ar/resguardo', showAs: 'Resguardo'}),
    reference('TLCOrganization', {
      eId: 'emisor',
      href: `/akn/ontology/organization/${country}/${slugOf(work.issuer)}`,
      showAs: work.issuer,
    }),
    ...(work === statute
      ? []
      : [
          reference('TLCPerson', {
            eId: 'traductor',
            href: `/akn/ontology/person/${country}/${slugOf(statute.issuer)}`,
            showAs: statute.issuer,
          }),
        ]),
    ...[...states].map((state) =>
      reference('TLCConcept', {eId: `estado_${state}`, href: `/akn/ontology/concept/ar/vigencia/${state}`, showAs: stateName(state)}),
    ),
    ...events.flatMap(({eId, event}) => [
      reference('TLCEvent', {eId: `${eId}_hecho`, href: `/akn/ontology/event/${country}/${statute.id}/${eId}`, showAs: event.by}),
      reference('TLCReference', {eId: `${eId}_fuente`, name: 'fuente', href: event.url ?? `/normas/${statute.id}/`, showAs: event.source}),
    ]),
  ]);
}

/** The other norms that the words name, each once: `activeRef` is for those that they amend or repeal. */
function normsNamed(corpus: Corpus, statute: Statute, references: readonly Reference[]): {to: string; changes: boolean; showAs: string}[] {
  const changed = new Map<string, boolean>();
  for (const {to, relation} of references) {
    const norm = statuteIdOf(to);
    if (norm !== statute.id) changed.set(norm, (changed.get(norm) ?? false) || relation !== 'cites');
  }
  return [...changed].map(([norm, changes]) => {
    const ours = isExternal(norm) ? undefined : findStatute(corpus, norm);
    return {to: ours ? workIri(ours) : externalIri(norm), changes, showAs: ours?.shortTitle ?? norm.slice(norm.indexOf(':') + 1)};
  });
}

/** Everything of the status, and of where the words come from, that the schema has no place for. */
function proprietaryOf({statute: {source}, timeline, periods, eIds}: MetaInput): Xml {
  const ours = (name: string, attributes: Attributes, content?: string): Xml =>
    inline(`resguardo:${name}`, attributes, content === undefined ? [] : [content]);
  return block('proprietary', {source: US}, [
    ours('source', {document: source.document, url: source.url, copied: source.copied, holder: source.holder}, source.title),
    ...(source.leftOut === undefined ? [] : [ours('leftOut', {}, source.leftOut)]),
    block('resguardo:status', {state: currentEvent(timeline, undefined).state, checked: timeline.checked}, [
      ours('evidence', {on: timeline.evidence.on, url: timeline.evidence.url}, timeline.evidence.source),
      ours('summary', {}, timeline.summary),
      ...periods.flatMap(({at, events}) =>
        events.map(({eId, event: {from, state, confidence, note, replacedBy}}) =>
          block('resguardo:event', {ref: `#${eId}`, at: at && `#${eIds.get(at)}`, from, state, confidence}, [
            ...(note === undefined ? [] : [ours('note', {}, note)]),
            ...replacedBy.map((by) =>
              'statute' in by
                ? ours('replacedBy', {statute: by.statute, provisions: by.provisions.join(' ') || undefined})
                : ours('replacedBy', {url: by.url, source: by.source, confidence: by.confidence}, by.title),
            ),
          ]),
        ),
      ),
    ]),
  ]);
}
