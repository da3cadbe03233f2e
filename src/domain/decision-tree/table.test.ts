import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {treeOf as fixtureOf, outcome} from './fixture';
import {outcomeName} from './outcome-name';
import {decisionTable} from './table';
import type {DecisionTree, Option, Question} from './tree';
import {enumeratePaths} from './walk';

const option = (id: string, next: string, cites: string[] = []): Option => ({id, label: `«${id}»`, next, cites, say: []});
const question = (id: string, ...options: Option[]): Question => ({kind: 'single', id, ask: `¿${id}?`, cites: [`ley/${id}`], options});
const treeOf = (questions: Question[], ids: string[]): DecisionTree =>
  fixtureOf(
    questions[0]?.id ?? '',
    questions,
    ids.map((id) => ({...outcome(id), cites: []})),
  );
const told = (tree: DecisionTree): string[] =>
  decisionTable(tree).rows.map(
    ({answers, outcome}) => `${[...answers].map(([id, label]) => `${id}: ${label}`).join(', ')} → ${outcome.id}`,
  );

const tree = treeOf(
  [
    question('titular', option('estatal', 'fuera'), option('privado', 'sensibles', ['ley/privado']), option('no-se', 'consultar')),
    question('sensibles', option('si', 'critico'), option('no', 'basico'), option('tal-vez', 'critico'), option('no-se', 'consultar')),
  ],
  ['fuera', 'critico', 'basico', 'consultar'],
);

describe('a tree as a table', () => {
  it('has a row for each way, in the order of the tree, with the answers that lead to the same place together', () => {
    expect(told(tree)).toEqual([
      'titular: «estatal» → fuera',
      'titular: «privado», sensibles: «si» / «tal-vez» → critico',
      'titular: «privado», sensibles: «no» → basico',
      'titular: «privado», sensibles: «no-se» → consultar',
      'titular: «no-se» → consultar',
    ]);
  });
  it('has a column for each question that some way asks', () => {
    const idle = treeOf([...tree.questions, question('suelta', option('si', 'fuera'))], ['fuera', 'critico', 'basico', 'consultar']);
    expect(decisionTable(idle).questions.map(({id}) => id)).toEqual(['titular', 'sensibles']);
  });
  it('tells what the questions and answers of a way cite, each once', () => {
    expect(decisionTable(tree).rows[1]?.cites).toEqual(['ley/titular', 'ley/privado', 'ley/sensibles']);
  });
  it('leaves out a branch that no answer takes', () => {
    const dates: Question = {
      kind: 'several',
      id: 'datos',
      ask: '¿Qué datos?',
      cites: [],
      options: [{id: 'salud', label: 'Salud', cites: [], say: [], alone: false}],
      branches: [
        {id: 'todo', label: 'Todo', next: 'a', cites: []},
        {id: 'nunca', label: 'Nunca', any: ['salud'], next: 'b', cites: []},
      ],
      unsure: 'b',
    };
    expect(told(treeOf([dates], ['a', 'b']))).toEqual(['datos: Todo → a', 'datos: No sé → b']);
  });
  it('gives no shortened list: past so many rows it throws', () => {
    expect(() => decisionTable(tree, 4)).toThrow(new RangeError('Tree "t" has more than 4 ways.'));
    expect(decisionTable(tree, 5).rows).toHaveLength(5);
  });
  it('refuses a tree that leads to nowhere or in circles', () => {
    expect(() => decisionTable(treeOf([question('a', option('x', 'nada'))], []))).toThrow('leads to "nada"');
    expect(() => decisionTable(treeOf([question('a', option('x', 'a'))], []))).toThrow('leads to "a"');
  });
  it('holds every way of any tree in exactly one row', () => {
    // Questions lead to later ones or to outcomes: never in circles.
    const places = ['q0', 'q1', 'q2', 'q3', 'x', 'y', 'z'];
    const nexts = [0, 1, 2, 3].map((at) => fc.array(fc.constantFrom(...places.slice(at + 1)), {minLength: 1, maxLength: 4}));
    fc.assert(
      fc.property(fc.tuple(...nexts), (ways) => {
        const any = treeOf(
          ways.map((to, at) => question(`q${at}`, ...to.map((next, i) => option(`o${i}`, next)))),
          ['x', 'y', 'z'],
        );
        const {rows} = decisionTable(any);
        for (const place of enumeratePaths(any)) {
          const holding = rows.filter(
            ({answers, outcome}) =>
              place.kind === 'outcome' &&
              outcome.id === place.outcome.id &&
              answers.size === place.trail.length &&
              place.trail.every(({question: {id}, branch}) => answers.get(id)?.split(' / ').includes(branch.label)),
          );
          expect(holding).toHaveLength(1);
        }
      }),
    );
  });
});

it('never heads what a repealed norm asked for as a duty of today', () => {
  expect(outcomeName('duty', false)).toBe('obligación');
  expect(outcomeName('duty', true)).toBe('lo que pedía la norma que ya no rige');
  expect(outcomeName('inconclusive', true)).toBe('no concluyente');
});
