import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sameWords} from '../quiz/same-words';
import {writingsOf} from './writings';

describe('the ways to write an answer', () => {
  it.each([
    ['escrito', ['escrito']],
    ['específicos', ['específicos', 'especificos']],
    ['año', ['año']],
    ['10', ['10', 'diez']],
    ['diez días', ['diez días', '10 días', 'diez dias', '10 dias']],
    ['22', ['22', 'veintidós', 'veintidos']],
    ['Órgano de control', ['Órgano de control', 'organo de control']],
    ['1.000', ['1.000', '1000']],
    ['100000', ['100000', '100.000']],
  ])('%s', (answer, writings) => {
    expect(writingsOf(answer)).toEqual(writings);
  });

  it('are all the same answer to us, and none is there twice', () => {
    const words = fc.array(fc.constantFrom('diez', '10', 'días', 'Artículo', '1.500', '25326', 'veintidós', 'año', 'hábiles,', '0,5'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (some) => {
        const answer = some.join(' ');
        const writings = writingsOf(answer);
        for (const writing of writings) expect(sameWords(writing, answer), writing).toBe(true);
        expect(new Set(writings.map((one) => one.toLowerCase())).size).toBe(writings.length);
      }),
    );
  });
});
