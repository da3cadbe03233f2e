import {describe, expect, it} from 'vitest';
import {projectOf} from './fixture';
import {readContent} from './load-content';
import {formatProblems} from './problem';

const SECRETS = `area: Secretos
topics:
  - {id: claves, topic: Claves, say: [contraseña], main: [ley/art-1/a], also: [ley/art-2]}
`;

/** The message for a project with this file of the thematic index beside a correct one. */
function told(topics: string): string {
  const files = {'docs/temas/a-secretos.yaml': SECRETS, 'docs/temas/b-otros.yaml': `area: Otros\ntopics:\n${topics}`};
  return formatProblems(readContent(projectOf(files)).problems);
}

describe('the thematic index', () => {
  it('is empty where a project has none', () => {
    expect(readContent(projectOf()).content.topics).toEqual([]);
  });
  it('is read area by area, and every provision knows its topics', () => {
    const {content, problems} = readContent(projectOf({'docs/temas/secretos.yaml': SECRETS}));
    expect(problems).toEqual([]);
    expect(content.topics).toEqual([
      {
        id: 'secretos',
        title: 'Secretos',
        topics: [{id: 'claves', name: 'Claves', say: ['contraseña'], main: ['ley/art-1/a'], also: ['ley/art-2']}],
      },
    ]);
    expect(content.graph.topics.get('ley/art-2')?.map(({topic, area}) => `${area}#${topic.id}`)).toEqual(['secretos#claves']);
  });
});

describe('an author of the thematic index is told', () => {
  it('of an id that another area has', () => {
    expect(told('  - {id: claves, topic: Otras claves, say: [llave], main: [ley/art-2]}\n')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/temas/b-otros.yaml:3:10  tema "claves"
        "claves" ya es un tema de docs/temas/a-secretos.yaml.
        Cómo se arregla: poné otro identificador, o juntá los dos."
    `);
  });
  it('of a name that stands twice in a topic, with other accents too', () => {
    expect(told('  - {id: fotos, topic: Fotos, say: [imagen, Imágen, fotos], main: [ley/art-2]}\n')).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/temas/b-otros.yaml:3:45  tema "fotos"
        "Imágen" ya nombra este tema.
        Cómo se arregla: borralo: los acentos y las mayúsculas no distinguen.

      docs/temas/b-otros.yaml:3:53  tema "fotos"
        "fotos" ya nombra este tema.
        Cómo se arregla: borralo: los acentos y las mayúsculas no distinguen."
    `);
  });
  it('of a provision that does not exist, or stands twice', () => {
    expect(told('  - {id: fotos, topic: Fotos, say: [imagen], main: [ley/art-3], also: [ley/art-2, ley/art-2]}\n')).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/temas/b-otros.yaml:3:53  tema "fotos"
        "art-3" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml.

      docs/temas/b-otros.yaml:3:83  tema "fotos"
        "ley/art-2" ya está en este tema.
        Cómo se arregla: dejalo una sola vez."
    `);
  });
  it('of a topic without names or without an answer', () => {
    expect(told('  - {id: fotos, topic: Fotos, say: [], main: []}\n')).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/temas/b-otros.yaml:3:36  índice temático, topics › 1 › say
        la lista está vacía: lleva un elemento como mínimo.
        Cómo se arregla: agregá lo que falta.

      docs/temas/b-otros.yaml:3:46  índice temático, topics › 1 › main
        la lista está vacía: lleva un elemento como mínimo.
        Cómo se arregla: agregá lo que falta."
    `);
  });
});
