import {expect, it} from 'vitest';
import {localNumber} from './numbers';

it.each([
  [0.634, 2, '0,63'],
  [1234.56, 1, '1.234,6'],
  [-25.518, 1, '−25,5'],
  [-0.001, 1, '0'],
  [40, 2, '40'],
])('%d is written with %d decimals as %s', (value, digits, written) => {
  expect(localNumber(value, digits)).toBe(written);
});
