import type {Level} from './levels';

/** Where the levels of a citation lead among the ids of a norm. */

export interface KnownPath {
  readonly id: string;
  readonly segments: readonly string[];
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

/**
 * The ids that the levels name, best first: those that name them exactly and, after them, an article of the same number in
 * the norm's other part. An annex or a chapter may be left out. `byAnnex`: "art. 5 del decreto 1558" means its annex.
 */
export function resolveLevels(known: readonly KnownPath[], levels: readonly Level[], byAnnex: boolean): string[] {
  const articles = new Set(known.flatMap(({segments}) => segments.filter(isArticle)));
  const found = known.flatMap(({id, segments}) => {
    const unsaid = articles.size === 1 ? segments.filter((segment) => !isArticle(segment)) : segments;
    const cost = costOf(segments, 0, levels, 0, undefined) ?? costOf(unsaid, 0, levels, 0, undefined);
    if (cost === undefined) return [];
    const other = byAnnex && !segments[0]?.startsWith('anexo-');
    return [{id, cost: cost + (other ? OTHER_PART : 0) + bareCost(levels[0], segments), other}];
  });
  const least = Math.min(...found.map(({cost}) => cost));
  return found
    .filter(({cost, other}) => cost === least || (other && cost <= least + OTHER_PART))
    .sort((a, b) => a.cost - b.cost)
    .map(({id}) => id);
}

const OTHER_PART = 2;

/** A number with no word before it is an article first. */
function bareCost(level: Level | undefined, segments: readonly string[]): number {
  return level?.kind === 'bare' && !segments.includes(`art-${level.value}`) ? 3 : 0;
}

/** How far a path is from what the levels say: 0 for their very words; `undefined` when they do not name it. */
function costOf(
  segments: readonly string[],
  at: number,
  levels: readonly Level[],
  level: number,
  before: string | undefined,
): number | undefined {
  if (level === levels.length) return at === segments.length ? 0 : undefined;
  const segment = segments[at];
  const wanted = levels[level];
  if (segment === undefined || !wanted) return undefined;
  const own = nameCost(segment, wanted, before);
  const rest = own === undefined ? undefined : costOf(segments, at + 1, levels, level + 1, wanted.value);
  const here = own === undefined || rest === undefined ? undefined : own + rest;
  const past = SKIPPABLE.test(segment) ? costOf(segments, at + 1, levels, level, before) : undefined;
  if (past === undefined) return here;
  return here === undefined ? past + 1 : Math.min(here, past + 1);
}

const isArticle = (segment: string): boolean => segment.startsWith('art-');

/** What a citation may leave unsaid, beside the article of a norm that has one: the annex, the text that a law writes into a code. */
const SKIPPABLE = /^(?:anexo-\d+|texto|cap-\d+|titulo-\d+|par-\d+)$/;

/** 0 where the level names the segment by its own word, more where by another. */
function nameCost(segment: string, {kind, value}: Level, before: string | undefined): number | undefined {
  const number = ROMAN.includes(value) ? String(ROMAN.indexOf(value)) : value;
  const oneOf = (...names: readonly string[]): number | undefined => (names.includes(segment) ? 0 : undefined);
  switch (kind) {
    case 'article':
      return oneOf(`art-${value}`) ?? (inRange(segment, Number(value)) ? 0 : undefined);
    case 'annex':
      return oneOf(`anexo-${number}`);
    case 'chapter':
      return oneOf(`cap-${number}`, `titulo-${number}`);
    case 'level':
      return oneOf(value);
    case 'recitals':
      return oneOf('considerandos', 'preambulo');
    default: {
      const prefixes = {inciso: ['inc-', 'par-'], paragraph: ['par-', 'inc-'], bare: ['art-', 'inc-', 'par-']}[kind];
      if ([value, `${before}-${value}`].includes(segment)) return 0;
      const named = prefixes.findIndex((prefix) => segment === prefix + value);
      if (named >= 0) return named;
      // "inc. II", "ap. v": a number in Roman letters
      return number !== value && (segment === number || prefixes.some((prefix) => segment === prefix + number)) ? 3 : undefined;
    }
  }
}

/** `art-33-a-46` holds art. 40. */
function inRange(segment: string, article: number): boolean {
  const [, from, to] = /^art-(\d+)-a-(\d+)$/.exec(segment) ?? [];
  return from !== undefined && to !== undefined && article >= Number(from) && article <= Number(to);
}
