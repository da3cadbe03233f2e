import {ab, all, chain, left, map, right} from 'peberminta';
import type {Mention, Owner, Selection} from '../mention';
import {type Token, tokenize} from '../tokens';
import {comma, mark, maybe, or, type P, word, words} from './basics';
import {issuer, norms} from './norms';
import {ownerAfter} from './owner';
import {annexes, articles, chapters, nestedPieces, piece, securityLevels} from './pieces';
import {namedBefore, neighbour, nextOne, own} from './relative';

/**
 * The grammar of references in Argentine legal texts (and in the English translation that we hold). One grammar for
 * the official text, the search box and authors. Above each rule stand the phrases it is meant to match.
 */

type Draft = Omit<Mention, 'start' | 'end' | 'inParentheses'>;

const drop = (owner: Owner | undefined): {owner?: Owner} => (owner === undefined ? {} : {owner});

const absolutePieces: P<Selection[]> = or(articles, chapters, annexes, securityLevels);

/** "incisos a) y b) del artículo 39 de la Ley", "inciso e) del artículo anterior", "punto 2, apartado j)", "segundo párrafo del artículo 31" */
const innerFirst: P<Draft> = chain(
  ab(piece, nestedPieces, (heads, nested) => heads.flatMap((head) => nested.map((tail) => [...head, ...tail]))),
  (inner): P<Draft> => {
    const link = all<Token, undefined, unknown>(comma, word('del', 'de', 'of', 'al'), maybe(word('los', 'las', 'el', 'la', 'the')));
    return or<Draft>(
      ab(right(link, absolutePieces), ownerAfter, (outer, owner) => ({
        selections: outer.flatMap((head) => inner.map((tail) => [...head, ...tail])),
        ...drop(owner),
      })),
      map(nextOne, (relative) => ({selections: inner, relative})),
      // "items 2, 3, 4 and 5 hereof": of the level that speaks
      map(word('hereof'), () => ({selections: inner, relative: {kind: 'level', direction: 'this', count: 1} as const})),
      map(right(link, or(neighbour, own, namedBefore)), (relative) => ({selections: inner, relative})),
      map(ownerAfter, (owner) => ({selections: inner, ...drop(owner)})),
    );
  },
);

// "su artículo 29", "sus artículos 4 y 5": of the norm named last
const possessive: P<Draft> = map(right(word('su', 'sus'), articles), (selections) => ({selections, owner: {type: 'that', what: 'su'}}));

// "artículos 14, 16 y 27 de la Ley N° 25.326", "Capítulos I, II, III y IV", "niveles Básico y Medio", "205 y concordantes del Código Penal"
const outerFirst: P<Draft> = ab(left(absolutePieces, maybe(words('y concordantes'))), ownerAfter, (selections, owner) => ({
  selections,
  ...drop(owner),
}));

// "Ley 26343 art. 1", "Decreto 899/2017, artículo 1°", "ley 25326 23.2": the norm first
const normFirst: P<Draft> = ab(
  norms,
  right(
    or<unknown>(
      all<Token, undefined, unknown>(comma, maybe(issuer)),
      // "Ley N° 25.326 (artículo 29, inciso 1, apartado b)"
      mark('('),
      // "La Ley N° 25.326 en su artículo 2°"
      words('en su'),
    ),
    articles,
  ),
  (owners, selections) => ({selections, ...drop(owners[0])}),
);

const reference: P<Draft[]> = or<Draft[]>(
  map(possessive, (draft) => [draft]),
  map(neighbour, (relative) => [{selections: [], relative}]),
  map(own, (relative) => [{selections: [], relative}]),
  map(namedBefore, (relative) => [{selections: [], relative}]),
  map(outerFirst, (draft) => [draft]),
  map(innerFirst, (draft) => [draft]),
  map(normFirst, (draft) => [draft]),
  map(norms, (owners) => owners.map((owner) => ({selections: [], owner}))),
);

/** Every mention in a text, in order. What the grammar does not know is left alone. */
export function mentionsIn(text: string): Mention[] {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const result = reference({tokens, options: undefined}, at);
    const [from, to] = result.matched ? [tokens[at], tokens[result.position - 1]] : [];
    if (result.matched && from && to && result.position > at) {
      for (const draft of result.value)
        mentions.push({...draft, start: from.start, end: to.end, inParentheses: tokens[at - 1]?.folded === '('});
      at = result.position;
    } else at += 1;
  }
  return mentions;
}
