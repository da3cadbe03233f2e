import type {NotePart} from '../../domain/annotation/annotation';
import type {ErratumKind} from '../../domain/errata/erratum';
import type {Confidence, State} from '../../domain/status/status';
import type {Jurisdiction, ProvisionKind, Statute, StatuteKind} from '../../domain/statute/model';

/** What the pages of norms show. The norms plugin builds it at build time; components only draw it. */

export interface Href {
  readonly label: string;
  readonly to: string;
  /** Id of the provision or norm that it leads to, where it can be previewed. */
  readonly target?: string;
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

/** Printed words, cut at faults and links. */
export interface PrintedView {
  readonly words: string;
  readonly fault?: string;
  /** Address in the site. */
  readonly to?: string;
  /** Id of the provision or norm that the link leads to. */
  readonly target?: string;
  /** Whether the words are a term that the norm defines, and lead to its definition. */
  readonly term?: true;
}

export interface NoteView {
  readonly parts: readonly {
    readonly part: NotePart;
    readonly text: string;
    readonly cites: readonly Href[];
    readonly source?: string;
    readonly confidence?: Confidence;
  }[];
  readonly reviewed: string;
}

/** A reference seen from its other end. */
export interface BacklinkView extends Href {
  readonly quote: string;
}

/** What another norm says of the same matter. */
export interface EquivalentView extends Href {
  readonly note: string;
}

/** A plain question, and the part of the provision that answers it where that is not the whole. */
export interface QuestionView {
  readonly ask: string;
  readonly answer?: Href;
}

/** All that the site knows around a provision and its parts. */
export interface HubView {
  readonly regulation?: Href;
  readonly regulates?: Href;
  readonly translation?: Href;
  readonly equivalents: readonly EquivalentView[];
  /** Terms that its words use, each with the place that defines it. */
  readonly definitions: readonly Href[];
  /** Articles that use the term that it defines. */
  readonly termUsedBy: readonly Href[];
  readonly questions: readonly QuestionView[];
  readonly cites: readonly BacklinkView[];
  readonly external: readonly string[];
  readonly citedBy: readonly BacklinkView[];
  readonly trees: readonly Href[];
  /** Lessons and guides that link to it. */
  readonly lessons: readonly Href[];
  readonly items: readonly Href[];
  readonly notedBy: readonly Href[];
  /** Matters of the thematic index. */
  readonly topics: readonly Href[];
}

/** What stands around a provision, to be shown beside the norm's text. */
export interface FichaData {
  /** "art. 5" */
  readonly label: string;
  readonly address: string;
  readonly status: StatusView;
  readonly notes: readonly {readonly of: string; readonly note: NoteView}[];
  readonly hub: HubView;
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
  readonly num?: readonly PrintedView[];
  readonly heading?: readonly PrintedView[];
  /** Our own name where the norm prints none. */
  readonly ownName?: string;
  readonly text?: readonly PrintedView[];
  readonly note?: NoteView;
  /** Id of the provision, itself or one that holds it, whose page tells what stands around it; on the norm's page only. */
  readonly ficha?: string;
  /** On the norm's page the note is not shown: it stands on the provision's. */
  readonly hasNote: boolean;
  readonly errata: readonly ErratumView[];
  /** Only where its state differs from the whole norm's. */
  readonly status?: StatusView;
  /** The wording that replaced this one, to be read beside it. */
  readonly beside: readonly ProvisionView[];
  readonly children: readonly ProvisionView[];
}

export interface StatuteView {
  readonly id: string;
  readonly kind: StatuteKind;
  readonly number?: string;
  readonly jurisdiction: Jurisdiction;
  readonly shortTitle: string;
  readonly title: string;
  readonly issuer: string;
  readonly language: Statute['language'];
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
  /** schema.org Legislation, ready for its script. */
  readonly jsonLd: string;
  readonly statute: StatuteView;
  readonly body: readonly ProvisionView[];
  /** Errata that concern the norm as a whole. */
  readonly errata: readonly ErratumView[];
  readonly comparison?: Href;
}

export interface ProvisionPageData {
  /** schema.org Legislation, ready for its script. */
  readonly jsonLd: string;
  readonly statute: StatuteView;
  readonly provision: ProvisionView;
  /** Chapters and annexes above it. */
  readonly above: readonly Href[];
  readonly previous?: Href;
  readonly next?: Href;
  readonly comparison?: Href;
  readonly hub: HubView;
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

/** One side of a row. */
export interface CompareCell {
  /** How it is cited: "art. 5". */
  readonly label: string;
  /** Permanent address. */
  readonly address: string;
  readonly view: ProvisionView;
}

export interface CompareRow {
  /** HTML id of the row. */
  readonly id: string;
  readonly label: string;
  /** Level of its heading on the page. */
  readonly level: 2 | 3;
  /** Holds the rows that follow: of its words only those that stand before them. */
  readonly group: boolean;
  /** Whether either side prints words of its own. */
  readonly prints: boolean;
  /** Whether the translation fails here. */
  readonly fault: boolean;
  readonly left?: CompareCell;
  readonly right?: CompareCell;
}

export interface CompareSide {
  readonly name: string;
  readonly statute: StatuteView;
  /** What it says where it has no counterpart. */
  readonly missing: string;
}

/** Two norms side by side, unit by unit. */
export interface ComparePageData {
  readonly title: string;
  readonly about: string;
  readonly left: CompareSide;
  readonly right: CompareSide;
  readonly rows: readonly CompareRow[];
}
