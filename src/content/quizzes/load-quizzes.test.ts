import {describe, expect, it} from 'vitest';
import {BANK, messageForBank} from './fixture';

const told = (was: string, is: string): string => messageForBank([[was, is]]);

describe('the content check of items refuses', () => {
  it('an objective that is not listed', () => {
    expect(
      told(
        'objective: reconocer\n    difficulty: recall\n    ask: ¿Cuál?',
        'objective: reconoser\n    difficulty: recall\n    ask: ¿Cuál?',
      ),
    ).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      quizzes/ley.yaml:9:37  cuestionario "ley"
        hay 1 pregunta así y se sortean 2.
        Cómo se arregla: bajá la cantidad, o agregá preguntas.

      quizzes/ley.yaml:17:16  pregunta "uno"
        el objetivo "reconoser" no está en la lista de objetivos. Cerca: reconocer.
        Cómo se arregla: usá uno de la lista, o agregalo."
    `);
  });
  it('an id that is there already, in this bank or another', () => {
    expect(told('id: varias', 'id: uno')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:25:9  pregunta "uno"
        este identificador ya está en quizzes/ley.yaml:15.
        Cómo se arregla: cada pregunta lleva uno propio, que no cambia nunca de sentido."
    `);
    const other = BANK.replace('id: ley', 'id: otra').replaceAll(/(?<=- id: )(?!uno)(\w+)(?=\n {4}kind)/g, 'otra-$1');
    expect(messageForBank([], {'quizzes/otra.yaml': other})).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/otra.yaml:15:9  pregunta "uno"
        este identificador ya está en quizzes/ley.yaml:15.
        Cómo se arregla: cada pregunta lleva uno propio, que no cambia nunca de sentido."
    `);
  });
  it('two parts of a case with one id, and names the case', () => {
    expect(told('id: plazo\n        kind', 'id: aviso\n        kind')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:103:13  pregunta "robo/aviso"
        este identificador ya está en quizzes/ley.yaml:94.
        Cómo se arregla: cada pregunta lleva uno propio, que no cambia nunca de sentido."
    `);
  });
  it('a part of a case that lacks something, at its line', () => {
    expect(told('misreading: Llega tarde., ', '')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:111:13  pregunta "robo/plazo"
        falta "misreading": qué entendió mal quien responde así.
        Cómo se arregla: escribilo en una frase corta, por ejemplo misreading: "Confunde antecedentes con datos sensibles"."
    `);
  });
});
