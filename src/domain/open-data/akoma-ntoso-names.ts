import {EXTERNAL} from '../citation/reference';
import {type Corpus, findStatute, statuteIdOf} from '../statute/corpus';
import {GROUPING_KINDS, type Provision, type ProvisionKind, type Statute} from '../statute/model';

/** How a provision is told: as a step of the hierarchy, or as blocks of text (headings of the act, recitals, signatures). */
export type Mode = 'hierarchy' | 'blocks';

/** A statute cut where Akoma Ntoso cuts an act. Taken in this order the parts are the statute. */
export interface ActParts {
  readonly preface: readonly Provision[];
  readonly preamble: readonly Provision[];
  readonly body: readonly Provision[];
  readonly conclusions: readonly Provision[];
  /** Each with what is printed before it: "encabezado" of an annex. */
  readonly attachments: readonly {readonly preface: readonly Provision[]; readonly main: Provision}[];
}

const BEFORE: ReadonlySet<ProvisionKind> = new Set(['front', 'visto', 'recitals', 'recital', 'formula', 'editorial', 'missing']);
const AFTER: ReadonlySet<ProvisionKind> = new Set(['signature', 'formula', 'editorial', 'missing', 'note']);

export function partsOfAct({body}: Statute): ActParts {
  const start = indexOr(body, body.length, ({kind}) => !BEFORE.has(kind) && kind !== 'signature');
  const head = body.slice(0, start);
  const prefaced = indexOr(head, head.length, ({kind}) => kind !== 'front');
  // What follows the signatures, or an annex wherever it stands, is not the act's own body.
  const closed = indexOr(body, body.length, ({kind}, at) => at >= start && (kind === 'signature' || kind === 'annex' || kind === 'front'));
  const end = body.slice(0, closed).findLastIndex(({kind}, at) => at >= start && !AFTER.has(kind)) + 1 || start;
  const attached = indexOr(body, body.length, ({kind}, at) => at >= end && !AFTER.has(kind));
  const attachments: {preface: Provision[]; main: Provision}[] = [];
  let preface: Provision[] = [];
  body.slice(attached).forEach((main, at, all) => {
    if (main.kind === 'front' && at < all.length - 1) preface.push(main);
    else {
      attachments.push({preface, main});
      preface = [];
    }
  });
  return {
    preface: head.slice(0, prefaced),
    preamble: head.slice(prefaced),
    body: body.slice(start, end),
    conclusions: body.slice(end, attached),
    attachments,
  };
}

function indexOr<T>(values: readonly T[], otherwise: number, test: (value: T, at: number) => boolean): number {
  const at = values.findIndex(test);
  return at < 0 ? otherwise : at;
}

const HIERARCHY: Readonly<Partial<Record<ProvisionKind, string>>> = {
  chapter: 'chapter',
  title: 'title',
  section: 'section',
  article: 'article',
  inciso: 'paragraph',
  item: 'paragraph',
  'numbered-paragraph': 'paragraph',
  definition: 'paragraph',
  // Unnumbered, and beside numbered incisos: another element keeps `para_1` and `al_1` apart.
  paragraph: 'alinea',
  letter: 'point',
  roman: 'point',
  level: 'level',
};
const BLOCKS: Readonly<Partial<Record<ProvisionKind, string>>> = {
  visto: 'citations',
  recitals: 'recitals',
  recital: 'recital',
  formula: 'formula',
  paragraph: 'p',
};

/** The element of a kind. What Akoma Ntoso has no name for is a container with our name of the kind. */
export function elementOf(kind: ProvisionKind, mode: Mode): string {
  return mode === 'hierarchy' ? (HIERARCHY[kind] ?? 'hcontainer') : (BLOCKS[kind] ?? 'container');
}

/** Abbreviations of the naming convention (Akoma Ntoso Naming Convention 1.0, table of element references). */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  article: 'art',
  chapter: 'chp',
  section: 'sec',
  paragraph: 'para',
  alinea: 'al',
  citations: 'cits',
  recitals: 'recs',
  recital: 'rec',
};

/**
 * The eId of every provision, by our id: `ley/art-5/inc-2/b` → `art_5__para_2__point_b`. As in our ids, chapters do not
 * enter those of their articles, whose numbers are unique without them.
 */
export function eIdsOf(parts: ActParts): Map<string, string> {
  const eIds = new Map<string, string>();
  const used = new Set<string>();
  const assign = (provisions: readonly Provision[], mode: Mode, holder?: Provision): void => {
    for (const provision of provisions) {
      const prefix = holder && provision.id.startsWith(`${holder.id}/`) ? `${eIds.get(holder.id)}__` : '';
      const rest = provision.id.slice(prefix === '' ? statuteIdOf(provision.id).length + 1 : (holder?.id.length ?? 0) + 1);
      const element = elementOf(provision.kind, mode);
      const segment = rest.replaceAll('/', '-');
      // An act has one of these: a number would say nothing.
      const bare = element === 'citations' || element === 'recitals' || element === segment;
      const named = element === 'hcontainer' || element === 'container';
      const start = prefix + (ABBREVIATIONS[element] ?? element);
      const short = bare ? start : `${start}_${named ? segment : segment.replace(/^[a-z]+-(?=\d|final$)/, '')}`;
      const eId = used.has(short) ? `${start}_${segment}` : short;
      used.add(eId);
      eIds.set(provision.id, eId);
      assign(provision.children, mode, GROUPING_KINDS.has(provision.kind) ? holder : provision);
    }
  };
  assign(parts.preface, 'blocks');
  assign(parts.preamble, 'blocks');
  assign(parts.body, 'hierarchy');
  assign(parts.conclusions, 'blocks');
  for (const {preface, main} of parts.attachments) {
    assign(preface, 'blocks');
    assign([main], 'hierarchy');
  }
  return eIds;
}

/** ISO 3166-2 has AR-B for the province; the Council of Europe has no code, and goes by the name it goes by. */
export const COUNTRIES = {nacional: 'ar', 'buenos-aires': 'ar-b', internacional: 'coe'} as const;

/** The language code of IRIs, ISO 639-2. */
export function languageOf({language}: Statute): 'spa' | 'eng' {
  return language === 'en' ? 'eng' : 'spa';
}

/** The statute whose words these are: a translation is an expression of what it translates. */
export function workOf(corpus: Corpus, statute: Statute): Statute {
  return (statute.translationOf === undefined ? undefined : findStatute(corpus, statute.translationOf)) ?? statute;
}

/** `/akn/ar/act/ley/congreso-de-la-nacion-argentina/2000-10-04/25326`; without the date where the act bears none. */
export function workIri({kind, issuer, jurisdiction, dated, number, id}: Statute): string {
  const name = number?.replaceAll('.', '').replaceAll('/', '-') ?? id;
  return ['/akn', COUNTRIES[jurisdiction], 'act', kind, slugOf(issuer), dated, name].filter((part) => part !== undefined).join('/');
}

export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * An IRI in the manner of Akoma Ntoso for a norm that we do not hold: `externa:ley-21526/art-39` →
 * `/akn/ar/act/ley-21526/~art_39`. The date that the convention asks for is not printed where the norm is cited.
 */
export function externalIri(target: string): string {
  const [norm = '', ...path] = target.slice(EXTERNAL.length).split('/');
  const place = path.map((segment) => segment.replace('-', '_')).join('__');
  return `/akn/${countryOf(norm)}/act/${norm.replace(/-pba$/, '')}${place === '' ? '' : `/~${place}`}`;
}

function countryOf(norm: string): string {
  if (/-pba$|provincia-de-buenos-aires$/.test(norm)) return COUNTRIES['buenos-aires'];
  if (/^(convenio|protocolo|estatuto-del-consejo-de-europa)/.test(norm)) return COUNTRIES.internacional;
  if (/^convencion/.test(norm)) return 'un';
  return /-cidh-/.test(norm) ? 'oas' : COUNTRIES.nacional;
}
