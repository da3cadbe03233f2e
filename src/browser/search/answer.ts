import type {ExcerptPiece} from '../../domain/search/excerpt';
import type {PageKind} from '../../domain/search/pages';
import type {Filters, Kind} from './question';

/** One line of the results, ready to be shown. */
export interface HitView {
  readonly kind: Kind;
  /** Tells it from all others of the answer. */
  readonly id: string;
  readonly title: string;
  readonly heading?: string;
  readonly address: string;
  /** What the words shown are: "Un ejemplo", "Pregunta". */
  readonly excerptOf?: string;
  readonly excerpt: readonly ExcerptPiece[];
  readonly language: 'es' | 'en';
  /** Why it does not rule; nothing where it does. */
  readonly state?: string;
  /** What rules today in its place. */
  readonly today: readonly string[];
  /** Why it stands here, where its words are not the reason. */
  readonly why?: string;
}

/** What is counted of everything found, shown or not. */
export interface Match {
  readonly kind: Kind;
  readonly statutes: readonly string[];
  readonly inForce: boolean;
}

export interface NormsAnswer {
  /** As many as were asked for, best first. */
  readonly hits: readonly HitView[];
  readonly matches: readonly Match[];
  /** Every norm, for the filter. */
  readonly statutes: readonly {readonly id: string; readonly title: string}[];
  readonly meant?: string;
  /** What was cited and does not exist. */
  readonly missing?: string;
  readonly unknown: readonly string[];
}

export interface PagesAnswer {
  readonly hits: Readonly<Record<PageKind, readonly HitView[]>>;
  readonly matches: readonly Match[];
}

/** How many there are, whatever the other filters leave. */
export interface Counts {
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly statutes: ReadonlyMap<string, number>;
  readonly inForce: number;
  /** With all filters. */
  readonly total: number;
}

/** Whether a match stays with these filters. */
export function isWanted(match: Match, {kind, statute, inForce}: Filters): boolean {
  return (
    (kind === undefined || match.kind === kind) &&
    (statute === undefined || match.statutes.includes(statute)) &&
    (!inForce || match.inForce)
  );
}

/** Counts the matches: of each choice of a filter, how many there would be with the other filters as they are. */
export function countsOf(matches: readonly Match[], filters: Filters): Counts {
  const {kind, statute, inForce} = filters;
  const kinds: Record<Kind, number> = {norm: 0, note: 0, tree: 0, definition: 0, lesson: 0};
  const statutes = new Map<string, number>();
  for (const match of matches) {
    if (isWanted(match, {...(statute !== undefined && {statute}), inForce})) kinds[match.kind] += 1;
    if (isWanted(match, {...(kind && {kind}), inForce})) for (const id of match.statutes) statutes.set(id, (statutes.get(id) ?? 0) + 1);
  }
  return {
    kinds,
    statutes,
    inForce: matches.filter((match) => isWanted(match, {...filters, inForce: true})).length,
    total: matches.filter((match) => isWanted(match, filters)).length,
  };
}
