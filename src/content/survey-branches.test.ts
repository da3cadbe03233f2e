import {describe, expect, it} from 'vitest';
import {option, outcome, single as question, treeOf} from '../domain/decision-tree/fixture';
import type {Question} from '../domain/decision-tree/tree';
import {surveyBranches} from './survey-branches';

const survey = (...questions: Question[]) => {
  const tree = treeOf('q0', questions, [outcome('si', 'permission'), outcome('consultar', 'inconclusive')]);
  const {reached, faults} = surveyBranches(tree);
  return {reached, faults: faults.map(({kind, question, branch}) => `${kind} ${question.id}/${branch.id}`)};
};

describe('the survey of a tree', () => {
  it('finds a permission far behind a "No sé", at the option that gives it', () => {
    expect(
      survey(question('q0', option('a', 'q1'), option('no-se', 'q1')), question('q1', option('a', 'si'), option('no-se', 'consultar')))
        .faults,
    ).toEqual(['unsure-permission q1/a']);
  });
  it('finds a circle that only "No sé" closes', () => {
    expect(survey(question('q0', option('a', 'si'), option('no-se', 'q1')), question('q1', option('a', 'q0'))).faults).toEqual([
      'circle q1/a',
    ]);
  });
  it('finds the permission behind the "No sé" of a day', () => {
    const branches = [{id: 'siempre', label: 'Siempre', next: 'si', cites: []}];
    const day: Question = {kind: 'date', id: 'q0', ask: '¿Cuándo?', cites: [], branches, unsure: 'si'};
    expect(survey(day).faults).toEqual(['unsure-permission q0/no-se']);
  });
  it('lets two ways meet again', () => {
    expect(survey(question('q0', option('a', 'q1'), option('b', 'q1')), question('q1', option('a', 'si'))).faults).toEqual([]);
  });
  it('does not depend on the number of ways: 3²⁰⁰ here', () => {
    const chain = Array.from({length: 200}, (_, i) => {
      const next = i === 199 ? 'consultar' : `q${i + 1}`;
      return question(`q${i}`, option('a', next), option('b', next), option('no-se', next));
    });
    expect(survey(...chain).reached.size).toBe(201);
  });
});
