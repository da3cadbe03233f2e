import {describe, expect, it} from 'vitest';
import {projectOf} from './fixture';
import {readContent} from './load-content';
import {formatProblems} from './problem';

const load = (text: string): ReturnType<typeof readContent> => readContent(projectOf({'quizzes/_coverage.yaml': text}));

describe('the list of what practice must test', () => {
  it('is read as it is written, and is no bank', () => {
    const {content, problems} = load('- {id: letras, title: Letras, least: 2, provisions: [ley/art-1/a]}\n');
    expect(problems).toEqual([]);
    expect(content.goals).toEqual([{id: 'letras', title: 'Letras', least: 2, provisions: ['ley/art-1/a']}]);
    expect(content.quizzes.map(({id}) => id)).toEqual(['ley']);
  });
  it('may be missing', () => {
    expect(readContent(projectOf()).content.goals).toEqual([]);
  });
  it('names provisions that exist, each once, under an id of its own', () => {
    const text = `- {id: letras, title: Letras, least: 1, provisions: [ley/art-1/b]}
- {id: letras, title: Otras, least: 1, provisions: [ley/art-2, ley/art-2]}
`;
    expect(formatProblems(load(text).problems)).toMatchInlineSnapshot(`
      "3 problemas en el contenido:

      quizzes/_coverage.yaml:1:54  lista "letras"
        "art-1/b" no es una disposición de "ley". Cerca: art-1/a, art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml.

      quizzes/_coverage.yaml:2:8  lista "letras"
        este identificador ya está en otra lista.
        Cómo se arregla: usá uno propio.

      quizzes/_coverage.yaml:2:64  lista "letras"
        "ley/art-2" está dos veces.
        Cómo se arregla: dejala una sola vez."
    `);
  });
  it('is told where it has not the right shape', () => {
    expect(formatProblems(load('- {id: letras, title: Letras, least: 0, provisions: [ley/art-2]}\n').problems)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/_coverage.yaml:1:38  cobertura, 1 › least
        el valor es menor que lo posible.
        Cómo se arregla: agregá lo que falta."
    `);
  });
});
