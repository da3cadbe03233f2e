import {pathOf} from '../../statute/corpus';
import type {LexiconEntries} from '../lexicon';
import type {SearchRecords, SearchStatute} from '../records';
import {type Word, wordsOf} from '../words';
import {findLevels, inDigits, type Level} from './levels';
import {findNorm, kindOf} from './norms';
import {resolveLevels} from './resolve-levels';

/**
 * What the box says of norms and their pieces, in any of the ways people write it: "art 5 inc 2 b", "ley 25326 23.2",
 * "dec 1558 31", "disp 11/06 nivel medio", "L25326 5.2.b", "117 bis cp". Looser than the grammar of the official text,
 * which must not see a reference where a sentence has none; here a number after a norm is an article.
 */
export interface BoxReading {
  /** The norm that is named, or that a bare "art. 5" means. */
  readonly statute: SearchStatute | undefined;
  /** Whether the norm is named. */
  readonly named: boolean;
  /** Ids of the pieces that are named, the exact ones first. */
  readonly ids: readonly string[];
  /** The longest beginning that exists, where the piece itself does not: "art. 5, inc. 9". */
  readonly missing: string | undefined;
  /** The words that name no norm and no piece, and those that do. */
  readonly rest: readonly Word[];
  readonly naming: readonly Word[];
}

export type BoxReader = (query: string) => BoxReading;

/** Makes the reader of a box over these norms, their ids and their everyday names. */
export function boxReader({statutes, units}: Pick<SearchRecords, 'statutes' | 'units'>, names: LexiconEntries['names']): BoxReader {
  const ids = new Map<string, string[]>();
  for (const statute of statutes)
    ids.set(
      statute.id,
      statute.groups.map((group) => `${statute.id}/${group.id}`),
    );
  for (const unit of units) ids.get(unit.statute)?.push(unit.id, ...unit.parts.map((part) => part.id).filter((id) => id !== unit.id));
  const paths = new Map(
    [...ids].map(([statute, all]) => [statute, [...new Set(all)].map((id) => ({id, segments: pathOf(id).split('/')}))]),
  );
  const wordsOfName = (name: string): string[] => wordsOf(name).map(({folded}) => kindOf(folded) ?? folded);
  const called = statutes
    .filter(({shortTitle}) => /\(.{5,}\)/.test(shortTitle))
    .map(({id, shortTitle}) => ({words: wordsOfName(shortTitle), statute: id, title: true}))
    .concat(names.flatMap(({say, statute}) => say.map((phrase) => ({words: wordsOfName(phrase), statute, title: false}))))
    .sort((a, b) => b.words.length - a.words.length);

  return (query) => {
    const words = boxWords(query);
    const taken = new Set<number>();
    const statute = findNorm(words, taken, statutes, called);
    const {levels, others} = findLevels(words, taken, statute !== undefined);
    const rest = words.filter((word, at) => !taken.has(at) && word.folded !== '');
    const naming = words.filter((_, at) => taken.has(at));
    const named = statute !== undefined;
    if (levels.length === 0) return {statute, named, ids: [], missing: undefined, rest, naming};
    // "art. 5 de la ley 26.951", "art. 43 CN": a norm that is not among ours, whose articles are not the law's
    const isNumber = ({folded}: Word): boolean => /^\d{3,}|\//.test(folded);
    const another = rest.some(({folded}, at) => ELSEWHERE.test(folded) || (kindOf(folded) && rest.slice(at + 1, at + 4).some(isNumber)));
    const candidates = statute ? [statute] : bareOrder(statutes, levels).filter(({id}) => !another || id !== 'ley-25326');
    let longest: string | undefined;
    for (const candidate of candidates) {
      const known = paths.get(candidate.id) ?? [];
      const lists = [levels, ...others.map((value): Level[] => [{kind: 'article', value}])];
      const found = lists.flatMap((list) => resolveLevels(known, list, candidate.byAnnex));
      if (found.length > 0) return {statute: candidate, named, ids: found, missing: undefined, rest, naming};
      for (let depth = levels.length - 1; depth > 0 && longest === undefined; depth--)
        longest = resolveLevels(known, levels.slice(0, depth), candidate.byAnnex)[0];
      if (longest !== undefined) return {statute: candidate, named, ids: [longest], missing: query.trim(), rest, naming};
    }
    // Nothing of the kind: the words are words.
    return {
      statute,
      named,
      ids: [],
      missing: undefined,
      rest: words.filter((word) => word.folded !== '' && !(statute && isOf(word, statute))),
      naming: words.filter((word) => statute && isOf(word, statute)),
    };
  };
}

/** Words of the box; dotted paths come apart: "5.2.b" is 5, 2 and b. "RESOL-2020-144-APN" is a resolution of 2020. */
function boxWords(query: string): Word[] {
  const code = query.replace(
    /\b(RESOL|DECTO|DECNU|DISPO|DI|RS)-(\d{4})-(\d+)-(?:APN|GDEBA)(?:-[A-Z#]+)*/giu,
    (_, kind: string, year: string, number: string) => {
      const name = /^RE?S/i.test(kind) ? 'resolucion' : /^DEC/i.test(kind) ? 'decreto' : 'disposicion';
      return `${name} ${number}/${year}`;
    },
  );
  return inDigits(wordsOf(code));
}

function isOf({folded}: Word, {number}: SearchStatute): boolean {
  return number !== undefined && folded === number.replace(/\./g, '');
}

const ELSEWHERE = /^(?:constitucion|cn|codigo|cod|cppn|ccyc|ccycn|pacto|cadh|rgpd|gdpr)$/;

/** A bare "art 5" is of the law; "117 bis" of whoever has one. */
function bareOrder(statutes: readonly SearchStatute[], levels: readonly Level[]): SearchStatute[] {
  const [first] = levels;
  const law = statutes.filter(({id}) => id === 'ley-25326');
  const rest = statutes.filter(({id}) => id !== 'ley-25326');
  if (first?.kind === 'article' && /-/.test(first.value)) return [...rest, ...law];
  if (first?.kind === 'level')
    return statutes.filter(({kind, groups}) => kind === 'disposicion' && groups.some(({id}) => id === first.value));
  if (first?.kind === 'article') return law;
  return [];
}
