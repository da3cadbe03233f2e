import type {SearchStatute} from '../records';
import {type Word, wordsOf} from '../words';
import {FILLERS} from './levels';

/** Which norm the box names. */

/** How each kind of norm is called in the box. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  ley: ['ley', 'leyes', 'l', 'law', 'act'],
  decreto: ['decreto', 'decretos', 'dec', 'decr', 'dto', 'd', 'decree'],
  // In English a disposición is a provision: what is cited is the original; 'translation of provision…' names the translation.
  disposicion: ['disposicion', 'disposiciones', 'disp', 'dispo', 'provision'],
  resolucion: ['resolucion', 'resoluciones', 'res', 'resol', 'rs'],
  convenio: ['convenio', 'conv', 'convencion', 'c'],
  traduccion: [],
};
const ISSUERS = new Set([
  'dnpdp',
  'aaip',
  'msg',
  'pen',
  'pba',
  'nacional',
  'provincial',
  'bonaerense',
  'reglamentario',
  'reglamentaria',
  'apn',
  'ministerio',
  'seguridad',
]);

/** Finds the norm that the words name, by kind and number or by an everyday name, and takes its words. */
export function findNorm(
  words: readonly Word[],
  taken: Set<number>,
  statutes: readonly SearchStatute[],
  called: readonly {readonly words: readonly string[]; readonly statute: string; readonly title: boolean}[],
): SearchStatute | undefined {
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at++) taken.add(at);
  };
  const calledSo = (names: typeof called): SearchStatute | undefined => {
    for (const {words: name, statute} of names) {
      for (let at = 0; at + name.length <= words.length; at++) {
        if (!name.every((word, i) => word === (kindOf(words[at + i]?.folded ?? '') ?? words[at + i]?.folded))) continue;
        const found = statutes.find(({id}) => id === statute);
        if (!found) continue;
        take(at, at + name.length);
        return found;
      }
    }
    return undefined;
  };
  // "Protocolo General (Resolución MSG 144/2020)" holds the number of another norm.
  const byTitle = calledSo(called.filter(({title}) => title));
  if (byTitle) return byTitle;
  // So does "anexo de la resolución 144".
  const byNumberedName = calledSo(called.filter(({words: name}) => name.length > 2 && name.some((word) => /\d/.test(word))));
  if (byNumberedName) return byNumberedName;
  // "ley 25.326", "dec. 1558/01", "disp DNPDP n° 11/2006", "L25326"
  for (let at = 0; at < words.length; at++) {
    const kind = kindOf(words[at]?.folded ?? '');
    if (kind === undefined) continue;
    let next = at + 1;
    while (FILLERS.has(words[next]?.folded ?? '-') || ISSUERS.has(words[next]?.folded ?? '-')) next++;
    const statute = byNumber(statutes, kind, words[next]?.folded ?? '');
    if (!statute) continue;
    take(at, next + 1);
    // "961/26 (PBA)"; but "ley 25.326 seguridad" asks for a matter
    while (ISSUERS.has(words[next + 1]?.folded ?? '-') && words[next + 1]?.folded !== 'seguridad') next += 1;
    take(at, next + 1);
    return statute;
  }
  const byName = calledSo(called);
  if (byName) return byName;
  // "25326", "1558/01" alone
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? '';
    const found = statutes.find((statute) => /^\d{4,}$|\//.test(folded) && numberOf(statute) === folded);
    if (!found) continue;
    take(at, at + 1);
    return found;
  }
  return undefined;
}

/** "dto", "dec." → decreto */
export function kindOf(word: string): string | undefined {
  return Object.keys(KINDS).find((kind) => KINDS[kind]?.includes(word));
}

function numberOf({number}: SearchStatute): string | undefined {
  return number === undefined ? undefined : (wordsOf(number)[0]?.folded ?? number);
}

/** A norm by its kind and number; without its year where only one has that number. */
function byNumber(statutes: readonly SearchStatute[], kind: string, number: string): SearchStatute | undefined {
  if (!/^\d/.test(number)) return undefined;
  const same = statutes.filter((statute) => statute.kind === kind);
  const exact = same.find((statute) => numberOf(statute) === number);
  if (exact || number.includes('/')) return exact;
  const begin = same.filter((statute) => numberOf(statute)?.startsWith(`${number}/`));
  return begin.length === 1 ? begin[0] : undefined;
}
