import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DecisionTree, Option, Question} from './tree';
import {admitsNotKnowing, enumeratePaths, walk} from './walk';

const option = (id: string, next: string): Option => ({id, label: id, next, cites: []});
const question = (id: string, ...options: Option[]): Question => ({id, ask: id, cites: [], options});
const treeOf = (start: string, questions: Question[], outcomes: string[]): DecisionTree => ({
  id: 't',
  title: 't',
  summary: '',
  historical: false,
  regime: {name: '', statutes: [], note: ''},
  today: [],
  start,
  questions,
  outcomes: outcomes.map((id) => ({id, kind: 'duty', title: id, text: id, cites: ['ley/art-1'], checklist: []})),
});

const tree = treeOf(
  'titular',
  [
    question('titular', option('estatal', 'fuera'), option('privado', 'sensibles'), option('no-se', 'consultar')),
    question('sensibles', option('si', 'critico'), option('no', 'basico'), option('no-se', 'consultar')),
  ],
  ['fuera', 'critico', 'basico', 'consultar'],
);

describe('walking a decision tree', () => {
  it('waits at the first question nobody has answered', () => {
    expect(walk(tree, {})).toMatchObject({kind: 'question', question: {id: 'titular'}});
    expect(walk(tree, {titular: 'privado'})).toMatchObject({kind: 'question', question: {id: 'sensibles'}});
  });
  it('stops where an answer is not one the question offers, and says which', () => {
    expect(walk(tree, {titular: 'marciano'})).toMatchObject({kind: 'unknown-option', question: {id: 'titular'}, answer: 'marciano'});
  });
  it('ends in an outcome and tells the way there', () => {
    const place = walk(tree, {titular: 'privado', sensibles: 'si'});
    expect(place).toMatchObject({kind: 'outcome', outcome: {id: 'critico', cites: ['ley/art-1']}});
    expect(place.trail.map((step) => `${step.question.id}=${step.option.id}`)).toEqual(['titular=privado', 'sensibles=si']);
  });
  it('ignores answers to questions that are no longer asked, so that they come back with them', () => {
    const answers = {titular: 'estatal', sensibles: 'si'};
    expect(walk(tree, answers)).toMatchObject({kind: 'outcome', outcome: {id: 'fuera'}});
    expect(walk(tree, {...answers, titular: 'privado'})).toMatchObject({kind: 'outcome', outcome: {id: 'critico'}});
  });
  it('does not go in circles or fall out of a broken tree', () => {
    expect(walk(treeOf('a', [question('a', option('x', 'a'))], []), {a: 'x'})).toMatchObject({kind: 'broken', next: 'a'});
    expect(walk(treeOf('nada', [], []), {})).toMatchObject({kind: 'broken', next: 'nada'});
  });
  it('is total: any answers lead to some place, twice to the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (answers) => {
        expect(walk(tree, answers)).toEqual(walk(tree, answers));
      }),
    );
  });
});

describe('enumerating a tree', () => {
  it('gives every way once', () => {
    expect([...enumeratePaths(tree)].map((path) => (path.kind === 'outcome' ? path.outcome.id : path.kind))).toEqual([
      'fuera',
      'critico',
      'basico',
      'consultar',
      'consultar',
    ]);
  });
  it('knows the ways of those who answered "No sé"', () => {
    expect([...enumeratePaths(tree)].filter((path) => admitsNotKnowing(path.trail))).toHaveLength(2);
  });
  it('stops with an error past the most ways allowed, and gives those before it', () => {
    expect(() => [...enumeratePaths(tree, 4)]).toThrow('more than 4 ways');
    expect(enumeratePaths(tree, 1).next().value).toMatchObject({outcome: {id: 'fuera'}});
  });
});
