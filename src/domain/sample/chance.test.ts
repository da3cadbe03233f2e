import {describe, expect, it} from 'vitest';
import {centre, spreadOf} from '../bench/spread';
import {Chance} from './chance';

const many = (draw: () => number): number[] => Array.from({length: 5000}, draw);

describe('chance', () => {
  it('is the same for the same seed and name, and each name has its own', () => {
    const drawn = (seed: number, ...names: string[]) => Chance.of(seed, ...names).seed();
    expect(drawn(7, 'a')).toBe(drawn(7, 'a'));
    expect(new Set([drawn(7, 'a'), drawn(7, 'b'), drawn(8, 'a'), drawn(7, 'a', 'b')]).size).toBe(4);
  });

  it('is spread as it says', () => {
    const chance = Chance.of(7);
    const normal = spreadOf(centre(many(() => chance.normal(2, 3))));
    expect([normal.mean, normal.sd, normal.skewness, normal.kurtosis].map((figure) => Math.round(figure ?? Number.NaN) + 0)).toEqual([
      2, 3, 0, 0,
    ]);
    const times = spreadOf(centre(many(() => chance.logNormal(40, 0.5))));
    expect(Math.abs((times.median ?? 0) - 40)).toBeLessThan(2);
    expect(times.skewness).toBeGreaterThan(1);
    expect(many(() => Number(chance.is(0.25))).reduce((sum, one) => sum + one) / 5000).toBeCloseTo(0.25, 1);
  });

  it('makes ids of the form of random UUIDs', () => {
    const chance = Chance.of(7);
    const ids = Array.from({length: 100}, () => chance.uuid());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(100);
  });

  it('chooses from nothing nothing', () => {
    expect(() => Chance.of(7).one([])).toThrow(RangeError);
  });
});
