import type {PageKind} from '../../domain/search/pages';

export type Kind = 'norm' | PageKind;
/** What a search finds, in the order in which it is shown. Only types are imported: every page loads this file, and not the engine. */
export const KINDS = ['norm', 'note', 'tree', 'definition', 'lesson'] as const satisfies readonly Kind[];

/** What the reader narrows the search to. */
export interface Filters {
  readonly kind?: Kind;
  /** Id of a norm. */
  readonly statute?: string;
  /** Only what rules. */
  readonly inForce: boolean;
}

/** What a reader asks: the words, and what they are narrowed to. */
export interface Question extends Filters {
  readonly query: string;
}

/** More than anybody asks; the search reads no more, and an address must stay one that every server takes. */
export const LONGEST_QUERY = 400;

/** The kinds as the address says them. */
const NAMES: Readonly<Record<Kind, string>> = {
  norm: 'normas',
  note: 'notas',
  tree: 'arboles',
  definition: 'definiciones',
  lesson: 'lecciones',
};

/** The query as it is asked: without blanks around it, and no longer than a query may be. */
export function cutQuery(query: string): string {
  // No half of a pair of surrogates is left at the cut.
  return query
    .trim()
    .slice(0, LONGEST_QUERY)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/** Reads `?q=…&en=normas&norma=…&vigentes=1`; what it does not know it leaves out. */
export function questionOf(search: string): Question {
  const asked = new URLSearchParams(search);
  const kind = KINDS.find((one) => NAMES[one] === asked.get('en'));
  const statute = asked.get('norma');
  return {
    query: cutQuery(asked.get('q') ?? ''),
    ...(kind && {kind}),
    ...(statute && /^[a-z0-9-]+$/.test(statute) && {statute}),
    inForce: asked.get('vigentes') === '1',
  };
}

/** The same, as it stands in the address after `/buscar/`. */
export function addressOfQuestion({query, kind, statute, inForce}: Question): string {
  const asked = new URLSearchParams({q: cutQuery(query)});
  if (kind) asked.set('en', NAMES[kind]);
  if (statute !== undefined) asked.set('norma', statute);
  if (inForce) asked.set('vigentes', '1');
  return `?${asked}`;
}
