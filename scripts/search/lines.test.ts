import {describe, expect, it} from 'vitest';
import type {Hit} from '../../src/domain/search/search';
import {jsonLine, linesOf} from './lines';

async function lines(...chunks: string[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<string> {
    yield* chunks;
  }
  const read: string[] = [];
  for await (const line of linesOf(stream())) read.push(line);
  return read;
}

describe('lines of a stream', () => {
  it.each([
    ['however the chunks fall', ['da', 'tos\nley', '\n'], ['datos', 'ley']],
    ['the last without its end too', ['datos\nley'], ['datos', 'ley']],
    ['empty ones too', ['\n\nley\n'], ['', '', 'ley']],
    ['written on Windows', ['datos\r', '\nley\r\n'], ['datos', 'ley']],
    ['of which none is cut at another mark', ['a\u2028b\rc\u0085d\n'], ['a\u2028b\rc\u0085d']],
    ['of which an empty stream has none', [], []],
  ])('are read %s', async (_, chunks, expected) => {
    expect(await lines(...chunks)).toEqual(expected);
  });
});

describe('a line of JSON', () => {
  it('has the query as it was asked, and ids with their scores', () => {
    const hits = [{id: 'ley/art-1', score: 2.5, label: 'Ley, art. 1'} as Hit];
    expect(jsonLine(' "datos"\\ ', {hits})).toBe('{"query":" \\"datos\\"\\\\ ","hits":[{"id":"ley/art-1","score":2.5}]}\n');
  });
  it('is one line for every reader', () => {
    expect(jsonLine('a\u2028b\u2029c\u0085d', {hits: []})).toBe('{"query":"a\\u2028b\\u2029c\\u0085d","hits":[]}\n');
  });
});
