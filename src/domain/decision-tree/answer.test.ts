import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answer, answerThatTakes, answerWords, branchesOf, branchFor} from './answer';
import {EVERY_KIND, option, single} from './fixture';
import type {AmountQuestion, DateQuestion, Question, SeveralQuestion} from './tree';

const one = single('titular', option('estatal', 'fuera'), option('no-se', 'consultar'));
const several: SeveralQuestion = {
  kind: 'several',
  id: 'datos',
  ask: '¿Qué datos?',
  cites: [],
  options: ['salud', 'fe', 'nombre', 'ninguno'].map((id) => ({id, label: `De ${id}`, cites: [], say: [], alone: id === 'ninguno'})),
  branches: [
    {id: 'ambos', label: 'Los dos', all: ['salud', 'fe'], next: 'critico', cites: []},
    {id: 'con-nombre', label: 'Con nombre', any: ['salud', 'fe'], all: ['nombre'], next: 'medio', cites: []},
    {id: 'otros', label: 'Otros', next: 'basico', cites: []},
  ],
  unsure: 'consultar',
};
const date: DateQuestion = {
  kind: 'date',
  id: 'fecha',
  ask: '¿Cuándo?',
  cites: [],
  branches: [
    {id: 'antes', label: 'Antes', before: '2006-09-22', next: 'fuera', cites: []},
    {id: 'vigencia', label: 'Vigencia', before: '2018-07-25', next: 'datos', cites: []},
    {id: 'despues', label: 'Después', next: 'fuera', cites: []},
  ],
  unsure: 'consultar',
};
const amount: AmountQuestion = {
  kind: 'amount',
  id: 'cantidad',
  ask: '¿Cuántos?',
  cites: [],
  unit: 'apercibimientos',
  branches: [
    {id: 'pocos', label: 'Pocos', below: 3, next: 'leve', cites: []},
    {id: 'muchos', label: 'Muchos', next: 'grave', cites: []},
  ],
  unsure: 'consultar',
};
const ALL: readonly Question[] = [one, several, date, amount, ...EVERY_KIND.questions];
const taken = (question: Question, answer: Answer): string | undefined => branchFor(question, answer)?.id;

describe('the branch that an answer takes', () => {
  it.each([
    ['an option', one, 'estatal', 'estatal'],
    ['some options: the first branch that fits', several, ['salud', 'fe', 'nombre'], 'ambos'],
    ['one of "any" with all of "all"', several, ['fe', 'nombre'], 'con-nombre'],
    ['one of "any" without all of "all"', several, ['fe'], 'otros'],
    ['none of these', several, ['ninguno'], 'otros'],
    ['the day before a limit', date, '2006-09-21', 'antes'],
    ['the day of a limit', date, '2006-09-22', 'vigencia'],
    ['a day after all limits', date, '2018-07-25', 'despues'],
    ['a number below a limit', amount, '2', 'pocos'],
    ['the number of a limit', amount, '3', 'muchos'],
    ['zero', amount, '0', 'pocos'],
    ['zeros before a number', amount, '002', 'pocos'],
  ] as const)('%s', (_, question, answer, branch) => {
    expect(taken(question, answer)).toBe(branch);
  });
  it('is "No sé" where that is the answer, whatever is asked', () => {
    expect(ALL.map((question) => taken(question, 'no-se'))).toEqual(ALL.map(() => 'no-se'));
    expect(branchFor(date, 'no-se')?.next).toBe('consultar');
  });
  it.each([
    ['an option that is not offered', one, 'marciano'],
    ['a list where one is chosen', one, ['estatal']],
    ['an option by itself where a list is due', several, 'salud'],
    ['nothing chosen', several, []],
    ['one chosen twice', several, ['salud', 'salud']],
    ['another order than the question’s', several, ['fe', 'salud']],
    ['"none of these" together with one of these', several, ['salud', 'ninguno']],
    ['"No sé" in a list', several, ['no-se']],
    ['a day that is in no calendar', date, '2023-02-29'],
    ['a day as it is said', date, '22/09/2006'],
    ['a day in a list', date, ['2006-09-22']],
    ['a number with a comma', amount, '1,5'],
    ['a number below zero', amount, '-1'],
    ['a number too long to be told from others', amount, '12345678901234567890'],
    ['no number', amount, ''],
  ] as const)('is none for %s', (_, question, answer) => {
    expect(branchFor(question, answer)).toBeUndefined();
  });
  it('is the same twice and never an exception, whatever text or list is given', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('salud', 'fe', 'nombre', 'ninguno', 'estatal', 'no-se', '2006-09-22', '3', '__proto__'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.oneof(words, fc.array(words)), (question, answer) => {
        const branch = branchFor(question, answer);
        expect(branchFor(question, answer)).toEqual(branch);
        if (branch) expect(branchesOf(question)).toContainEqual(branch);
      }),
    );
  });
});

describe('an answer that takes a branch', () => {
  it('takes it, for every branch of every kind of question', () => {
    for (const question of ALL) {
      for (const branch of branchesOf(question)) {
        const answer = answerThatTakes(question, branch);
        expect(answer && taken(question, answer)).toBe(branch.id);
      }
    }
  });
  it('is none for a branch that an earlier one always takes', () => {
    const [first, ...rest] = amount.branches;
    if (!first) throw new Error('the question has branches');
    const never = {...first, id: 'nunca', below: 2};
    expect(answerThatTakes({...amount, branches: [first, never, ...rest]}, never)).toBeUndefined();
  });
  it('is found whenever there is one: any set of options is no better', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const sets = Array.from({length: 2 ** ids.length - 1}, (_, i) => ids.filter((_id, at) => ((i + 1) >> at) % 2 === 1));
    const some = fc.option(fc.subarray(ids, {minLength: 1}), {nil: undefined});
    const branches = fc.array(fc.record({any: some, all: some}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(branches, fc.subarray(ids), (limits, alone) => {
        const question: SeveralQuestion = {
          ...several,
          options: ids.map((id) => ({id, label: id, cites: [], say: [], alone: alone.includes(id)})),
          branches: limits.map(({any, all}, i) => ({
            id: `rama-${i}`,
            label: '',
            next: '',
            cites: [],
            ...(any && {any}),
            ...(all && {all}),
          })),
        };
        for (const branch of question.branches) {
          const exists = sets.some((set) => taken(question, set) === branch.id);
          expect(answerThatTakes(question, branch) !== undefined).toBe(exists);
        }
      }),
    );
  });
});

describe('an answer in words', () => {
  it.each([
    ['a day, as it is written here', date, '2006-09-22', '22/09/2006'],
    ['a number with what it counts', amount, '2', '2 apercibimientos'],
    ['the labels of the options', several, ['salud', 'fe'], 'De salud; De fe'],
    ['"No sé"', date, 'no-se', 'No sé'],
    ['what was given, where the question does not offer it', one, 'marciano', 'marciano'],
  ] as const)('is %s', (_, question, answer, words) => {
    expect(answerWords(question, answer)).toBe(words);
  });
});
