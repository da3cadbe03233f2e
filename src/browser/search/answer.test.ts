import {expect, it} from 'vitest';
import {countsOf, type Match} from './answer';

const MATCHES: readonly Match[] = [
  {kind: 'norm', statutes: ['ley-25326'], inForce: true},
  {kind: 'norm', statutes: ['disposicion-11-2006'], inForce: false},
  {kind: 'note', statutes: ['ley-25326'], inForce: true},
  {kind: 'tree', statutes: ['disposicion-11-2006', 'ley-25326'], inForce: false},
];

it('each choice is counted with the other filters as they are', () => {
  const counts = countsOf(MATCHES, {kind: 'norm', statute: 'ley-25326', inForce: false});
  expect(counts.total).toBe(1);
  expect(counts.kinds).toEqual({norm: 1, note: 1, tree: 1, definition: 0, lesson: 0});
  expect([...counts.statutes]).toEqual([
    ['ley-25326', 1],
    ['disposicion-11-2006', 1],
  ]);
});

it('what rules is counted before it is asked for', () => {
  expect(countsOf(MATCHES, {inForce: false})).toMatchObject({total: 4, inForce: 2});
  expect(countsOf(MATCHES, {inForce: true})).toMatchObject({total: 2, inForce: 2, kinds: {norm: 1, note: 1, tree: 0}});
});
