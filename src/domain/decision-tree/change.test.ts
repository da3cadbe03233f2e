import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, answerThatTakes, branchesOf} from './answer';
import {change} from './change';
import {explain} from './explain';
import {EVERY_KIND as tree} from './fixture';
import type {Branch, Question} from './tree';
import {walk} from './walk';

const whole: Answers = {titular: 'privado', fecha: '2020-01-01', datos: ['nombre'], cantidad: '2'};

/** Answers to all questions, each by a branch of its own. */
const answered = fc
  .tuple(...tree.questions.map((question) => fc.constantFrom(...branchesOf(question))))
  .map(
    (branches): Answers => Object.fromEntries(tree.questions.map((question, i) => [question.id, taking(question, branches[i] as Branch)])),
  );
const taking = (question: Question, branch: Branch) => answerThatTakes(question, branch) ?? '';

describe('changing an answer', () => {
  it('keeps the later answers that are still asked, and says that the outcome moved', () => {
    const {moved, after} = change(tree, whole, 'datos', ['salud', 'nombre']);
    expect(moved).toBe(true);
    expect(after.trail.map(({question}) => question.id)).toEqual(['titular', 'fecha', 'datos']);
    expect(after).toMatchObject({kind: 'outcome', outcome: {id: 'critico'}});
  });
  it('brings back what was dropped when it is asked again', () => {
    const away = change(tree, whole, 'titular', 'estatal');
    expect(away.after.trail.map(({question}) => question.id)).toEqual(['titular']);
    expect(change(tree, away.answers, 'titular', 'privado').after).toMatchObject({outcome: {id: 'basico'}});
  });
  it('to another that leads to the same place moves nothing', () => {
    expect(change(tree, whole, 'cantidad', '1').moved).toBe(false);
  });
  it('never loses an answer that is still asked', () => {
    fc.assert(
      fc.property(answered, fc.constantFrom(...tree.questions), fc.nat(9), (answers, question, pick) => {
        const branches = branchesOf(question);
        const done = change(tree, answers, question.id, taking(question, branches[pick % branches.length] as Branch));
        for (const step of done.after.trail) {
          if (step.question.id !== question.id) expect(step.answer).toEqual(answers[step.question.id]);
        }
        expect(done.after.kind).toBe('outcome');
      }),
    );
  });
});

describe('what would change an outcome', () => {
  it('is every other fact that leads elsewhere', () => {
    expect(explain(tree, whole).map(({question, branch, leadsTo}) => `${question.id}=${branch.id} → ${leadsTo?.id}`)).toEqual([
      'titular=estatal → fuera',
      'fecha=antes → fuera',
      'datos=sensibles → critico',
      'cantidad=muchos → medio',
    ]);
  });
  it('says where more would be asked first', () => {
    expect(explain(tree, {titular: 'estatal'}).map(({branch, leadsTo}) => [branch.id, leadsTo])).toEqual([['privado', undefined]]);
  });
  it('is nothing while there is no outcome', () => {
    expect(explain(tree, {titular: 'privado'})).toEqual([]);
  });
  it('never names the outcome that there is', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const place = walk(tree, answers);
        for (const {leadsTo} of explain(tree, answers)) expect(leadsTo).not.toBe(place.kind === 'outcome' ? place.outcome : undefined);
      }),
    );
  });
});
