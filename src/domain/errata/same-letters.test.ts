import {describe, expect, it} from 'vitest';
import {sameLetters} from './same-letters';

describe('a repair of an extraction keeps the letters', () => {
  it.each([
    ['a displaced letter', 'Principio de necesidad. […] b.', 'b. Principio de necesidad. […]'],
    ['a hyphen of a line break', 'alma-cenado', 'almacenado'],
    ['words that the copy printed twice in a row', 'EX-1. PROTOCOLO GENERAL PROTOCOLO GENERAL', 'EX-1. PROTOCOLO GENERAL'],
  ])('%s', (_, printed, reads) => {
    expect(sameLetters(printed, reads)).toBe(true);
  });
  it.each([
    ['a letter changed', 'regirá', 'regirán'],
    ['a number filled in', 'Número: Referencia:', 'Número: IF-2020 Referencia:'],
    ['words dropped that were not repeated', 'los datos personales', 'los datos'],
    ['words repeated elsewhere, not in a row', 'uno dos tres uno', 'uno dos tres'],
    ['a word doubled by us', 'los datos', 'los los datos'],
  ])('not %s', (_, printed, reads) => {
    expect(sameLetters(printed, reads)).toBe(false);
  });
});
