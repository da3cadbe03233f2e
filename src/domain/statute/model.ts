/**
 * A statute as the product knows it: a tree of provisions, each with the printed words and a permanent id.
 * Nothing here is derived from a heading or a position: ids are written by the author and never change meaning.
 */

export const STATUTE_KINDS = ['ley', 'decreto', 'disposicion', 'resolucion', 'protocolo', 'convenio', 'codigo', 'traduccion'] as const;
export type StatuteKind = (typeof STATUTE_KINDS)[number];

export const JURISDICTIONS = ['nacional', 'buenos-aires', 'internacional'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const PROVISION_KINDS = [
  'front',
  'visto',
  'recitals',
  'recital',
  'formula',
  'signature',
  'chapter',
  'title',
  'section',
  'annex',
  'article',
  'inciso',
  'letter',
  'roman',
  'item',
  'definition',
  'paragraph',
  'numbered-paragraph',
  'level',
  'class',
  'note',
  'editorial',
  'missing',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** Kinds that hold provisions without entering their ids: chapter II of a law is not part of "art. 5". */
export const GROUPING_KINDS: ReadonlySet<ProvisionKind> = new Set(['chapter', 'title', 'section']);

/** Any addressable piece of a statute, with the words as the source prints them. */
export interface Provision {
  /** Permanent id: `<statute-id>/<segment>/…`, e.g. `ley-25326/art-5/inc-2/b`. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** The printed designation, letter by letter: "ARTICULO 5 —", "2.", "b)". */
  readonly num?: string;
  /** The printed heading: "(Consentimiento).". */
  readonly heading?: string;
  /** Our own name for a provision that prints neither number nor heading. Never part of the printed words. */
  readonly label?: string;
  /** The printed words of this provision, without those of its children. */
  readonly text?: string;
  /** True when the provision has a page of its own. */
  readonly page: boolean;
  /** Further ids that address this provision ("ARTÍCULOS 33 a 46" is addressed by each article). */
  readonly aliases: readonly string[];
  readonly children: readonly Provision[];
}

/** A stretch of the source document, given by its first and last words. */
export interface Excerpt {
  readonly from: string;
  readonly to: string;
}

/** Where the printed words come from. */
export interface StatuteSource {
  /** File name of the source document. */
  readonly document: string;
  /** What that document is, for readers. */
  readonly title: string;
  readonly url?: string;
  /** Date of the copy, `YYYY-MM-DD`. */
  readonly copied?: string;
  readonly holder?: string;
  readonly leftOut?: string;
  readonly excerpts: readonly Excerpt[];
}

export interface Statute {
  readonly id: string;
  readonly kind: StatuteKind;
  /** As cited ("25.326"); absent where the norm has none. */
  readonly number?: string;
  /** How running text cites it: "Ley 25.326". */
  readonly shortTitle: string;
  readonly title: string;
  readonly issuer: string;
  readonly jurisdiction: Jurisdiction;
  /** BCP 47 tag of the printed words. */
  readonly language: 'es-AR' | 'es' | 'en';
  /** Date of the act, `YYYY-MM-DD`. */
  readonly dated?: string;
  /** Date of the Boletín Oficial, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly translationOf?: string;
  readonly annexOf?: string;
  /** The statute that its annex regulates, article by article. */
  readonly regulates?: string;
  readonly source: StatuteSource;
  readonly body: readonly Provision[];
}

/** A provision with the place where it stands. */
export interface PlacedProvision {
  readonly statute: Statute;
  readonly provision: Provision;
  /** From the outermost grouping to the parent. */
  readonly ancestors: readonly Provision[];
}

/** Every provision of a statute in document order, each before its children. */
export function* provisionsOf(statute: Statute): Generator<PlacedProvision> {
  yield* descend(statute, statute.body, []);
}

function* descend(statute: Statute, provisions: readonly Provision[], ancestors: readonly Provision[]): Generator<PlacedProvision> {
  for (const provision of provisions) {
    yield {statute, provision, ancestors};
    yield* descend(statute, provision.children, [...ancestors, provision]);
  }
}
