import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {deal, drawItems} from './draw';
import {itemOf, quizOf} from './fixture';
import type {Item, Stratum} from './quiz';

const ids = (items: readonly Item[]): string[] => items.map(({id}) => id);
const quiz = quizOf(
  ...['a1', 'a2', 'a3', 'a4'].map((id) => itemOf(id, {objective: 'a'})),
  ...['b1', 'b2', 'b3'].map((id) => itemOf(id, {objective: 'b', difficulty: 'judgment'})),
);

describe('drawing items', () => {
  it('takes as many of each stratum as it asks for, none twice', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = ids(drawItems(quiz, [{objective: 'a', count: 2}, {difficulty: 'judgment', count: 1}, {count: 2}], seed));
        expect(new Set(drawn).size).toBe(5);
        expect(drawn.filter((id) => id.startsWith('a')).length).toBeGreaterThanOrEqual(2);
        expect(drawn.filter((id) => id.startsWith('b')).length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
  it('draws the same with the same seed, and each item with some seed', () => {
    const draw = (seed: number): string[] => ids(drawItems(quiz, [{objective: 'a', count: 1}], seed));
    expect(draw(5)).toEqual(draw(5));
    expect(new Set(Array.from({length: 60}, (_, seed) => draw(seed)[0]))).toEqual(new Set(['a1', 'a2', 'a3', 'a4']));
  });
  it('draws no more than there are', () => {
    expect(drawItems(quiz, [{objective: 'b', count: 9}], 1)).toHaveLength(3);
  });
  it('takes only what fits: of the objective, of the difficulty, of both', () => {
    const mixed = quizOf(
      itemOf('a-fácil', {objective: 'a'}),
      itemOf('a-difícil', {objective: 'a', difficulty: 'judgment'}),
      ...quiz.items.slice(4),
    );
    const fitting = (stratum: Omit<Stratum, 'count'>): string[] => ids(drawItems(mixed, [{...stratum, count: 9}], 1)).sort();
    expect(fitting({objective: 'a'})).toEqual(['a-difícil', 'a-fácil']);
    expect(fitting({difficulty: 'judgment'})).toEqual(['a-difícil', 'b1', 'b2', 'b3']);
    expect(fitting({objective: 'a', difficulty: 'judgment'})).toEqual(['a-difícil']);
  });
  it('asks in any order, whatever the order of the strata', () => {
    const first = new Set(
      Array.from(
        {length: 40},
        (_, seed) =>
          ids(
            drawItems(
              quiz,
              [
                {objective: 'a', count: 1},
                {objective: 'b', count: 1},
              ],
              seed,
            ),
          )[0]?.[0],
      ),
    );
    expect(first).toEqual(new Set(['a', 'b']));
  });
  it('draws each item as often as any other', () => {
    const seeds = Array.from({length: 2000}, (_, seed) => seed);
    const drawn = seeds.flatMap((seed) => ids(drawItems(quiz, [{objective: 'a', count: 1}], seed)));
    for (const id of ['a1', 'a2', 'a3', 'a4']) {
      // 500 are expected of each; three standard deviations are 58.
      expect(Math.abs(drawn.filter((one) => one === id).length - 500)).toBeLessThan(58);
    }
  });
});

describe('dealing items', () => {
  const shown = (item: Item, seed: number): readonly string[] => deal([item], {}, seed)[0]?.shown ?? [];

  it('shows every option, in every order, with its digest', () => {
    expect(deal([itemOf('uno')], {uno: 'd'}, 3)).toMatchObject([{item: 'uno', digest: 'd'}]);
    const orders = new Set(Array.from({length: 80}, (_, seed) => shown(itemOf('uno'), seed).join()));
    expect(orders.size).toBe(6);
  });
  it.each([
    ['several', ['a', 'b', 'c']],
    ['true-false', ['r1', 'r2']],
    ['match', ['x', 'y', 'z']],
  ] as const)('shows what is chosen from, in an order of chance: %s', (kind, parts) => {
    const orders = Array.from({length: 60}, (_, seed) => shown(itemOf('uno', {kind}), seed));
    for (const order of orders) expect([...order].sort()).toEqual(parts);
    expect(new Set(orders.map((order) => order[0]))).toEqual(new Set(parts));
  });
  it('has nothing to shuffle in a text to fill in', () => {
    expect(shown(itemOf('uno', {kind: 'fill-in'}), 1)).toEqual([]);
  });
  it('tells an item without a digest by an empty one', () => {
    expect(deal([itemOf('uno')], {}, 1)[0]?.digest).toBe('');
  });
  it('leaves the order alone where it means something', () => {
    for (let seed = 0; seed < 20; seed++) expect(shown(itemOf('uno', {shuffle: false}), seed)).toEqual(['a', 'b', 'c']);
  });
  it('never shows elements to put in order in the right one', () => {
    for (let seed = 0; seed < 200; seed++) {
      const order = shown(itemOf('uno', {kind: 'order'}), seed);
      expect([...order].sort()).toEqual(['dos', 'tres', 'uno']);
      expect(order).not.toEqual(['uno', 'dos', 'tres']);
    }
  });
  it('shows them in every other order, those too in which some stand in their place', () => {
    const orders = Array.from({length: 200}, (_, seed) => shown(itemOf('uno', {kind: 'order'}), seed).join());
    expect(new Set(orders).size).toBe(5);
  });
  it('keeps the parts of a case together, in their order', () => {
    expect(deal([itemOf('robo', {kind: 'case'})], {}, 1).map(({item}) => item)).toEqual(['robo/uno', 'robo/dos']);
  });
});
