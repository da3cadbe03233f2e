import {describe, expect, it} from 'vitest';
import {heightOf, stackPieces, totalsOf} from './bars';

const bars = {
  categories: [{label: 'lunes'}, {label: 'martes'}],
  series: [
    {name: 'bien', look: 'solid' as const, values: [2, 0]},
    {name: 'mal', look: 'striped' as const, values: [1, 3]},
  ],
};

describe('stacked bars', () => {
  it('begin each piece where the one before ends, and leave out what has no length', () => {
    expect(stackPieces(bars)).toEqual([
      {look: 'solid', pieces: [{at: 0, from: 0, to: 2}]},
      {
        look: 'striped',
        pieces: [
          {at: 0, from: 2, to: 3},
          {at: 1, from: 0, to: 3},
        ],
      },
    ]);
    expect(totalsOf(bars)).toEqual([3, 3]);
  });
  it('grow with their rows and not with their columns', () => {
    expect(heightOf({...bars, layout: 'rows'})).toBeGreaterThan(heightOf({categories: bars.categories.slice(1), layout: 'rows'}));
    expect(heightOf({...bars, layout: 'columns'})).toBe(heightOf({categories: bars.categories.slice(1), layout: 'columns'}));
  });
});
