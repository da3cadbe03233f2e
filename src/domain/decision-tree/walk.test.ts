import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answer} from './answer';
import {EVERY_KIND, option, single as question, treeOf} from './fixture';
import {admitsNotKnowing, enumeratePaths, walk} from './walk';

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
    expect(walk(tree, {titular: 'marciano'})).toMatchObject({kind: 'unknown-answer', question: {id: 'titular'}, answer: 'marciano'});
  });
  it('ends in an outcome and tells the way there', () => {
    const place = walk(tree, {titular: 'privado', sensibles: 'si'});
    expect(place).toMatchObject({kind: 'outcome', outcome: {id: 'critico', cites: ['ley/art-1']}});
    expect(place.trail.map((step) => `${step.question.id}=${step.branch.id}`)).toEqual(['titular=privado', 'sensibles=si']);
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

describe('walking a tree with questions of every kind', () => {
  const answers = {titular: 'privado', fecha: '2006-09-22', datos: ['nombre'], cantidad: '2'};

  it('goes by the branch that a day, several options and a number take', () => {
    const place = walk(EVERY_KIND, answers);
    expect(place).toMatchObject({kind: 'outcome', outcome: {id: 'basico'}});
    expect(place.trail.map((step) => `${step.question.id}=${step.branch.id}`)).toEqual([
      'titular=privado',
      'fecha=despues',
      'datos=comunes',
      'cantidad=pocos',
    ]);
  });
  it('keeps what was answered beside the branch that it takes', () => {
    expect(walk(EVERY_KIND, answers).trail.map((step) => step.answer)).toEqual(['privado', '2006-09-22', ['nombre'], '2']);
  });
  it.each(['fecha', 'datos', 'cantidad'])('takes "No sé" for an answer to %s', (id) => {
    const place = walk(EVERY_KIND, {...answers, [id]: 'no-se'});
    expect(place).toMatchObject({kind: 'outcome', outcome: {id: 'consultar'}});
    expect(admitsNotKnowing(place.trail)).toBe(true);
  });
  it.each([
    ['a day that is in no calendar', 'fecha', '2023-02-30'],
    ['an option that is not offered', 'datos', ['domicilio']],
    ['a number that is not whole', 'cantidad', '1,5'],
  ])('stops at %s', (_, id, answer) => {
    expect(walk(EVERY_KIND, {...answers, [id]: answer})).toMatchObject({kind: 'unknown-answer', question: {id}, answer});
  });
  it('is total: any answers lead to some place, twice to the same', () => {
    const answer: fc.Arbitrary<Answer> = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.constantFrom<Answer>('privado', '2020-01-01', ['salud'], ['nombre'], '2', 'no-se'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('titular', 'fecha', 'datos', 'cantidad', '__proto__'), answer), (given) => {
        expect(walk(EVERY_KIND, given)).toEqual(walk(EVERY_KIND, given));
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
  it('goes branch by branch where answers are days, sets or numbers, "No sé" last', () => {
    const ways = [...enumeratePaths(EVERY_KIND)].map((path) => path.trail.map((step) => step.branch.id).join(' '));
    expect(ways).toEqual([
      'estatal',
      'privado antes',
      'privado despues sensibles',
      'privado despues comunes pocos',
      'privado despues comunes muchos',
      'privado despues comunes no-se',
      'privado despues no-se',
      'privado no-se',
      'no-se',
    ]);
  });
  it('gives of every way answers that lead along it', () => {
    for (const path of enumeratePaths(EVERY_KIND)) {
      const answers = Object.fromEntries(path.trail.map((step) => [step.question.id, step.answer]));
      expect(walk(EVERY_KIND, answers)).toEqual(path);
    }
  });
});
