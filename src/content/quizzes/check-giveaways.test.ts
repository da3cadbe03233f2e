import {describe, expect, it} from 'vitest';
import {projectOf} from '../fixture';
import {readContent} from '../load-content';
import {formatProblems} from '../problem';
import {BANK, BANK_FILE} from './fixture';

/** The bank with eight more items, whose right options say this. */
function bankWith(right: string): string {
  const items = Array.from(
    {length: 8},
    (_, i) => `  - id: n${i}
    kind: single
    objective: responder
    difficulty: recall
    ask: ¿Cuál?
    cites: [ley/art-2]
    options:
      - {id: a, text: ${right}, why: Así es., cites: [ley/art-2]}
      - {id: b, text: Depende de cada caso, why: No., misreading: Confunde., cites: [ley/art-2]}
      - {id: c, text: Depende de cada fuerza, why: No., misreading: Confunde., cites: [ley/art-2]}
    correct: [a]
`,
  );
  return formatProblems(readContent(projectOf({[BANK_FILE]: BANK + items.join('')})).problems);
}

describe('the content check of a bank refuses', () => {
  it('right options that are longer than the others, and says which', () => {
    expect(bankWith('Depende de lo que diga cada una de las leyes')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:15:3  cuestionario "ley"
        la opción correcta es la más larga en 8 de 10 preguntas, y por azar sería en 6 como mucho: n0, n1, n2, n3, n4, n5, n6, n7.
        Cómo se arregla: acortá la correcta, o alargá una equivocada, en algunas de ellas."
    `);
  });
  it('right options that are shorter than the others', () => {
    expect(bankWith('Depende')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:15:3  cuestionario "ley"
        la opción correcta es la más corta en 9 de 10 preguntas, y por azar sería en 6 como mucho: robo/plazo, n0, n1, n2, n3, n4, n5, n6, n7.
        Cómo se arregla: alargá la correcta, o acortá una equivocada, en algunas de ellas."
    `);
  });
});
