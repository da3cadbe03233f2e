import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, answerThatTakes, branchesOf} from './answer';
import {EVERY_KIND as tree} from './fixture';
import {decode, encode} from './fragment';
import {enumeratePaths, walk} from './walk';

const whole: Answers = {titular: 'privado', fecha: '2020-01-01', datos: ['nombre'], cantidad: '2'};

describe('the fragment of a walk', () => {
  it('can be read by a person, and says the version', () => {
    expect(encode(tree, {...whole, datos: ['salud', 'nombre']})).toBe('v=1&titular=privado&fecha=2020-01-01&datos=salud+nombre');
  });
  it('is empty before the first answer', () => {
    expect(encode(tree, {})).toBe('');
    expect(encode(tree, {cantidad: '3'})).toBe('');
  });
  it('leaves out answers that are not on the way', () => {
    expect(encode(tree, {...whole, titular: 'estatal'})).toBe('v=1&titular=estatal');
  });
  it('is read as it was written, on every way and at every step', () => {
    for (const {trail} of enumeratePaths(tree)) {
      for (let steps = 1; steps <= trail.length; steps++) {
        const answers = Object.fromEntries(trail.slice(0, steps).map(({question, answer}) => [question.id, answer]));
        expect(decode(tree, `#${encode(tree, answers)}`)).toEqual({answers, version: 1, unknown: []});
      }
    }
  });
  it('written with another version is read as far as the tree still knows it, and the rest is told', () => {
    expect(decode(tree, '#v=7&titular=privado&fecha=ayer&datos=salud+huellas&zona=norte')).toEqual({
      answers: {titular: 'privado'},
      version: 7,
      unknown: [
        {question: 'fecha', answer: 'ayer'},
        {question: 'datos', answer: 'salud+huellas'},
        {question: 'zona', answer: 'norte'},
      ],
    });
  });
  it('is no anchor of a heading', () => {
    for (const anchor of ['', '#', '#preguntas', 'citar']) expect(decode(tree, anchor)).toBeUndefined();
  });
  it('takes no answer twice', () => {
    expect(decode(tree, 'v=1&titular=privado&titular=estatal')).toMatchObject({
      answers: {titular: 'privado'},
      unknown: [{question: 'titular', answer: 'estatal'}],
    });
  });
  it('of garbage breaks nothing and leads to no outcome', () => {
    const junk = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.webFragments(),
      fc.constantFrom('__proto__=x', 'v=1&constructor=titular', '=&=', '%E0%A4%A=1'),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const read = decode(tree, text);
        expect(walk(tree, read?.answers ?? {}).kind).toBe('question');
      }),
    );
  });
  it('never reads an answer that the tree does not offer', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('v', ...tree.questions.map(({id}) => id)), fc.string()), {maxLength: 6});
    fc.assert(
      fc.property(pairs, (written) => {
        const {answers = {}} = decode(tree, written.map(([key, value]) => `${key}=${value}`).join('&')) ?? {};
        expect(walk(tree, answers).kind).not.toBe('unknown-answer');
      }),
    );
    expect(tree.questions.every((question) => branchesOf(question).every((branch) => answerThatTakes(question, branch)))).toBe(true);
  });
});
