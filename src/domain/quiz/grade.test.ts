import {describe, expect, it} from 'vitest';
import {itemOf} from './fixture';
import {grade, misreadingsIn} from './grade';
import type {SimpleItem} from './quiz';
import {type Response, rightResponse} from './response';

const KINDS = ['single', 'several', 'true-false', 'order', 'match', 'fill-in'] as const;
const sample = (kind: (typeof KINDS)[number]): SimpleItem => itemOf('i', {kind});
const outcomes = (item: SimpleItem, response: Response): Record<string, string> =>
  Object.fromEntries(grade(item, response).marks.map(({part, outcome}) => [part, outcome]));

describe.each(KINDS)('marking an item of kind %s', (kind) => {
  it('finds the right response right, with every mark right', () => {
    const {correct, marks} = grade(sample(kind), rightResponse(sample(kind)));
    expect(correct).toBe(true);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({outcome}) => outcome === 'right')).toBe(true);
  });
  it('finds a response of another kind wrong', () => {
    const other: Response = kind === 'order' ? {kind: 'choice', chosen: ['uno', 'dos', 'tres']} : {kind: 'order', order: []};
    expect(grade(sample(kind), other).correct).toBe(false);
  });
});

describe('marking options', () => {
  const several = itemOf('i', {kind: 'several', correct: ['a', 'c']});
  it('is right in whatever order they were chosen', () => {
    expect(grade(several, {kind: 'choice', chosen: ['c', 'a']}).correct).toBe(true);
  });
  it.each([[['a']], [['a', 'b', 'c']], [['b']], [[]], [['a', 'inventada']]])('is wrong for %j', (chosen) => {
    expect(grade(several, {kind: 'choice', chosen}).correct).toBe(false);
  });
  it('tells what was chosen and what was missed, in the order of the item', () => {
    expect(outcomes(several, {kind: 'choice', chosen: ['b', 'a']})).toEqual({a: 'right', b: 'wrong', c: 'missed'});
  });
  it('names the misreadings that were chosen, and no others', () => {
    expect(misreadingsIn(grade(itemOf('i'), {kind: 'choice', chosen: ['b']}))).toEqual([{misreading: 'confunde b', cites: ['ley/art-1']}]);
  });
});
