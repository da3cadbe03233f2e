import type {FichaData, Href, NormsIndexData, ProvisionPageData, SourcesPageData, StatutePageData} from '../components/norm/page-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import {jsonLdScript, provisionLegislation, statuteLegislation} from '../domain/open-data/legislation';
import {stateOf} from '../domain/status/status';
import {addressOf} from '../domain/statute/address';
import {pathOf} from '../domain/statute/corpus';
import {labelOf, STATUTE_KIND_NAMES} from '../domain/statute/label';
import {type Jurisdiction, type PlacedProvision, provisionsOf, type StatuteKind} from '../domain/statute/model';
import {comparisonHref} from './comparisons';
import {type AuthoredPages, hubView, noteView, withParts} from './hub-view';
import {errataAt, erratumView, provisionView, statusView, statuteView} from './norm-views';

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
