import {describe, expect, it} from 'vitest';
import {projectOf} from './fixture';
import {readContent} from './load-content';
import {formatProblems} from './problem';

describe('a page that cites', () => {
  it('is told of every provision that does not exist, with the place', () => {
    const page = '# Lección\n\nMirá [esto](cita:ley/art-1/a) y [esto](cita:ley/art-9).\n\n<Provision id="lay/art-1" />\n';
    expect(formatProblems(readContent(projectOf({'docs/guias/uno.mdx': page})).problems)).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/guias/uno.mdx:3:40  cita
        "art-9" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml.

      docs/guias/uno.mdx:5:1  cita
        "lay" no es una norma del proyecto. Cerca: ley.
        Cómo se arregla: usá una de las que hay en docs/normas, o agregá la norma."
    `);
  });
});
