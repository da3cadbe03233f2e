import {abc, ahead, all, chain, map, not, option, right, satisfy} from 'peberminta';
import type {LevelKind, Relative} from '../mention';
import {PIECES} from '../piece-words';
import type {Token} from '../tokens';
import {type P, word} from './basics';

/** References that point from the place that speaks: "inciso precedente", "el presente artículo". */

const BEFORE = ['anterior', 'anteriores', 'precedente', 'precedentes', 'preceding', 'previous'];
const AFTER = ['siguiente', 'siguientes', 'next', 'following'];
const NOUNS: Readonly<Record<string, LevelKind>> = {
  ...Object.fromEntries(Object.entries(PIECES)),
  articulo: 'article',
  articulos: 'article',
  section: 'article',
  capitulo: 'chapter',
  capitulos: 'chapter',
  nivel: 'level',
  level: 'level',
  disposicion: 'any',
  anexo: 'annex',
  considerando: 'recital',
  considerandos: 'recital',
};
const noun: P<LevelKind> = map(
  satisfy((token: Token) => token.kind === 'word' && token.folded in NOUNS),
  (token) => NOUNS[token.folded] ?? 'any',
);
const COUNTS: Readonly<Record<string, number>> = {dos: 2, tres: 3, cuatro: 4};
const count: P<number> = map(
  satisfy((token: Token) => token.kind === 'word' && token.folded in COUNTS),
  (token) => COUNTS[token.folded] ?? 1,
);
const direction: P<'previous' | 'next'> = map(word(...BEFORE, ...AFTER), (token) => (BEFORE.includes(token.folded) ? 'previous' : 'next'));
const plural: P<boolean> = map(ahead(satisfy((token: Token) => token.kind === 'word' && token.folded.endsWith('s'))), () => true);

// "inciso precedente", "artículo anterior", "incisos anteriores", "los dos párrafos anteriores", "disposición precedente"
export const neighbour: P<Relative> = chain(option(count, undefined), (howMany) =>
  abc(
    option(plural, false),
    noun,
    direction,
    (many_, of, where): Relative => ({
      kind: of,
      direction: where,
      count: howMany ?? (many_ ? 'all' : 1),
    }),
  ),
);

// "el presente artículo", "este artículo", "presente nivel", "presente capítulo"
export const own: P<Relative> = map(
  right(
    word('presente', 'este', 'esta', 'this', 'mismo'),
    satisfy((token: Token) => token.kind === 'word' && token.folded in NOUNS && NOUNS[token.folded] !== 'any'),
  ),
  (token): Relative => ({kind: NOUNS[token.folded] ?? 'any', direction: 'this', count: 1}),
);

// "punto 2 del citado artículo": the article named last
export const namedBefore: P<Relative> = map(
  right(word('citado', 'mencionado', 'referido', 'dicho'), word('articulo')),
  (): Relative => ({kind: 'article', direction: 'named', count: 1}),
);

// "puntos 2, 3, 4 y 5 del siguiente": the next of what speaks
export const nextOne: P<Relative> = map(
  all<Token, undefined, unknown>(word('del'), word('siguiente'), not(noun)),
  (): Relative => ({kind: 'level', direction: 'next', count: 1}),
);
