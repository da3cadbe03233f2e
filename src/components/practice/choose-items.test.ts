import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from '../../domain/quiz/fixture';
import {chooseItems, type Wanted} from './choose-items';

const quiz = quizOf(
  itemOf('a', {objective: 'uno'}),
  itemOf('b', {objective: 'dos', difficulty: 'judgment'}),
  itemOf('c', {objective: 'uno', difficulty: 'judgment'}),
  itemOf('d', {kind: 'case', objective: 'uno'}),
);
const chosen = (wanted: Wanted, seed = 1): string[] => chooseItems(quiz, wanted, seed).map(({id}) => id);

describe('what a learner chooses to practise', () => {
  it.each<[Wanted, string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{objective: 'uno'}, ['a', 'c', 'd']],
    [{difficulty: 'judgment'}, ['b', 'c']],
    [{objective: 'dos', difficulty: 'recall'}, []],
    [{objective: 'uno', count: 3}, ['a', 'c', 'd']],
  ])('%j: in the order of the bank', (wanted, expected) => {
    expect(chosen(wanted)).toEqual(expected);
  });
  it('is drawn when it is more than wanted: each item by some seed, none twice', () => {
    const draws = Array.from({length: 40}, (_, seed) => chosen({objective: 'uno', count: 2}, seed));
    expect(draws.every((draw) => draw.length === 2 && new Set(draw).size === 2)).toBe(true);
    expect(new Set(draws.flat())).toEqual(new Set(['a', 'c', 'd']));
  });
});
