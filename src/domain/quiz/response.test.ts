import {describe, expect, it} from 'vitest';
import {itemOf} from './fixture';
import {rightResponse} from './response';

describe('the right response', () => {
  it.each([
    ['single', itemOf('i'), {kind: 'choice', chosen: ['a']}],
    ['several', itemOf('i', {kind: 'several', correct: ['a', 'c']}), {kind: 'choice', chosen: ['a', 'c']}],
    ['true-false', itemOf('i', {kind: 'true-false'}), {kind: 'verdict', verdict: 'false', reason: 'r1'}],
    ['order', itemOf('i', {kind: 'order'}), {kind: 'order', order: ['uno', 'dos', 'tres']}],
    ['match', itemOf('i', {kind: 'match'}), {kind: 'match', pairs: {p1: 'x', p2: 'y'}}],
    ['fill-in', itemOf('i', {kind: 'fill-in'}), {kind: 'fill-in', words: {dias: '10', organo: 'Órgano de control'}}],
  ])('of %s', (_, item, expected) => {
    expect(rightResponse(item)).toEqual(expected);
  });
  it('of a statement without reasons is the verdict alone', () => {
    const {reason: _, ...plain} = itemOf('i', {kind: 'true-false', reasons: []});
    expect(rightResponse(plain)).toStrictEqual({kind: 'verdict', verdict: 'false'});
  });
});
