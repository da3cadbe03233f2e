import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markWords} from './mark-words';

describe('marking the words of faults', () => {
  it('marks them and leaves the rest', () => {
    expect(markWords('La jurisdicción registrará respecto', [{id: '02', printed: 'registrará'}])).toEqual([
      {words: 'La jurisdicción '},
      {words: 'registrará', fault: '02'},
      {words: ' respecto'},
    ]);
  });
  it('marks nothing where the words do not stand', () => {
    expect(markWords('uno dos', [{id: '1', printed: 'tres'}, {id: '2'}])).toEqual([{words: 'uno dos'}]);
  });
  it('never adds or loses a letter', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'c d', 'registrará'), {maxLength: 12}).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, fc.array(words, {maxLength: 4}), (text, printed) => {
        const marked = markWords(
          text,
          printed.map((part, i) => ({id: String(i), printed: part})),
        );
        expect(marked.map((piece) => piece.words).join('')).toBe(text);
      }),
    );
  });
});
