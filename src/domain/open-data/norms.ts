import type {Erratum} from '../errata/erratum';
import type {SourceDocument} from '../errata/source-document';
import {type State, type StatusEvent, stateOf, type Timeline} from '../status/status';
import {addressOf} from '../statute/address';
import type {Corpus} from '../statute/corpus';
import {labelOf} from '../statute/label';
import type {Provision, Statute} from '../statute/model';

/** The published form of a provision: `/datos/normas/<id>.json` is a tree of these. */
export interface OpenProvision {
  readonly id: string;
  readonly kind: string;
  readonly num: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  /** How it is cited inside its norm. */
  readonly label: string;
  /** Permanent address, without the site's origin. */
  readonly address: string;
  /** The state today; the norm's own timeline says why. */
  readonly status: State;
  readonly children: readonly OpenProvision[];
}

export interface OpenStatus {
  readonly state: State;
  readonly checked: string;
  readonly evidence: Timeline['evidence'];
  readonly summary: string;
  readonly events: readonly StatusEvent[];
  readonly provisions: Readonly<Record<string, readonly StatusEvent[]>>;
}

export type OpenStatute = Omit<Statute, 'body'> & {
  readonly address: string;
  readonly status: OpenStatus;
  readonly children: readonly OpenProvision[];
};

/** One norm as open data: its metadata, its status and the whole tree of its provisions. */
export function openStatute(corpus: Corpus, statute: Statute, timeline: Timeline): OpenStatute {
  const {body, ...metadata} = statute;
  const open = (provision: Provision, ancestors: readonly Provision[]): OpenProvision => ({
    id: provision.id,
    kind: provision.kind,
    num: provision.num ?? null,
    heading: provision.heading ?? null,
    text: provision.text ?? null,
    label: labelOf({provision, ancestors}),
    address: addressOf(corpus, provision.id) ?? '',
    status: stateOf(timeline, {provision, ancestors}),
    children: provision.children.map((child) => open(child, [...ancestors, provision])),
  });
  return {
    ...metadata,
    address: `/normas/${statute.id}/`,
    status: {
      state: stateOf(timeline, undefined),
      checked: timeline.checked,
      evidence: timeline.evidence,
      summary: timeline.summary,
      events: timeline.events,
      provisions: Object.fromEntries(timeline.provisions),
    },
    children: body.map((provision) => open(provision, [])),
  };
}

/** The list of norms, `/datos/normas/index.json`. */
export function openIndex(statutes: readonly OpenStatute[]): object[] {
  return statutes.map(({id, kind, number, shortTitle, title, issuer, jurisdiction, language, address, status}) => ({
    id,
    kind,
    number: number ?? null,
    shortTitle,
    title,
    issuer,
    jurisdiction,
    language,
    address,
    status: status.state,
    json: `/datos/normas/${id}.json`,
    txt: `/datos/normas/${id}.txt`,
    xml: `/datos/normas/${id}.xml`,
  }));
}

/** All errata with their norm (`null` for a document that holds none), `/datos/erratas.json`. */
export function openErrata(norms: readonly {statute: Statute; errata: readonly Erratum[]}[], sources: readonly SourceDocument[]): object[] {
  return [
    ...norms.flatMap(({statute, errata}) =>
      errata.map((erratum) => ({statute: statute.id, document: statute.source.document, ...erratum})),
    ),
    ...sources.flatMap(({document, errata}) => errata.map((erratum) => ({statute: null, document, at: [], ...erratum, repairs: []}))),
  ];
}
