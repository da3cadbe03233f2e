import {all, first, option, type Parser, satisfy} from 'peberminta';
import type {Token} from '../tokens';

/** The smallest parsers: words, marks and numbers of the token stream. */

export type P<T> = Parser<Token, undefined, T>;

export const kind = (wanted: Token['kind']): P<Token> => satisfy((token: Token) => token.kind === wanted);
export const word = (...folded: string[]): P<Token> => satisfy((token: Token) => token.kind === 'word' && folded.includes(token.folded));
export const mark = (...marks: string[]): P<Token> => satisfy((token: Token) => token.kind === 'mark' && marks.includes(token.folded));
export const or = <T>(...parsers: P<T>[]): P<T> => first(...parsers);
export const maybe = <T>(parser: P<T>): P<T | undefined> => option(parser, undefined);
export const words = (phrase: string): P<Token[]> => all(...phrase.split(' ').map((one) => word(one)));
export const comma = maybe(mark(','));
