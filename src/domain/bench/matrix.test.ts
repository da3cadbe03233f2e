import {describe, expect, it} from 'vitest';
import {bankOf, itemOf} from '../quiz/fixture';
import {markedOf} from './fixture';
import {matrixOf} from './matrix';

const bank = bankOf(['uno', 'dos', 'tres'].map((id) => itemOf(id)));
const ATTEMPTS = [
  markedOf('caro', '2026-11-01', 'uno:1 dos:0'),
  markedOf('ana', '2026-11-02', 'tres:1 uno:1'),
  markedOf('beto', '2026-11-03', 'dos:- uno:0 tres:0'),
  markedOf('caro', '2026-11-04', 'dos:1 tres:1'),
  markedOf('ana', '2026-11-05', 'uno:0', {quiz: 'otro'}),
];
const ALL = {offset: 0, limit: 100};

describe('learners × items', () => {
  it('has the outcome of each, in the order of the bank, nothing where one was not asked', () => {
    expect(matrixOf(ATTEMPTS, bank, ALL).rows).toEqual([
      {learner: 'ana', cells: ['right', undefined, 'right'], totals: {right: 2, wrong: 0, blank: 0}},
      {learner: 'beto', cells: ['wrong', 'blank', 'wrong'], totals: {right: 0, wrong: 2, blank: 1}},
      {learner: 'caro', cells: ['right', 'wrong', 'right'], totals: {right: 2, wrong: 1, blank: 0}},
    ]);
  });
  it('adds each item up over all learners, whatever page is asked for', () => {
    const totals = [
      {item: 'uno', ask: 'uno', totals: {right: 2, wrong: 1, blank: 0}},
      {item: 'dos', ask: 'dos', totals: {right: 0, wrong: 1, blank: 1}},
      {item: 'tres', ask: 'tres', totals: {right: 2, wrong: 1, blank: 0}},
    ];
    expect(matrixOf(ATTEMPTS, bank, ALL).columns).toEqual(totals);
    const page = matrixOf(ATTEMPTS, bank, {offset: 1, limit: 1});
    expect(page).toMatchObject({columns: totals, learners: 3, rows: [{learner: 'beto'}]});
    expect(matrixOf(ATTEMPTS, bank, {offset: 3, limit: 5}).rows).toEqual([]);
  });
  it('can begin with those who got the least right, by learner where that is equal', () => {
    const even = [...ATTEMPTS, markedOf('aldo', '2026-11-06', 'uno:1')];
    expect(matrixOf(even, bank, ALL, 'share').rows.map(({learner}) => learner)).toEqual(['beto', 'caro', 'aldo', 'ana']);
  });
  it('puts items that the bank has no more last', () => {
    const {columns, rows} = matrixOf([markedOf('ana', '2026-11-01', 'retirada:0 dos:1')], bank, ALL);
    expect(columns.at(-1)).toEqual({item: 'retirada', totals: {right: 0, wrong: 1, blank: 0}});
    expect(rows[0]?.cells).toEqual([undefined, 'right', undefined, 'wrong']);
  });
});
