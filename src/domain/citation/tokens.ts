/** Words of the law as the citation grammar sees them. */

export type TokenKind =
  /** A word; `folded` is without accents and capitals. */
  | 'word'
  /** "14", "5º"; "25.326" and "25,326" carry their digits in `folded`. */
  | 'number'
  /** "1558/01": digits and year. */
  | 'number-year'
  /** "12.a.i", "7.c": a path written with dots. */
  | 'dotted'
  /** "b)", "I)", "c]". */
  | 'letter-mark'
  /** "N°", "Nº", "Nros.", "No" before a number. */
  | 'numero'
  /** "RESOL-2018-31-APN-SECSEG#MSG" */
  | 'code'
  | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly folded: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['code', String.raw`(?:RESOL|DECNU|IF|EX)-?\d{4}-\d+(?:-\s?-?[A-Z]+(?:[-#][A-Z]+)*)?`],
  ['numero', String.raw`N[°º]s?|Nros?\.|n\.[°º]|No(?=\s\d)`],
  ['number-year', String.raw`\d{1,4}(?:\.\d{3})?/\s?(?:19|20)?\d{2}(?!\d)`],
  ['dotted', String.raw`\d+(?:\.(?:[ivx]+|[a-z]))+(?![\p{L}\d])`],
  ['number', String.raw`\d+(?:[.,]\d{3})+|\d+(?:\.\d{1,2})+(?=[\s,;).])|\d+[º°ª]?`],
  ['letter-mark', String.raw`(?<![\p{L}\d])(?:[a-zA-Z]|[ivxIVX]+)[)\]]`],
  ['word', String.raw`\p{L}+`],
  ['mark', String.raw`[^\s\p{L}\d]`],
];

const TOKEN = new RegExp(PATTERNS.map(([kind, pattern]) => `(?<${kind.replace('-', '_')}>${pattern})`).join('|'), 'gu');

/** Splits a text into tokens with their offsets; white space is none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = (Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? 'mark').replace(
      '_',
      '-',
    ) as TokenKind;
    const [written] = match;
    const start = match.index;
    tokens.push({kind, folded: foldToken(kind, written), capital: /^\p{Lu}/u.test(written), start, end: start + written.length});
  }
  return tokens;
}

function foldToken(kind: TokenKind, written: string): string {
  switch (kind) {
    case 'number':
      // "25.326" is one number; "5.1" keeps its dot.
      return /^\d+(?:[.,]\d{3})+$/.test(written) ? written.replace(/[.,]/g, '') : written.replace(/[º°ª]$/, '');
    case 'number-year':
      return written.replace(/[\s.]/g, '');
    case 'letter-mark':
      return written.slice(0, -1).toLowerCase();
    default:
      return written
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
  }
}
