import {ab, ahead, all, chain, first, left, many, map, middle, not, option, right, satisfy} from 'peberminta';
import type {Owner} from '../mention';
import type {Token} from '../tokens';
import {kind, mark, maybe, or, type P, word, words} from './basics';
import {conjunction} from './values';

/** How a norm is named: by kind and number, by its name, as this one, as the one named before. */

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

export const issuer: P<string> = map(word('dnpdp', 'aaip', 'ssgd', 'msg'), (token) => token.folded);

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

export const norms: P<Owner[]> = or(
  bill,
  law,
  numberedAct('decreto', 'decreto', 'decretos', 'dto', 'dec', 'decree', 'd'),
  numberedAct('disposicion', 'disposicion', 'disposiciones', 'disp', 'provision'),
  numberedAct('resolucion', 'resolucion', 'resoluciones', 'res'),
  namedNorm,
  thisNorm,
  thatNorm,
);

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
