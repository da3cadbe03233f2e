import {ab, abc, all, chain, left, many, map, option, right, satisfy} from 'peberminta';
import type {Level, LevelKind, Selection} from '../mention';
import {PIECES, SECURITY_LEVELS} from '../piece-words';
import type {Token} from '../tokens';
import {comma, mark, maybe, or, type P, word, words} from './basics';
import {bareLetter, conjunction, dotted, letterMark, listOf, number, ordinal, range, roman, through} from './values';

/** Pieces of a norm: inciso, apartado, párrafo, punto, artículo, capítulo, anexo, nivel. */

// "inciso", "inc.", "apartados", "párrafo", "punto"
const pieceWord: P<LevelKind> = left(
  map(
    satisfy((token: Token) => token.kind === 'word' && Object.hasOwn(PIECES, token.folded)),
    (token) => PIECES[token.folded] ?? 'any',
  ),
  maybe(mark('.')),
);

// "2", "2)", "tercero", "e)", "b" with what is nested in it: "2 e)", "2, a)", "12.a.i"
function pieceValue(of: LevelKind): P<Level[]> {
  const level = (value: string): Level[] => [{kind: of, value}];
  const nestedLetter: P<Level[]> = map(right(comma, letterMark), (letter): Level[] => [{kind: 'letter', value: letter}]);
  return or<Level[]>(
    map(dotted, (levels) => [{kind: of, value: levels[0]?.value ?? ''}, ...levels.slice(1)]),
    ab(left(number, maybe(mark(')', ']'))), option(nestedLetter, []), (value, nested) => [...level(value), ...nested]),
    map(ordinal, level),
    map(letterMark, level),
    map(bareLetter, level),
  );
}

/**
 * "inciso 2 e)", "incisos a), b), c) y d)", "apartados 2, b) o c)", "párrafos 1.b y c": the letters that follow a
 * number belong to it.
 */
export const piece: P<Selection[]> = or<Selection[]>(
  // "segundo párrafo", "cuarto párrafo"
  ab(ordinal, pieceWord, (value, of): Selection[] => [[{kind: of, value}]]),
  chain(pieceWord, (of) => map(listOf(pieceValue(of)), distribute)),
);

/** In a list, a letter after a number with a letter stands beside that letter: "2, b) o c)" is 2 b and 2 c. */
function distribute(selections: Selection[]): Selection[] {
  let stem: Selection = [];
  return selections.map((selection) => {
    const [only] = selection;
    if (selection.length > 1) stem = selection.slice(0, -1);
    else if (only && stem.length > 0 && /^[a-z]$/.test(only.value)) return [...stem, {kind: 'letter', value: only.value}];
    else stem = [];
    return selection;
  });
}

/** What follows a piece, one level further in: ", inciso 1, apartado b". Several selections multiply. */
export const nestedPieces: P<Selection[]> = map(many(right(all<Token, undefined, unknown>(comma, maybe(word('y'))), piece)), (levels) =>
  levels.reduce<Selection[]>((outer, inner) => outer.flatMap((head) => inner.map((tail) => [...head, ...tail])), [[]]),
);

// "artículo", "artículos", "art.", "arts.", "section", "sections"
const articleWord = left(word('articulo', 'articulos', 'art', 'arts', 'section', 'sections'), maybe(mark('.')));

// "5", "5º, inciso 2 e)", "29 inciso b) y f)", "6° y 11, inciso 1": what is nested belongs to its own article
const articleItem: P<Selection[]> = abc(
  number,
  option(
    map(right(comma, letterMark), (letter): Level[] => [{kind: 'letter', value: letter}]),
    [],
  ),
  option(nestedPieces, [[]]),
  (value, letter, nested) => nested.map((tail) => [{kind: 'article', value}, ...letter, ...tail] as Selection),
);

export const articles: P<Selection[]> = right(
  articleWord,
  ab(
    ab(articleItem, maybe(right(through, number)), (from, to) =>
      to === undefined ? from : range([...(from[0] ?? [])], [{kind: 'article', value: to}]),
    ),
    many(
      right(
        // ", ", " y ", " y el artículo "
        all<Token, undefined, unknown>(conjunction, maybe(all(word('el', 'los'), articleWord))),
        ab(articleItem, maybe(right(through, number)), (from, to) =>
          to === undefined ? from : range([...(from[0] ?? [])], [{kind: 'article', value: to}]),
        ),
      ),
    ),
    (head, tail) => [...head, ...tail.flat()],
  ),
);

// "Capítulo II", "Capítulos I, II, III y IV", "capítulo VI"
export const chapters: P<Selection[]> = right(
  word('capitulo', 'capitulos'),
  listOf(map(or(roman, number), (value): Level[] => [{kind: 'chapter', value}])),
);

// "Anexo I", "ANEXOS I y II", "anexo III"
export const annexes: P<Selection[]> = right(
  word('anexo', 'anexos', 'annex'),
  listOf(map(or(roman, number), (value): Level[] => [{kind: 'annex', value}])),
);

const levelName: P<string> = map(
  satisfy((token: Token) => token.kind === 'word' && Object.hasOwn(SECURITY_LEVELS, token.folded)),
  (token) => SECURITY_LEVELS[token.folded] ?? '',
);

// "nivel Básico", "Nivel de seguridad Medio", "niveles Básico y Medio", "Basic and Mid Level"
export const securityLevels: P<Selection[]> = or(
  right(
    all<Token, undefined, unknown>(word('nivel', 'niveles'), maybe(words('de seguridad'))),
    listOf(map(levelName, (value): Level[] => [{kind: 'level', value}])),
  ),
  left(listOf(map(levelName, (value): Level[] => [{kind: 'level', value}])), word('level', 'levels')),
);
