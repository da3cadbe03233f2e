import {describe, expect, it} from 'vitest';
import {findingsIn} from './findings';
import {markedOf} from './fixture';

const attempts = [
  markedOf('ana', '2026-10-01', 'a:1', {findings: [{kind: 'clock-back'}, {kind: 'marks-differ', count: 2}]}),
  markedOf('eva', '2026-10-02', 'a:1'),
  markedOf('juan', '2026-10-03', 'a:1', {findings: [{kind: 'clock-back'}]}),
];
const ALL = {offset: 0, limit: 50};

describe('findings', () => {
  it('leave out attempts without any, and come latest first', () => {
    const {rows, found, attempts: of} = findingsIn(attempts, ALL);
    expect(rows.map(({learner}) => learner)).toEqual(['juan', 'ana']);
    expect([found, of]).toEqual([2, 3]);
  });
  it('are counted by attempt, also when only one kind is asked for', () => {
    const {rows, kinds, found} = findingsIn(attempts, ALL, 'marks-differ');
    expect(rows.map(({learner}) => learner)).toEqual(['ana']);
    expect(found).toBe(1);
    expect(kinds).toEqual({'marks-differ': 1, 'in-the-future': 0, 'clock-back': 2, 'too-fast': 0, 'unknown-bank': 0});
  });
  it('come in pages', () => {
    expect(findingsIn(attempts, {offset: 1, limit: 1}).rows.map(({learner}) => learner)).toEqual(['ana']);
  });
});
