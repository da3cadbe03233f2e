import {ab, abc, ahead, all, chain, first, left, many, map, middle, not, option, type Parser, right, satisfy} from 'peberminta';
import type {Level, LevelKind, Mention, Owner, Relative, Selection} from './mention';
import {type Token, tokenize} from './tokens';

/**
 * The grammar of references in Argentine legal texts (and in the English translation that we hold). One grammar for
 * the official text, the search box and authors. Above each rule stand the phrases it is meant to match.
 */

type P<T> = Parser<Token, undefined, T>;

const kind = (wanted: Token['kind']): P<Token> => satisfy((token: Token) => token.kind === wanted);
const word = (...folded: string[]): P<Token> => satisfy((token: Token) => token.kind === 'word' && folded.includes(token.folded));
const mark = (...marks: string[]): P<Token> => satisfy((token: Token) => token.kind === 'mark' && marks.includes(token.folded));
const or = <T>(...parsers: P<T>[]): P<T> => first(...parsers);
const maybe = <T>(parser: P<T>): P<T | undefined> => option(parser, undefined);
const words = (phrase: string): P<Token[]> => all(...phrase.split(' ').map((one) => word(one)));
const comma = maybe(mark(','));

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────

const ORDINALS = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];

// "primero", "tercer", "tercero", "cuarta"
const ordinal: P<string> = map(
  satisfy(
    (token: Token) =>
      token.kind === 'word' && /^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?s?$/.test(token.folded),
  ),
  (token) => String(ORDINALS.findIndex((stem) => token.folded.startsWith(stem)) + 1),
);

// "14", "5º", "117 bis", "5.1"
const number: P<string> = ab(
  satisfy((token: Token) => token.kind === 'number' && Number(token.folded) < 1000),
  maybe(word('bis', 'ter', 'quater')),
  (token, suffix) => (suffix ? `${token.folded} ${suffix.folded}` : token.folded),
);

// "II", "IV" after "Capítulo" or "Anexo"
const roman: P<string> = map(
  satisfy((token: Token) => token.kind === 'word' && /^[ivx]+$/.test(token.folded)),
  (token) => String(romanValue(token.folded)),
);

// "b)", "c]"
const letterMark: P<string> = map(kind('letter-mark'), (token) => token.folded);

// "apartado b", "inciso a,": a letter without a mark, where no sentence goes on ("apartados 2 a 15, a menos que")
const bareLetter: P<string> = left(
  map(
    satisfy((token: Token) => token.kind === 'word' && /^[a-z]$/.test(token.folded)),
    (token) => token.folded,
  ),
  ahead(
    or<unknown>(
      kind('mark'),
      word('del', 'de', 'y', 'o', 'and', 'or', 'of'),
      (data, at) => ({matched: at >= data.tokens.length, position: at, value: undefined}) as never,
    ),
  ),
);

const ANY = (value: string): Level => ({kind: 'any', value});

// "12.a.i" → 12, a, i
const dotted: P<Level[]> = map(kind('dotted'), (token) => token.folded.split('.').map(ANY));

// ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

// ",", "y", "e", "o", "ó", "u", ", y", "y/o", "and", "or"
const conjunction: P<unknown> = or<unknown>(
  all<Token, undefined, unknown>(maybe(mark(',')), word('y', 'e', 'o', 'u', 'and', 'or'), maybe(all(mark('/'), word('o')))),
  mark(','),
);

// "a", "al", "hasta", "to": a range
const through = word('a', 'al', 'hasta', 'to', 'through');

/** A list of pieces with ranges expanded: "16 a 22 y 38 a 43". */
function listOf(item: P<Level[]>): P<Selection[]> {
  const entry: P<Selection[]> = ab(item, maybe(right(through, item)), (from, to) => (to ? range(from, to) : [from]));
  return ab(entry, many(right(conjunction, entry)), (head, tail) => [...head, ...tail.flat()]);
}

function range(from: Level[], to: Level[]): Selection[] {
  const [low, high] = [Number(from.at(-1)?.value), Number(to.at(-1)?.value)];
  const kindOf = from.at(-1)?.kind ?? 'any';
  if (from.length !== 1 || to.length !== 1 || !Number.isInteger(low) || !Number.isInteger(high) || high <= low || high - low > 100)
    return [from, to];
  return Array.from({length: high - low + 1}, (_, i) => [{kind: kindOf, value: String(low + i)}]);
}

// ── pieces below the article ────────────────────────────────────────────────────────────────────────────────────

const PIECES: Readonly<Record<string, LevelKind>> = {
  inciso: 'inciso',
  incisos: 'inciso',
  inc: 'inciso',
  incs: 'inciso',
  subsection: 'inciso',
  subsections: 'inciso',
  apartado: 'letter',
  apartados: 'letter',
  ap: 'letter',
  aps: 'letter',
  apdo: 'letter',
  letra: 'letter',
  letras: 'letter',
  literal: 'letter',
  paragraph: 'letter',
  paragraphs: 'letter',
  seccion: 'section',
  secciones: 'section',
  parrafo: 'paragraph',
  parrafos: 'paragraph',
  parr: 'paragraph',
  punto: 'point',
  puntos: 'point',
  pto: 'point',
  item: 'point',
  items: 'point',
  numeral: 'point',
  numerales: 'point',
  num: 'point',
  nums: 'point',
};

// "inciso", "inc.", "apartados", "párrafo", "punto"
const pieceWord: P<LevelKind> = left(
  map(
    satisfy((token: Token) => token.kind === 'word' && token.folded in PIECES),
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
const piece: P<Selection[]> = or<Selection[]>(
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
const nestedPieces: P<Selection[]> = map(many(right(all<Token, undefined, unknown>(comma, maybe(word('y'))), piece)), (levels) =>
  levels.reduce<Selection[]>((outer, inner) => outer.flatMap((head) => inner.map((tail) => [...head, ...tail])), [[]]),
);

// ── articles, chapters, annexes, levels ─────────────────────────────────────────────────────────────────────────

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

const articles: P<Selection[]> = right(
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
const chapters: P<Selection[]> = right(
  word('capitulo', 'capitulos'),
  listOf(map(or(roman, number), (value): Level[] => [{kind: 'chapter', value}])),
);

// "Anexo I", "ANEXOS I y II", "anexo III"
const annexes: P<Selection[]> = right(
  word('anexo', 'anexos', 'annex'),
  listOf(map(or(roman, number), (value): Level[] => [{kind: 'annex', value}])),
);

const LEVELS: Readonly<Record<string, string>> = {
  basico: 'basico',
  medio: 'medio',
  critico: 'critico',
  basic: 'basico',
  mid: 'medio',
  critical: 'critico',
};
const levelName: P<string> = map(
  satisfy((token: Token) => token.kind === 'word' && token.folded in LEVELS),
  (token) => LEVELS[token.folded] ?? '',
);

// "nivel Básico", "Nivel de seguridad Medio", "niveles Básico y Medio", "Basic and Mid Level"
const securityLevels: P<Selection[]> = or(
  right(
    all<Token, undefined, unknown>(word('nivel', 'niveles'), maybe(words('de seguridad'))),
    listOf(map(levelName, (value): Level[] => [{kind: 'level', value}])),
  ),
  left(listOf(map(levelName, (value): Level[] => [{kind: 'level', value}])), word('level', 'levels')),
);

// ── relative references ─────────────────────────────────────────────────────────────────────────────────────────

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
const neighbour: P<Relative> = chain(option(count, undefined), (howMany) =>
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
const own: P<Relative> = map(
  right(
    word('presente', 'este', 'esta', 'this', 'mismo'),
    satisfy((token: Token) => token.kind === 'word' && token.folded in NOUNS && NOUNS[token.folded] !== 'any'),
  ),
  (token): Relative => ({kind: NOUNS[token.folded] ?? 'any', direction: 'this', count: 1}),
);

// "punto 2 del citado artículo": the article named last
const namedBefore: P<Relative> = map(
  right(word('citado', 'mencionado', 'referido', 'dicho'), word('articulo')),
  (): Relative => ({kind: 'article', direction: 'named', count: 1}),
);

// "puntos 2, 3, 4 y 5 del siguiente": the next of what speaks
const nextOne: P<Relative> = map(
  all<Token, undefined, unknown>(word('del'), word('siguiente'), not(noun)),
  (): Relative => ({kind: 'level', direction: 'next', count: 1}),
);

// ── norms ───────────────────────────────────────────────────────────────────────────────────────────────────────

const numero: P<unknown> = maybe(kind('numero'));
const digits: P<string> = map(
  satisfy((token: Token) => token.kind === 'number' && !token.folded.includes('.')),
  (token) => token.folded.replace(/^0+/, ''),
);
const digitsYear: P<{number: string; year: string}> = map(kind('number-year'), (token) => {
  const [digits_ = '', year = ''] = token.folded.split('/');
  return {number: digits_, year: fullYear(year)};
});

// "del 14 de enero de 1958", "de fecha 6 de noviembre 2017", "of November 29 2001"
const dateYear: P<string> = right(
  all<Token, undefined, unknown>(
    word('del', 'de', 'of'),
    maybe(word('fecha')),
    maybe(satisfy((token: Token) => token.kind === 'number' && token.folded.length <= 2)),
    maybe(word('de')),
    kind('word'),
    maybe(digitsDay()),
    maybe(word('de', 'del')),
  ),
  map(
    satisfy((token: Token) => token.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.folded)),
    (token) => token.folded,
  ),
);
function digitsDay(): P<Token> {
  return satisfy((token: Token) => token.kind === 'number' && token.folded.length <= 2);
}

// The words between "Ley" and its number: "Ley de Seguridad Interior N° 24.059", "LEY NACIONAL DE PROCEDIMIENTOS ADMINISTRATIVOS N° 19.549"
const nameBeforeNumber: P<unknown> = (data, i) => {
  for (let at = i; at < Math.min(i + 26, data.tokens.length); at++) {
    const token = data.tokens[at];
    if (token?.kind === 'numero') return at === i ? {matched: false} : {matched: true, position: at, value: undefined};
    if (token?.kind !== 'word' && !(token?.kind === 'mark' && [',', '(', ')'].includes(token.folded))) return {matched: false};
    // Another norm begins, or the sentence goes on to something else.
    if (
      token.kind === 'word' &&
      at > i &&
      ['ley', 'leyes', 'decreto', 'decretos', 'articulo', 'inciso', 'que', 'disposicion', 'resolucion'].includes(token.folded)
    )
      return {matched: false};
  }
  return {matched: false};
};

// "Ley N° 25.326", "Ley 25326", "Leyes Nros. 25326 y 26951", "Act No 25,326"
const law: P<Owner[]> = chain(
  or(
    map(word('ley', 'leyes', 'l'), () => 'ley'),
    map(word('act', 'acts', 'law'), () => 'ley'),
  ),
  (what) =>
    right(
      all<Token, undefined, unknown>(maybe(mark('.')), maybe(nameBeforeNumber), numero),
      map(
        ab(
          map(digits, (n) => n),
          many(right(all<Token, undefined, unknown>(conjunction, numero), digits)),
          (head, tail) => [head, ...tail],
        ),
        (numbers): Owner[] => numbers.filter((n) => n.length >= 4).map((n) => ({type: 'numbered', kind: what, number: n})),
      ),
    ),
);

const issuer: P<string> = map(word('dnpdp', 'aaip', 'ssgd', 'msg'), (token) => token.folded);

// "Decreto N° 1558/01", "Decreto 1558 del 29 de noviembre de 2001", "D. 995/2000", "Dto. N° 950/02", "decretos 1160/2010 (…) y 899/2017"
const numberedAct = (what: string, ...names: string[]): P<Owner[]> =>
  withIssuer(
    right(
      all<Token, undefined, unknown>(
        word(...names),
        maybe(mark('.')),
        maybe(word('reglamentario', 'reglamentaria')),
        maybe(issuer),
        maybe(nameBeforeNumber),
        numero,
      ),
      ab(
        numbered(what),
        many(right(all<Token, undefined, unknown>(maybe(parenthesis), conjunction, maybe(word('el')), numero), numbered(what))),
        (head, tail) => [head, ...tail],
      ),
    ),
  );

/** Who issued an act is said before its number ("Disposición DNPDP N° 2", "… (CIDH) N° 1") or after it ("… de la Subsecretaría de Gobierno Digital"). */
const ISSUERS: readonly (readonly [string, string])[] = [
  ['dnpdp', 'dnpdp'],
  ['aaip', 'aaip'],
  ['cidh', 'cidh'],
  ['subsecretaria de gobierno digital', 'ssgd'],
];
const WORDS_AFTER_NUMBER = 7;

function withIssuer(parser: P<Owner[]>): P<Owner[]> {
  return (data, at) => {
    const result = parser(data, at);
    if (!result.matched) return result;
    const said = data.tokens
      .slice(at, result.position + WORDS_AFTER_NUMBER)
      .map((token) => token.folded)
      .join(' ');
    const found = ISSUERS.find(([phrase]) => said.includes(phrase))?.[1];
    return {
      ...result,
      value: result.value.map((owner) =>
        owner.type === 'numbered' && owner.issuer === undefined && found !== undefined ? {...owner, issuer: found} : owner,
      ),
    };
  };
}

function numbered(what: string): P<Owner> {
  return or<Owner>(
    map(digitsYear, ({number: n, year}): Owner => ({type: 'numbered', kind: what, number: n, year})),
    ab(
      digits,
      option(dateYear, undefined),
      (n, year): Owner => ({type: 'numbered', kind: what, number: n, ...(year === undefined ? {} : {year})}),
    ),
    map(kind('code'), (token): Owner => codeOwner(what, token.folded)),
  );
}

const parenthesis: P<unknown> = middle(
  mark('('),
  many(satisfy((token: Token) => token.kind !== 'mark' || token.folded !== ')')),
  mark(')'),
);

const NAMED: readonly (readonly [string, string])[] = [
  ['constitucion nacional', 'constitucion-nacional'],
  ['constitucion', 'constitucion'],
  ['codigo penal', 'codigo-penal'],
  ['codigo procesal civil y comercial de la nacion', 'codigo-procesal-civil-y-comercial-de-la-nacion'],
  ['codigo procesal civil y comercial', 'codigo-procesal-civil-y-comercial'],
  ['codigo de procedimiento civil y comercial', 'codigo-procesal-civil-y-comercial'],
  ['codigo procesal penal federal', 'codigo-procesal-penal-federal'],
  ['codigo procesal penal de la nacion', 'codigo-procesal-penal-de-la-nacion'],
  ['codigo de procedimientos en lo criminal', 'codigo-de-procedimientos-en-lo-criminal'],
  ['convenio sobre ciberdelito', 'convenio-budapest'],
  ['convenio de budapest', 'convenio-budapest'],
  ['convencion sobre los derechos del nino', 'convencion-sobre-los-derechos-del-nino'],
  ['ley de ministerios', 'ley-de-ministerios'],
  ['estatuto del consejo de europa', 'estatuto-del-consejo-de-europa'],
  ['estatuto de la policia federal', 'estatuto-de-la-policia-federal'],
  ['segundo protocolo adicional', 'protocolo-budapest-2'],
  ['protocolo adicional al convenio para la proteccion de las personas', 'protocolo-adicional-al-convenio-108'],
  ['convenio para la proteccion de las personas con respecto al tratamiento automatizado de datos de caracter personal', 'convenio-108'],
  ['protocolo general', 'protocolo-general'],
];

// "Código Penal", "CONSTITUCIÓN NACIONAL", "Convenio de Budapest"
const namedNorm: P<Owner[]> = right(
  // "la constitución de un órgano" is no norm
  ahead(satisfy((token: Token) => token.capital)),
  first(...NAMED.map(([phrase, name]) => map(words(phrase), (): Owner[] => [{type: 'named', name}]))),
);

const NORM_NOUNS = ['ley', 'decreto', 'disposicion', 'resolucion', 'convenio', 'protocolo', 'reglamentacion', 'norma', 'reglamento'];
/** Nouns by which a norm names itself only: "la presente medida". */
const OWN_NOUNS = [...NORM_NOUNS, 'medida', 'acto', 'regimen', 'measure'];

// "la presente ley", "esta reglamentación", "presente Protocolo General", "este Convenio"
const thisNorm: P<Owner[]> = or(
  map(right(word('presente', 'esta', 'este', 'this'), left(word(...OWN_NOUNS), maybe(word('general')))), (token): Owner[] => [
    {type: 'this', what: token.folded},
  ]),
  // "los alcances de la presente y de los medios", "forma parte del presente.", "hereof"
  map(
    right(
      word('la', 'el', 'del'),
      left(word('presente'), ahead(or<unknown>(mark('.', ',', ';', ')'), word('y', 'como', 'los', 'en', 'quedan')))),
    ),
    (): Owner[] => [{type: 'this', what: 'norma'}],
  ),
  map(word('hereof'), (): Owner[] => [{type: 'this', what: 'norma'}]),
);

// "dicha ley", "la citada ley", "la mencionada Ley", "citada norma legal"
const thatNorm: P<Owner[]> = or(
  map(
    right(
      word(
        'dicha',
        'dicho',
        'citada',
        'citado',
        'mencionada',
        'mencionado',
        'referida',
        'referido',
        'aludido',
        'aludida',
        'precitada',
        'precitado',
        'misma',
        'mismo',
      ),
      // "citada norma legal" is a law
      or(
        map(words('norma legal'), () => 'ley'),
        map(left(word(...NORM_NOUNS), maybe(word('general'))), (token) => token.folded),
      ),
    ),
    (what): Owner[] => [{type: 'that', what}],
  ),
  // "la ley citada", "la Disposición mencionada", "la resolución precitada"
  map(left(word(...NORM_NOUNS), word('citada', 'citado', 'mencionada', 'mencionado', 'precitada', 'referida')), (token): Owner[] => [
    {type: 'that', what: token.folded},
  ]),
);

// "Proyecto de Ley registrado bajo el N° 25326", "artículo 29 del Proyecto de Ley", "referido Proyecto"
const bill: P<Owner[]> = or(
  map(
    right(
      all<Token, undefined, unknown>(words('proyecto de ley'), many(word('registrado', 'bajo', 'el', 'sancionado')), kind('numero')),
      digits,
    ),
    (n): Owner[] => [{type: 'numbered', kind: 'proyecto', number: n}],
  ),
  map(
    all<Token, undefined, unknown>(
      maybe(word('presente', 'referido', 'citado', 'mencionado')),
      word('proyecto'),
      words('de ley'),
      not(word('de')),
    ),
    (): Owner[] => [{type: 'that', what: 'proyecto'}],
  ),
  map(all<Token, undefined, unknown>(word('referido', 'citado', 'mencionado'), word('proyecto')), (): Owner[] => [
    {type: 'that', what: 'proyecto'},
  ]),
);

const norms: P<Owner[]> = or(
  bill,
  law,
  numberedAct('decreto', 'decreto', 'decretos', 'dto', 'dec', 'decree', 'd'),
  numberedAct('disposicion', 'disposicion', 'disposiciones', 'disp', 'provision'),
  numberedAct('resolucion', 'resolucion', 'resoluciones', 'res'),
  namedNorm,
  thisNorm,
  thatNorm,
);

// "de la", "del", "de las", "al", "of", "de", "," before a norm
const ofThe: P<unknown> = all<Token, undefined, unknown>(
  comma,
  many(word('de', 'del', 'al', 'of', 'to', 'la', 'el', 'las', 'los', 'the', 'ex')),
);

// "del Anexo al Decreto N° 1558/01", "del Anexo I del Decreto", "Annex to Decree 1558/01", "of Annex to"
const annexOf: P<unknown> = all<Token, undefined, unknown>(
  comma,
  maybe(word('del', 'de', 'of')),
  maybe(word('el', 'la')),
  word('anexo', 'annex'),
  maybe(roman),
  many(word('al', 'del', 'to', 'de')),
);

// "de la ley", where it stands for the norm that speaks or was named
const bareNorm: P<Owner[]> = map(
  right(
    word('de', 'del'),
    right(
      maybe(word('la', 'el')),
      left(word('ley', 'reglamentacion', 'proyecto'), not(or<unknown>(kind('numero'), kind('number'), kind('letter-mark')))),
    ),
  ),
  (token): Owner[] => [token.folded === 'proyecto' ? {type: 'that', what: 'proyecto'} : {type: 'this', what: token.folded}],
);

const ownerAfter: P<Owner | undefined> = map(
  option(
    or<Owner[]>(
      right(annexOf, norms),
      // "artículo 24 del capítulo IV de la Ley": the chapter adds nothing
      right(all<Token, undefined, unknown>(maybe(all<Token, undefined, unknown>(word('del'), chapters)), ofThe), norms),
      bareNorm,
    ),
    undefined,
  ),
  (owners) => owners?.[0],
);

// ── the whole ───────────────────────────────────────────────────────────────────────────────────────────────────

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

function romanValue(text: string): number {
  const values: Record<string, number> = {i: 1, v: 5, x: 10};
  return [...text].reduce((sum, char, at) => {
    const value = values[char] ?? 0;
    return sum + (value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) > 50 ? `19${year}` : `20${year}`;
}

/** "RESOL-2018-31-APN-SECSEG#MSG", "DECNU-2020-260-APN-PTE" */
function codeOwner(what: string, code: string): Owner {
  const [, year = '', number_ = '', rest = ''] = /(\d{4})-(\d+)(?:-\s?apn-?([a-z]+))?/.exec(code.replace(/\s/g, '')) ?? [];
  // A decree has one issuer; the area in its code is no part of its name.
  return {type: 'numbered', kind: what, number: number_, year, ...(rest === '' || what === 'decreto' ? {} : {issuer: rest})};
}
