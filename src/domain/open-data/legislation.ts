import type {Graph} from '../graph/graph';
import {currentEvent, differingParts, type StatusEvent, type Timeline} from '../status/status';
import {addressOf} from '../statute/address';
import {type Corpus, findStatute, pathOf, statuteIdOf} from '../statute/corpus';
import {fullLabelOf, labelOf, STATUTE_KIND_NAMES} from '../statute/label';
import {type Jurisdiction, type PlacedProvision, type ProvisionKind, provisionsOf, type Statute} from '../statute/model';
import {COUNTRIES, languageOf, workIri, workOf} from './akoma-ntoso-names';

/**
 * What search engines and legal catalogues are told of a norm: schema.org `Legislation` as JSON-LD, in the manner of the
 * ELI Taskforce's guide (https://eur-lex.europa.eu/eli-register/legis_schema_org.html). A property that we do not know,
 * or not for certain, is left out: `spatialCoverage`, `temporalCoverage`, `dateModified` and `publisher` always are.
 */

/** A thing of schema.org: its type and the properties that are known. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}
type Value = string | Thing | readonly Thing[];

export interface LegislationSource {
  readonly corpus: Corpus;
  readonly statute: Statute;
  readonly timeline: Timeline;
  readonly graph: Pick<Graph, 'references' | 'translations'>;
  /** Absolute address of the site, base URL included: `https://sitio.example/base/`. */
  readonly site: string;
}

/**
 * The JSON-LD of a norm's page. A translation tells of itself only: number, dates and issuer are those of the norm that
 * `translationOfWork` leads to.
 */
export function statuteLegislation(source: LegislationSource): Thing {
  const {corpus, statute, timeline} = source;
  const all = [...provisionsOf(statute)];
  const others = (test: (other: Statute) => boolean): (Thing | undefined)[] =>
    corpus.statutes.filter(test).map(({id}) => named(source, id));
  return legislation(source, statute.id, {
    name: statute.title,
    alternateName: statute.shortTitle,
    ...(statute.translationOf === undefined && actOf(statute)),
    legislationLegalForce: forceOf(
      currentEvent(timeline, undefined),
      all.map((placed) => currentEvent(timeline, placed)),
    ),
    // The guide's link from secondary to primary legislation; `legislationApplies` crosses from one legal order to another.
    isBasedOn: statute.regulates && named(source, statute.regulates),
    translationOfWork: statute.translationOf && named(source, statute.translationOf),
    workTranslation: list(others(({translationOf}) => translationOf === statute.id)),
    isPartOf: statute.annexOf && named(source, statute.annexOf),
    hasPart: list([
      ...all.filter(({provision}) => provision.page).map(({provision}) => named(source, provision.id)),
      ...others(({annexOf}) => annexOf === statute.id),
    ]),
    encoding: [
      file(source, `/normas/${statute.id}/`, 'text/html'),
      file(source, `/datos/normas/${statute.id}.json`, 'application/json'),
      file(source, `/datos/normas/${statute.id}.txt`, 'text/plain'),
      file(source, `/datos/normas/${statute.id}.xml`, 'application/akn+xml'),
    ],
  });
}

/** The JSON-LD of the page of a provision: one with `page`. */
export function provisionLegislation(source: LegislationSource, placed: PlacedProvision): Thing {
  const {statute, timeline, graph} = source;
  const {id, kind, heading} = placed.provision;
  const own = currentEvent(timeline, placed);
  const twin = graph.translations.get(id);
  const translation = twin === undefined ? undefined : named(source, twin);
  const force = forceOf(
    own,
    differingParts(timeline, placed).map((part) => currentEvent(timeline, part)),
  );
  return legislation(source, id, {
    name: fullLabelOf(placed),
    headline: heading,
    legislationIdentifier: labelOf(placed),
    legislationLegalForce: WITHOUT_RULES.has(kind) && force !== FORCE.none ? undefined : force,
    [statute.translationOf === undefined ? 'workTranslation' : 'translationOfWork']: translation,
    isPartOf: named(source, statute.id),
    encoding: [file(source, addressOf(source.corpus, id) ?? '', 'text/html')],
  });
}

/**
 * The text of `<script type="application/ld+json">`: `<` is written `\u003c`, so that no value closes the script.
 * @throws Error when a value holds `<script`, `</script` or `<!--`: the minifier of the build reads the JSON and writes `<`
 * again, so there the escape alone protects nothing.
 */
export function jsonLdScript(data: object): string {
  const json = JSON.stringify(data);
  const found = /[^"]{0,40}<(?:\/?script|!--)/i.exec(json)?.[0];
  if (found !== undefined)
    throw new Error(`Los datos para buscadores no pueden llevar marcas de HTML: «${found}». Corregí el título, el emisor o el encabezado.`);
  return json.replaceAll('<', '\\u003c');
}

/**
 * An identifier on the template of ELI, the European Legislation Identifier (2012/C 325/02):
 * `eli/ar/ley/2000/10/04/25326/art_5`, that is `eli/{jurisdiction}/{type}/{year}/{month}/{day}/{number}/{level…}/{language}`
 * without the parts that the norm does not have; the language is told of translations only. Argentina has assigned no ELI:
 * this is a name of the site's own, and no page stands at it.
 * @param id the norm or one of its provisions
 */
export function eliPath(corpus: Corpus, statute: Statute, id: string): string {
  const work = workOf(corpus, statute);
  return [
    'eli',
    COUNTRIES[work.jurisdiction],
    work.kind,
    ...(work.dated?.split('-') ?? []),
    // Number, or our id where there is none, as in the Akoma Ntoso name.
    workIri(work).split('/').at(-1),
    ...pathOf(id)
      .split('/')
      .map((segment) => segment.replace('-', '_')),
    work === statute ? '' : languageOf(statute),
  ]
    .filter(Boolean)
    .join('/');
}

const ARGENTINA = thing('Country', {name: 'Argentina'});
const BUENOS_AIRES = thing('AdministrativeArea', {name: 'Provincia de Buenos Aires', containedInPlace: ARGENTINA});
/** A treaty comes from no administrative area. */
const AREAS: Record<Jurisdiction, Thing | undefined> = {nacional: ARGENTINA, 'buenos-aires': BUENOS_AIRES, internacional: undefined};

const FORCE = {
  whole: 'https://schema.org/InForce',
  partial: 'https://schema.org/PartiallyInForce',
  none: 'https://schema.org/NotInForce',
} as const;

/** What gives reasons, signs or annotates: whether it rules as an article does is not for us to say. */
const WITHOUT_RULES: ReadonlySet<ProvisionKind> = new Set([
  'front',
  'visto',
  'recitals',
  'recital',
  'formula',
  'signature',
  'note',
  'editorial',
  'missing',
]);

/**
 * Whether a text rules, for the Argentine Republic: of a treaty too. What was read in secondary sources counts; of what
 * nobody confirmed nothing is said, as the vocabulary has no word for doubt. A wording that was replaced is not in force.
 */
function forceOf(own: StatusEvent, parts: readonly StatusEvent[]): string | undefined {
  const rules = ({state}: StatusEvent): boolean => state === 'in-force';
  const sure = ({confidence}: StatusEvent): boolean => confidence !== 'unconfirmed';
  if (!sure(own)) return undefined;
  const differing = parts.filter((part) => rules(part) !== rules(own));
  if (differing.some(sure)) return FORCE.partial;
  if (differing.length > 0) return undefined;
  return rules(own) ? FORCE.whole : FORCE.none;
}

/** What norms and provisions have alike. */
function legislation(source: LegislationSource, id: string, own: Record<string, Value | undefined>): Thing {
  const {corpus, statute, timeline} = source;
  const page = absolute(source, addressOf(corpus, id) ?? '');
  return {
    '@context': 'https://schema.org',
    ...thing('Legislation', {
      '@id': page,
      url: page,
      identifier: thing('PropertyValue', {
        propertyID: 'ELI',
        value: eliPath(corpus, statute, id),
        description: 'Nombre que le da este sitio según la plantilla ELI. No es un identificador oficial.',
      }),
      inLanguage: statute.language,
      // The state holds for the day of the latest evidence, as on the page.
      legislationDateVersion: timeline.evidence.on,
      ...own,
      ...changesOf(source, id),
    }),
  };
}

/** Who made the act, and when. */
function actOf({kind, number, dated, published, issuer, jurisdiction}: Statute): Record<string, Value | undefined> {
  return {
    legislationType: STATUTE_KIND_NAMES[kind],
    legislationIdentifier: number,
    legislationDate: dated,
    datePublished: published,
    legislationPassedBy: thing(jurisdiction === 'internacional' ? 'Organization' : 'GovernmentOrganization', {name: issuer}),
    legislationJurisdiction: AREAS[jurisdiction],
  };
}

/**
 * What the words of a norm or provision do to other norms of ours. Never `legislationAmends`: among our amendments are the
 * vetoes of a bill, which change what became law and amend nothing.
 */
function changesOf(source: LegislationSource, id: string): Record<string, Value | undefined> {
  const {statute, graph} = source;
  const said = [...graph.references].flatMap(([from, references]) => (from === id || from.startsWith(`${id}/`) ? references : []));
  const targets = (relation: 'amends' | 'repeals'): Value | undefined => {
    const found = said.filter((reference) => reference.relation === relation && statuteIdOf(reference.to) !== statute.id);
    return list([...new Set(found.map(({to}) => to))].map((to) => named(source, to)));
  };
  return {legislationChanges: targets('amends'), legislationRepeals: targets('repeals')};
}

/** A norm or provision of ours by its address and name; nothing for one that we do not hold. */
function named(source: LegislationSource, id: string): Thing | undefined {
  const {corpus} = source;
  const address = addressOf(corpus, id);
  if (address === undefined) return undefined;
  const placed = corpus.byId.get(id);
  const norm = findStatute(corpus, id);
  return thing('Legislation', {
    '@id': absolute(source, address),
    name: placed ? fullLabelOf(placed) : norm?.title,
    alternateName: norm?.shortTitle,
  });
}

/** A file with the words. Ours are copies without legal value of their own, made from the source where that has an address. */
function file(source: LegislationSource, address: string, encodingFormat: string): Thing {
  return thing('LegislationObject', {
    contentUrl: absolute(source, address),
    encodingFormat,
    inLanguage: source.statute.language,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    isBasedOn: source.statute.source.url,
  });
}

function absolute({site}: LegislationSource, address: string): string {
  return site.replace(/\/$/, '') + address;
}

function list(things: readonly (Thing | undefined)[]): Value | undefined {
  const known = things.filter((one) => one !== undefined);
  return known.length > 0 ? known : undefined;
}

function thing(type: string, properties: Readonly<Record<string, Value | undefined>>): Thing {
  const known = Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return {'@type': type, ...Object.fromEntries(known)};
}
