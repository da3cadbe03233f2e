import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {segmentsOf} from './segments';

describe('cutting the printed words', () => {
  it('marks faults and links, also one inside the other', () => {
    const text = 'conforme al artículo 8º de la ley';
    const start = text.indexOf('artículo');
    expect(segmentsOf(text, [{id: '01', printed: '8º'}], [{start, end: text.length, to: 'ley/art-8'}])).toEqual([
      {words: 'conforme al '},
      {words: 'artículo ', to: 'ley/art-8'},
      {words: '8º', fault: '01', to: 'ley/art-8'},
      {words: ' de la ley', to: 'ley/art-8'},
    ]);
  });
  it('marks nothing where the words do not stand', () => {
    expect(segmentsOf('uno dos', [{id: '1', printed: 'tres'}, {id: '2'}], [])).toEqual([{words: 'uno dos'}]);
  });
  it('never adds or loses a letter', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'c d', 'registrará'), {maxLength: 12}).map((parts) => parts.join(' '));
    const spans = fc.array(fc.record({start: fc.integer({min: -2, max: 40}), end: fc.integer({min: -2, max: 40}), to: fc.constant('x')}), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, fc.array(words, {maxLength: 4}), spans, (text, printed, links) => {
        const faults = printed.map((part, i) => ({id: String(i), printed: part}));
        expect(
          segmentsOf(text, faults, links)
            .map((segment) => segment.words)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
