import {near} from '../near';

/** A piece of running text: words, or the place of a blank; `fault` where brackets hold something that is no blank and looks like one. */
export interface Piece {
  readonly kind: 'words' | 'blank';
  readonly text: string;
  /** From the start of the text. */
  readonly offset: number;
  readonly fault?: {readonly what: string; readonly mend: string};
}

const WORD = 'completar';
const MEND = `escribilo así: [${WORD}: nombre del organismo].`;
/** What stands in brackets; without the second bracket, all that follows the first. */
const BRACKETS = /\[([^[\]]*)(\]?)/g;

/** Cuts text at its blanks, `[completar: nombre del organismo]`; line breaks in it count as spaces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const words = (until: number): void => {
    if (until > end) pieces.push({kind: 'words', text: oneLine(text.slice(end, until)), offset: end});
  };
  for (const match of text.matchAll(BRACKETS)) {
    const [whole, inside = '', closed] = match;
    const blank = readBlank(oneLine(inside), closed !== '');
    if (blank === undefined) continue;
    words(match.index);
    pieces.push({kind: 'blank', offset: match.index, ...blank});
    end = match.index + whole.length;
  }
  words(text.length);
  return pieces;
}

/** What goes in the blank, or why it is none; `undefined` where the brackets are just brackets. */
function readBlank(inside: string, closed: boolean): Pick<Piece, 'text' | 'fault'> | undefined {
  const [, word = '', colon, what = ''] = /^\s*([^\s:]*)\s*(:?)\s*(.*?)\s*$/.exec(inside) ?? [];
  if (!looksLikeBlank(word)) return undefined;
  if (!closed) return {text: what, fault: {what: 'el espacio para completar no se cierra con "]", o lleva formato adentro.', mend: MEND}};
  if (what === '') return {text: what, fault: {what: 'el espacio para completar no dice qué va ahí.', mend: MEND}};
  const exact = `${WORD}: ${what}` === inside;
  return exact && colon === ':' ? {text: what} : {text: what, fault: {what: `"[${inside}]" no es un espacio para completar.`, mend: MEND}};
}

function looksLikeBlank(word: string): boolean {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.startsWith('complet') || near(plain, [WORD]).length > 0;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
