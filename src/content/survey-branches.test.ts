import {describe, expect, it} from 'vitest';
import type {DecisionTree, Option, Outcome, Question} from '../domain/decision-tree/tree';
import {surveyBranches} from './survey-branches';

const option = (id: string, next: string): Option => ({id, label: id, next, cites: []});
const question = (id: string, ...options: Option[]): Question => ({id, ask: id, cites: [], options});
const outcome = (id: string, kind: Outcome['kind']): Outcome => ({id, kind, title: id, text: id, cites: [], checklist: []});
const survey = (...questions: Question[]) => {
  const tree: DecisionTree = {
    id: 't',
    title: 't',
    summary: '',
    historical: false,
    regime: {name: '', statutes: [], note: ''},
    today: [],
    start: 'q0',
    questions,
    outcomes: [outcome('si', 'permission'), outcome('consultar', 'inconclusive')],
  };
  const {reached, faults} = surveyBranches(tree);
  return {reached, faults: faults.map(({kind, question, option}) => `${kind} ${question.id}/${option.id}`)};
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
