import {describe, expect, it} from 'vitest';
import {linkSpans} from './link-spans';
import type {Reference} from './reference';

const text = 'según los artículos 14, 16 y 27 de la Ley N° 25.326';
const start = text.indexOf('artículos');
const to = (...ids: string[]): Reference[] =>
  ids.map((id) => ({from: 'd/art-1', to: id, quote: text.slice(start), relation: 'cites', part: 'text', start, end: text.length}));
const shown = (references: readonly Reference[]): string[] =>
  linkSpans(references).map((span) => `${text.slice(span.start, span.end)} → ${span.to}`);

describe('the links of a reference', () => {
  it('are one for a phrase with one target', () => {
    expect(shown(to('ley/art-14'))).toEqual(['artículos 14, 16 y 27 de la Ley N° 25.326 → ley/art-14']);
  });
  it('are one for each number of a list', () => {
    expect(shown(to('ley/art-14', 'ley/art-16', 'ley/art-27'))).toEqual([
      'artículos 14 → ley/art-14',
      '16 → ley/art-16',
      '27 → ley/art-27',
    ]);
  });
  it('skip what a range does not print', () => {
    expect(shown(to('ley/art-14', 'ley/art-15', 'ley/art-16'))).toEqual(['artículos 14 → ley/art-14', '16 → ley/art-16']);
  });
});
