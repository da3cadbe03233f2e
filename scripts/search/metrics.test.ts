import {describe, expect, it} from 'vitest';
import type {SearchRecords} from '../../src/domain/search/records';
import {percentile, scoreOf, summaryOf, unitOf} from './metrics';

const same = (id: string): string => id;

describe('the unit that is judged', () => {
  const records = {
    statutes: [{id: 'disp', groups: [{id: 'anexo-1'}, {id: 'anexo-1/medio'}]}],
    units: [
      {id: 'disp/anexo-1/medio/1', parts: [{id: 'disp/anexo-1/medio/1'}, {id: 'disp/anexo-1/medio/1/a'}]},
      {id: 'disp/anexo-1/medio/2', parts: [{id: 'disp/anexo-1/medio/2'}]},
      {id: 'disp/art-2', parts: [{id: 'disp/art-2/par-1'}]},
    ],
  } as unknown as SearchRecords;
  it.each([
    ['a unit is its own', 'disp/anexo-1/medio/2', 'disp/anexo-1/medio/2'],
    ['a piece belongs to the unit that holds it', 'disp/anexo-1/medio/1/a', 'disp/anexo-1/medio/1'],
    ['a piece without words of its own too', 'disp/art-2/par-1/sub-9', 'disp/art-2'],
    ['a group is its first unit', 'disp/anexo-1/medio', 'disp/anexo-1/medio/1'],
    ['what nobody knows stays as it is', 'otra/art-1', 'otra/art-1'],
  ])('%s', (_, id, expected) => {
    expect(unitOf(records)(id)).toBe(expected);
  });
});

describe('the score of a query', () => {
  it('is 1 in everything for the ideal order', () => {
    expect(scoreOf({a: 2, b: 1}, ['a', 'b', 'c'], same)).toEqual({ndcg: 1, reciprocal: 1, first: 1, firstFive: 1, nothing: 0, exact: 1});
  });
  it('discounts an answer by its place, three to one over what is useful beside it', () => {
    const {ndcg, reciprocal, first, firstFive} = scoreOf({a: 2, b: 1}, ['b', 'x', 'a'], same);
    expect(ndcg).toBeCloseTo((1 + 3 / 2) / (3 + 1 / Math.log2(3)), 10);
    expect([reciprocal, first, firstFive]).toEqual([1 / 3, 0, 1]);
  });
  it('counts no answer below the tenth place', () => {
    const {ndcg, reciprocal} = scoreOf({a: 2}, [...'0123456789', 'a'], same);
    expect([ndcg, reciprocal]).toEqual([0, 0]);
  });
  it('counts an answer at the sixth place, though not among the first five', () => {
    const {reciprocal, firstFive} = scoreOf({a: 2}, [...'01234', 'a'], same);
    expect([reciprocal, firstFive]).toEqual([1 / 6, 0]);
  });
  it('says when nothing was found', () => {
    expect(scoreOf({a: 2}, [], same)).toEqual({ndcg: 0, reciprocal: 0, first: 0, firstFive: 0, nothing: 1, exact: 0});
  });
  describe('folded to units', () => {
    const unit = (id: string): string => id.split('/')[0] ?? id;
    it('takes the best grade of the pieces, as one answer', () => {
      expect(scoreOf({'a/1': 1, 'a/2': 2}, ['a'], unit)).toMatchObject({ndcg: 1, first: 1});
    });
    it('counts a second hit of a unit nothing, in its place', () => {
      expect(scoreOf({a: 2, b: 2}, ['a/1', 'a/2', 'b'], unit).ndcg).toBeCloseTo((3 + 3 / 2) / (3 + 3 / Math.log2(3)), 10);
    });
    it('calls exact only the piece that was listed as the answer', () => {
      expect([scoreOf({'a/2': 2, a: 1}, ['a'], unit).exact, scoreOf({'a/2': 2, a: 1}, ['a/2'], unit).exact]).toEqual([0, 1]);
    });
  });
});

describe('over many queries', () => {
  it('gives means', () => {
    const {queries, ndcg, nothing} = summaryOf([scoreOf({a: 2}, ['a'], same), scoreOf({a: 2}, [], same)]);
    expect([queries, ndcg, nothing]).toEqual([2, 0.5, 0.5]);
  });
  it.each([
    [0.5, 2],
    [0.95, 4],
    [0, 1],
  ])('gives the percentile %f by nearest rank', (share, expected) => {
    expect(percentile([4, 1, 3, 2], share)).toBe(expected);
  });
});
