import type {ErratumKind} from '../../domain/errata/erratum';
import type {Confidence, State} from '../../domain/status/status';
import type {ProvisionKind} from '../../domain/statute/model';

/** What the pages of norms show. The norms plugin builds it at build time; components only draw it. */

export interface Href {
  readonly label: string;
  readonly to: string;
}

export interface ReplacementView {
  readonly label: string;
  /** Address in the site, or of the official page. */
  readonly to?: string;
  readonly confidence: Confidence;
  readonly source?: string;
}

export interface StatusView {
  readonly state: State;
  readonly from: string;
  readonly by: string;
  readonly source: string;
  readonly url?: string;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly replacedBy: readonly ReplacementView[];
  readonly checked: string;
  readonly evidence: {readonly on: string; readonly source: string; readonly url?: string};
  readonly summary: string;
}

export interface ErratumView {
  readonly id: string;
  readonly kind: ErratumKind;
  readonly printed?: string;
  readonly reads?: string;
  readonly note: string;
  readonly source?: string;
  readonly unconfirmed: boolean;
}

export interface ProvisionView {
  readonly id: string;
  readonly kind: ProvisionKind;
  /** HTML id on the page that shows it. */
  readonly anchor: string;
  /** Further HTML ids: aliases. */
  readonly aliases: readonly string[];
  /** Permanent address. */
  readonly address: string;
  /** How it is cited: "art. 5, inc. 2, ap. b)". */
  readonly label: string;
  readonly num?: string;
  readonly heading?: string;
  /** Our own name where the norm prints none. */
  readonly ownName?: string;
  readonly text?: string;
  readonly errata: readonly ErratumView[];
  /** Only where its state differs from the whole norm's. */
  readonly status?: StatusView;
  /** The wording that replaced this one, to be read beside it. */
  readonly beside: readonly ProvisionView[];
  readonly children: readonly ProvisionView[];
}

export interface StatuteView {
  readonly id: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly issuer: string;
  readonly language: string;
  readonly dated?: string;
  readonly published?: string;
  readonly translationOf?: Href;
  readonly annexOf?: Href;
  readonly source: {
    readonly title: string;
    readonly url?: string;
    readonly copied?: string;
    readonly holder?: string;
    readonly leftOut?: string;
  };
  readonly status: StatusView;
}

export interface StatutePageData {
  readonly statute: StatuteView;
  readonly body: readonly ProvisionView[];
  /** Errata that concern the norm as a whole. */
  readonly errata: readonly ErratumView[];
}

export interface ProvisionPageData {
  readonly statute: StatuteView;
  readonly provision: ProvisionView;
  /** Chapters and annexes above it. */
  readonly above: readonly Href[];
  readonly previous?: Href;
  readonly next?: Href;
}

export interface NormsIndexData {
  readonly norms: readonly {
    readonly id: string;
    readonly kindName: string;
    readonly number?: string;
    readonly shortTitle: string;
    readonly title: string;
    readonly jurisdictionName: string;
    readonly status: StatusView;
  }[];
}

export interface SourcesPageData {
  readonly documents: readonly {
    readonly document: string;
    readonly title: string;
    readonly about: string;
    readonly leftOut: readonly {readonly words: string; readonly why: string}[];
    readonly norms: readonly Href[];
    readonly errata: readonly ErratumView[];
  }[];
  /** Texts copied from an official page, one a norm. */
  readonly copies: readonly {
    readonly norm: Href;
    readonly title: string;
    readonly url?: string;
    readonly copied?: string;
    readonly holder?: string;
    readonly leftOut?: string;
  }[];
  readonly errata: readonly {readonly norm: string; readonly erratum: ErratumView; readonly places: readonly Href[]}[];
}
