import {describe, expect, it} from 'vitest';
import {messageForBank} from './fixture';

const told = (was: string, is: string): string => messageForBank([[was, is]]);

describe('the content check of an evaluation refuses', () => {
  it('an objective that is not listed', () => {
    expect(told('{objective: reconocer, count: 2}', '{objective: reconoce, count: 2}')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:9:19  cuestionario "ley"
        el objetivo "reconoce" no está en la lista de objetivos. Cerca: reconocer.
        Cómo se arregla: usá uno de la lista, o agregalo."
    `);
  });
  it('more items of an objective than there are', () => {
    expect(told('{objective: reconocer, count: 2}', '{objective: reconocer, count: 3}')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:9:37  cuestionario "ley"
        hay 2 preguntas así y se sortean 3.
        Cómo se arregla: bajá la cantidad, o agregá preguntas."
    `);
  });
  it('more items of a difficulty than there are', () => {
    expect(told('{difficulty: application, count: 1}', '{difficulty: application, count: 4}')).toContain(
      'hay 3 preguntas así y se sortean 4.',
    );
  });
  it('more than what is left when the strata above have drawn from the same items', () => {
    // Seven items, of which three are drawn before: chance may take whichever.
    expect(told('{count: 2}', '{count: 5}')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:11:15  cuestionario "ley"
        hay 7 preguntas así y se sortean 8 contando los de arriba que sacan de las mismas preguntas.
        Cómo se arregla: bajá la cantidad, o agregá preguntas."
    `);
  });
  it('strata above that draw from the same items, although each alone could be drawn', () => {
    expect(told('{difficulty: application, count: 1}', '{difficulty: recall, count: 1}')).toContain(
      'hay 2 preguntas así y se sortean 3 contando los de arriba que sacan de las mismas preguntas.',
    );
  });
  it('a pass mark or a count that is none', () => {
    expect(told('pass: 80', 'pass: 101')).toContain('el valor es mayor que lo posible.');
    expect(told('{count: 2}', '{count: 0}')).toContain('el valor es menor que lo posible.');
  });
});

describe('the content check of an evaluation accepts', () => {
  it('strata that draw all there is', () => {
    expect(told('{count: 2}', '{count: 4}')).toBe('0 problemas en el contenido:\n\n');
  });
  it('strata above that draw from other items only', () => {
    expect(told('{count: 2}', '{difficulty: judgment, count: 2}')).toBe('0 problemas en el contenido:\n\n');
  });
});
