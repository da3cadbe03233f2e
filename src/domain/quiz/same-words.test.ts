import {describe, expect, it} from 'vitest';
import {sameWords} from './same-words';

describe('two answers in words say the same', () => {
  it.each([
    ['Órgano de Control', 'organo de control', 'case and accents'],
    ['  diez   días ', 'diez días', 'spaces'],
    ['«fundada»', 'fundada', 'quotes'],
    ["'fundada'", '“fundada”', 'quotes of any shape'],
    ['fundada.', 'fundada', 'the full stop at the end'],
    ['fundada;:,.', 'fundada', 'any stops at the end'],
    ['1.500', '1500', 'the point of thousands'],
    ['1 500 pesos', '1500 pesos', 'the space of thousands'],
    ['1.500.000', '1500000', 'the points of millions'],
    ['10 días', 'diez días', 'a number in words'],
    ['010', '10', 'zeros in front'],
    ['007', '7', 'several zeros in front'],
    ['0', 'cero', 'a zero alone'],
    ['veintidós', '22', 'the accent of a number'],
  ])('%j and %j, whatever the difference in %s', (one, other) => {
    expect(sameWords(one, other)).toBe(true);
    expect(sameWords(other, one)).toBe(true);
  });
  it.each([
    ['diez días', 'cinco días'],
    ['diez días', 'diezdías'],
    ['de nada', 'denada'],
    ['año', 'ano'],
    ['10', '100'],
    ['100', '1'],
    ['1.50', '150'],
    ['1.5000', '15000'],
    ['1,500', '1500'],
    ['a.500', 'a500'],
    ['una. otra', 'una otra'],
    ['fundada y notificada', 'notificada y fundada'],
    ['0a', 'a'],
    ['nada', ''],
  ])('but not %j and %j', (one, other) => {
    expect(sameWords(one, other)).toBe(false);
  });
  it('never when nothing is written: what is empty is no answer', () => {
    expect(sameWords('', '')).toBe(false);
    expect(sameWords(' ', '.')).toBe(false);
  });
  it.each(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta'
      .split(' ')
      .map((word, number) => [word, String(number)] as const),
  )('%s is %s', (word, number) => {
    expect(sameWords(word, number)).toBe(true);
  });
});
