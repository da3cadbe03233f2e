import type {
  ErratumView,
  FichaData,
  Href,
  NormsIndexData,
  PrintedView,
  ProvisionPageData,
  ProvisionView,
  ReplacementView,
  SourcesPageData,
  StatusView,
  StatutePageData,
  StatuteView,
} from '../components/norm/page-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import {linkSpans} from '../domain/citation/link-spans';
import {isExternal} from '../domain/citation/reference';
import type {Erratum} from '../domain/errata/erratum';
import {jsonLdScript, provisionLegislation, statuteLegislation} from '../domain/open-data/legislation';
import {currentEvent, stateOf, type Timeline} from '../domain/status/status';
import {addressOf, anchorOn, pageOf} from '../domain/statute/address';
import {type Corpus, findStatute, pathOf} from '../domain/statute/corpus';
import {fullLabelOf, labelOf, STATUTE_KIND_NAMES} from '../domain/statute/label';
import {
  type Jurisdiction,
  type PlacedProvision,
  type Provision,
  provisionsOf,
  type Statute,
  type StatuteKind,
} from '../domain/statute/model';
import {segmentsOf} from '../domain/statute/segments';
import {comparisonHref} from './comparisons';
import {type AuthoredPages, hrefOf, hubView, noteView, withParts} from './hub-view';

/** Builds what the pages of norms show from checked content. Pure: same content, same pages. */

const JURISDICTION_NAMES: Record<Jurisdiction, string> = {
  nacional: 'Nación',
  'buenos-aires': 'Provincia de Buenos Aires',
  internacional: 'Internacional',
};

/** The order of the index: what rules a police archive first, then what explains it, then the rest. */
const KIND_ORDER: readonly StatuteKind[] = ['ley', 'codigo', 'decreto', 'convenio', 'protocolo', 'resolucion', 'disposicion', 'traduccion'];

export function normsIndexData({norms, corpus}: Content): NormsIndexData {
  const rank = (norm: Norm): number => (stateOf(norm.timeline, undefined) === 'in-force' ? 0 : 100) + KIND_ORDER.indexOf(norm.statute.kind);
  return {
    norms: [...norms]
      .sort((a, b) => rank(a) - rank(b) || a.statute.id.localeCompare(b.statute.id))
      .map(({statute, timeline}) =>
        defined({
          id: statute.id,
          kindName: STATUTE_KIND_NAMES[statute.kind],
          number: statute.number,
          shortTitle: statute.shortTitle,
          title: statute.title,
          jurisdictionName: JURISDICTION_NAMES[statute.jurisdiction],
          status: statusView(corpus, timeline, statute.id),
        }),
      ),
  };
}

/** Which norms rule and which do not, for the home page. */
export function homeData(content: Content): {inForce: Href[]; notInForce: Href[]} {
  const links = (rules: boolean): Href[] =>
    normsIndexData(content)
      .norms.filter(({status}) => (status.state === 'in-force') === rules)
      .map(({id, shortTitle}) => ({label: shortTitle, to: `/normas/${id}/`}));
  return {inForce: links(true), notInForce: links(false)};
}

export function statutePageData(content: Content, norm: Norm, site: string): StatutePageData {
  return defined({
    jsonLd: jsonLdScript(statuteLegislation({...content, ...norm, site})),
    statute: statuteView(content.corpus, norm),
    body: norm.statute.body.map((provision) => provisionView(content, norm, {provision, ancestors: []}, undefined)),
    errata: errataAt(norm, norm.statute.id),
    comparison: comparisonHref(content, norm.statute.id),
  });
}

/** One page for each provision that has one, in document order. */
export function provisionPages(
  content: Content,
  norm: Norm,
  authored: AuthoredPages,
  site: string,
): {path: string; data: ProvisionPageData}[] {
  const pages = [...provisionsOf(norm.statute)].filter(({provision}) => provision.page);
  const nearby = (placed: PlacedProvision): Href => ({label: labelOf(placed), to: addressOf(content.corpus, placed.provision.id) ?? ''});
  return pages.map((placed, at) => {
    const [before, after] = [pages[at - 1], pages[at + 1]];
    return {
      path: pathOf(placed.provision.id),
      data: defined({
        statute: statuteView(content.corpus, norm),
        provision: provisionView(content, norm, placed, placed.provision),
        above: placed.ancestors.map((ancestor, depth) =>
          nearby({statute: norm.statute, provision: ancestor, ancestors: placed.ancestors.slice(0, depth)}),
        ),
        previous: before && nearby(before),
        next: after && nearby(after),
        comparison: comparisonHref(content, placed.provision.id),
        hub: hubView(content, authored, placed.provision),
        jsonLd: jsonLdScript(provisionLegislation({...content, ...norm, site}, placed)),
      }),
    };
  });
}

/** What stands around each provision that has a page: file name below `fichas/` → data. */
export function fichas(content: Content, norm: Norm, authored: AuthoredPages): [string, FichaData][] {
  return [...provisionsOf(norm.statute)].flatMap((placed): [string, FichaData][] => {
    const {provision} = placed;
    if (!provision.page) return [];
    const data: FichaData = {
      label: labelOf(placed),
      address: addressOf(content.corpus, provision.id) ?? '',
      status: statusView(content.corpus, norm.timeline, provision.id),
      notes: withParts(provision).flatMap((id) => {
        const note = noteView(content, id);
        const part = content.corpus.byId.get(id);
        return note && part ? [{of: labelOf(part), note}] : [];
      }),
      hub: hubView(content, authored, provision),
    };
    return [[`${provision.id}.json`, data]];
  });
}

/** Where every text comes from, what was left out, and all errata in one list. */
export function sourcesPageData({norms, sources, corpus}: Content): SourcesPageData {
  const href = ({statute}: Norm): Href => ({label: statute.shortTitle, to: `/normas/${statute.id}/`});
  return {
    documents: sources.map(({document, title, about, leftOut, errata}) => ({
      document,
      title,
      about,
      leftOut: leftOut.map(({from, to, why}) => ({words: from === to ? from : `${from} […] ${to}`, why})),
      norms: norms.filter(({statute}) => statute.source.document === document).map(href),
      errata: errata.map(erratumView),
    })),
    copies: norms
      .filter(({statute}) => !sources.some(({document}) => document === statute.source.document))
      .map((norm) => {
        const {title, url, copied, holder, leftOut} = norm.statute.source;
        return defined({norm: href(norm), title, url, copied, holder, leftOut});
      }),
    errata: norms.flatMap(({statute, errata}) =>
      errata.map((erratum) => ({
        norm: statute.shortTitle,
        erratum: erratumView(erratum),
        places: erratum.at.map((id) => {
          const placed = corpus.byId.get(id);
          return {label: placed ? labelOf(placed) : 'toda la norma', to: addressOf(corpus, id) ?? ''};
        }),
      })),
    ),
  };
}

export function statuteView(corpus: Corpus, {statute, timeline}: Norm): StatuteView {
  const {id, kind, number, jurisdiction, shortTitle, title, issuer, language, dated, published, source} = statute;
  return defined({
    id,
    kind,
    number,
    jurisdiction,
    shortTitle,
    title,
    issuer,
    language,
    dated,
    published,
    translationOf: statuteHref(corpus, statute.translationOf),
    annexOf: statuteHref(corpus, statute.annexOf),
    source: defined({
      title: source.title,
      url: source.url,
      copied: source.copied,
      holder: source.holder,
      leftOut: source.leftOut,
    }),
    status: statusView(corpus, timeline, id),
  });
}

function statuteHref(corpus: Corpus, id: string | undefined): Href | undefined {
  const statute = id === undefined ? undefined : findStatute(corpus, id);
  return statute && {label: statute.shortTitle, to: `/normas/${statute.id}/`};
}

export function provisionView(
  content: Content,
  norm: Norm,
  {provision, ancestors}: {provision: Provision; ancestors: readonly Provision[]},
  page: Provision | undefined,
): ProvisionView {
  const {corpus} = content;
  const anchor = (id: string): string => (page ? anchorOn(page, id) : pathOf(id));
  const faults = norm.errata.filter(({kind, at}) => (kind === 'source-fault' || kind === 'translation-fault') && at.includes(provision.id));
  const references = content.graph.references.get(provision.id) ?? [];
  const terms = content.graph.termUses.get(provision.id) ?? [];
  const printed = (part: 'num' | 'heading' | 'text'): PrintedView[] | undefined =>
    provision[part] === undefined
      ? undefined
      : segmentsOf(provision[part], faults, [
          ...linkSpans(references.filter((reference) => reference.part === part)),
          // A term is marked where its article first uses it: more would drown the words.
          ...terms.filter((use) => use.part === part && use.first).map((use) => ({...use, term: true as const})),
        ]).map(({words, fault, to, term}) => {
          const href = to === undefined || isExternal(to) ? undefined : hrefOf(corpus, to);
          return defined({words, fault, to: href?.to, target: href?.target, term: href && term});
        });
  // On a page of its own a provision also tells what it only follows: a repealed chapter takes its articles along.
  const differs =
    (norm.timeline.provisions.has(provision.id) || provision === page) &&
    currentEvent(norm.timeline, {provision, ancestors}) !== currentEvent(norm.timeline, undefined);
  return defined({
    id: provision.id,
    kind: provision.kind,
    anchor: anchor(provision.id),
    aliases: provision.aliases.map(anchor),
    address: addressOf(corpus, provision.id) ?? '',
    label: labelOf({provision, ancestors}),
    num: printed('num'),
    heading: printed('heading'),
    ownName: provision.label,
    text: printed('text'),
    // The note stands on the provision's own page; the norm's page says that there is one.
    note: page ? noteView(content, provision.id) : undefined,
    ficha: page ? undefined : pageOf({provision, ancestors})?.id,
    hasNote: content.graph.notes.has(provision.id),
    errata: errataAt(norm, provision.id),
    status: differs ? statusView(corpus, norm.timeline, provision.id) : undefined,
    beside: besideOf(content, norm, provision.id),
    children: provision.children.map((child) =>
      provisionView(content, norm, {provision: child, ancestors: [...ancestors, provision]}, page),
    ),
  });
}

/** The provisions of ours that replaced a wording, shown beside it. Their anchors are their whole ids. */
function besideOf(content: Content, norm: Norm, id: string): ProvisionView[] {
  const own = norm.timeline.provisions.get(id);
  const event = own && currentEvent(norm.timeline, content.corpus.byId.get(id));
  // Only another wording of the same matter is to be read beside: what replaced a vetoed point is not.
  if (event?.state !== 'superseded') return [];
  return event.replacedBy.flatMap((replacement) =>
    ('statute' in replacement ? replacement.provisions : []).flatMap((target) => {
      const placed = content.corpus.byId.get(target);
      const other = content.norms.find(({statute}) => statute.id === placed?.statute.id);
      if (!placed || !other) return [];
      return [withWholeAnchors(provisionView({...content, norms: []}, {...other, errata: []}, placed, undefined), fullLabelOf(placed))];
    }),
  );
}

function withWholeAnchors(view: ProvisionView, label = view.label): ProvisionView {
  return {...view, label, anchor: view.id, children: view.children.map((child) => withWholeAnchors(child))};
}

function statusView(corpus: Corpus, timeline: Timeline, id: string): StatusView {
  const event = currentEvent(timeline, corpus.byId.get(id));
  return defined({
    ...event,
    replacedBy: event.replacedBy.map((replacement): ReplacementView => {
      if (!('statute' in replacement))
        return defined({label: replacement.title, to: replacement.url, confidence: replacement.confidence, source: replacement.source});
      const [first] = replacement.provisions;
      return {
        label: statuteLabel(corpus, replacement),
        to: (first && addressOf(corpus, first)) ?? `/normas/${replacement.statute}/`,
        confidence: event.confidence,
      };
    }),
    checked: timeline.checked,
    evidence: timeline.evidence,
    summary: timeline.summary,
  });
}

function statuteLabel(corpus: Corpus, {statute, provisions}: {statute: string; provisions: readonly string[]}): string {
  const name = (findStatute(corpus, statute) as Statute).shortTitle;
  const labels = provisions.flatMap((id) => {
    const placed = corpus.byId.get(id);
    return placed ? [labelOf(placed)] : [];
  });
  return labels.length > 0 ? `${name}, ${labels.join(' y ')}` : name;
}

function errataAt({errata}: Norm, id: string): ErratumView[] {
  return errata.filter((erratum) => erratum.at.includes(id)).map(erratumView);
}

function erratumView({id, kind, printed, reads, note, source, basis}: Omit<Erratum, 'at' | 'repairs'>): ErratumView {
  return defined({id, kind, printed, reads, note, source, unconfirmed: basis === 'unconfirmed'});
}
