import {describe, expect, it} from 'vitest';
import {projectOf} from '../fixture';
import {readContent} from '../load-content';
import {formatProblems} from '../problem';

const HEAD = '---\ntitle: Acta\ndescription: Para dejar constancia.\nreviewed: 2026-11-30\n---\n';
const FILE = 'docs/guias/_modelos/acta.md';
const GUIDE = {'docs/guias/guia.mdx': '# Guía\n\n<Model id="acta" />\n'};

/** The message for a project with this text as its one model. */
function told(text: string, files: Readonly<Record<string, string>> = GUIDE): string {
  return formatProblems(readContent(projectOf({...files, [FILE]: text})).problems);
}

describe('the models of a project', () => {
  it('are none where nobody wrote one', () => {
    expect(readContent(projectOf()).content.models).toEqual([]);
  });
  it('are read part by part', () => {
    const text = `${HEAD}# Acta

En [completar: ciudad], según **el [inciso](cita:ley/art-1/a)**.

> Nota: *leé* [](cita:ley).

3. Uno
   - [ ] dos
   - [x] tres

| Dato |
|---|
| a |

[](provision:ley/art-1)

---
`;
    const {content, problems} = readContent(projectOf({...GUIDE, [FILE]: text}));
    expect(problems).toEqual([]);
    const words = (text: string): object => ({kind: 'words', text});
    const paragraph = (...runs: object[]): object => ({kind: 'paragraph', runs});
    expect(content.models).toEqual([
      {
        id: 'acta',
        title: 'Acta',
        description: 'Para dejar constancia.',
        reviewed: '2026-11-30',
        blocks: [
          {kind: 'heading', level: 1, runs: [words('Acta')]},
          paragraph(
            words('En '),
            {kind: 'blank', what: 'ciudad'},
            words(', según '),
            {...words('el '), strong: true},
            {kind: 'citation', id: 'ley/art-1/a', words: [{...words('inciso'), strong: true}], strong: true},
            words('.'),
          ),
          {
            kind: 'quote',
            note: true,
            blocks: [
              paragraph(
                words('Nota: '),
                {...words('leé'), emphasis: true},
                words(' '),
                {kind: 'citation', id: 'ley', words: []},
                words('.'),
              ),
            ],
          },
          {
            kind: 'list',
            start: 3,
            items: [
              {
                blocks: [
                  paragraph(words('Uno')),
                  {
                    kind: 'list',
                    items: [
                      {checked: false, blocks: [paragraph(words('dos'))]},
                      {checked: true, blocks: [paragraph(words('tres'))]},
                    ],
                  },
                ],
              },
            ],
          },
          {kind: 'table', head: [[words('Dato')]], rows: [[[words('a')]]]},
          {kind: 'provision', id: 'ley/art-1'},
          {kind: 'rule'},
        ],
      },
    ]);
  });
  it('keep an address in plain text as text', () => {
    const {content} = readContent(projectOf({...GUIDE, [FILE]: `${HEAD}Escribí a datos@ejemplo.gob.ar o a www.ejemplo.gob.ar.\n`}));
    expect(JSON.stringify(content.models[0]?.blocks)).not.toContain('http');
    expect(JSON.stringify(content.models[0]?.blocks)).toContain('datos@ejemplo.gob.ar');
  });
});

describe('an author of a model is told', () => {
  it('of all that it cannot hold, at once and with the place', () => {
    const text = `${HEAD}# Acta <!-- borrador -->

Según [esto](cita:ley/art-9) y [esto](https://ejemplo.com), [Completar: ciudad].
Y en otro renglón [completar:].

Mirá [](provision:ley/art-1) acá.

[palabras](provision:ley/art-8)

[](provision:ley)

![foto](foto.png)

[completar: ciudad]: fecha
`;
    expect(told(text)).toMatchInlineSnapshot(`
      "11 problemas en el contenido:

      docs/guias/_modelos/acta.md:6:8  modelo
        un modelo no lleva HTML ni comentarios.
        Cómo se arregla: un modelo lleva títulos, párrafos, negrita, cursiva, listas, casillas, tablas, citas en bloque y separadores.

      docs/guias/_modelos/acta.md:8:7  cita
        "art-9" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml.

      docs/guias/_modelos/acta.md:8:32  modelo
        "https://ejemplo.com" no es una cita.
        Cómo se arregla: un modelo sólo enlaza con cita: o provision:; dejá las palabras sin enlace.

      docs/guias/_modelos/acta.md:8:61  modelo
        un modelo no lleva «linkReference».
        Cómo se arregla: un modelo lleva títulos, párrafos, negrita, cursiva, listas, casillas, tablas, citas en bloque y separadores.

      docs/guias/_modelos/acta.md:9:19  espacio para completar
        el espacio para completar no dice qué va ahí.
        Cómo se arregla: escribilo así: [completar: nombre del organismo].

      docs/guias/_modelos/acta.md:11:6  modelo
        el texto de una disposición va solo en su párrafo.
        Cómo se arregla: dejalo en un renglón propio, con un renglón vacío antes y otro después; para nombrarla usá cita:.

      docs/guias/_modelos/acta.md:13:1  modelo
        el texto de una disposición no lleva palabras propias.
        Cómo se arregla: escribí [](provision:ley/art-8): el sitio pone las palabras impresas.

      docs/guias/_modelos/acta.md:13:1  cita
        "art-8" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml.

      docs/guias/_modelos/acta.md:15:1  modelo
        "ley" es una norma entera.
        Cómo se arregla: nombrá la disposición que se transcribe: ley-25326/art-6.

      docs/guias/_modelos/acta.md:17:1  modelo
        un modelo no lleva imágenes.
        Cómo se arregla: un modelo lleva títulos, párrafos, negrita, cursiva, listas, casillas, tablas, citas en bloque y separadores.

      docs/guias/_modelos/acta.md:19:1  modelo
        un renglón que empieza con corchetes y dos puntos no se imprime: Markdown lo lee como la dirección de un enlace.
        Cómo se arregla: poné una palabra antes, o sacá los dos puntos que siguen a los corchetes."
    `);
  });
  it('of what the head of the file lacks', () => {
    expect(told('# Acta\n')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/guias/_modelos/acta.md:1:1  encabezado del modelo
        se esperaba un grupo de claves y hay nada.
        Cómo se arregla: escribí un grupo de claves."
    `);
    expect(told('---\ntitle: Acta\nreviewed: 2026-13-01\nautor: yo\n---\n# Acta\n')).toMatchInlineSnapshot(`
      "3 problemas en el contenido:

      docs/guias/_modelos/acta.md:2:1  encabezado del modelo, description
        falta "description".
        Cómo se arregla: agregá la clave con su valor.

      docs/guias/_modelos/acta.md:3:11  encabezado del modelo, reviewed
        esa fecha no está en el calendario.
        Cómo se arregla: corregí el valor.

      docs/guias/_modelos/acta.md:4:1  encabezado del modelo
        la clave "autor" no existe acá.
        Cómo se arregla: usá una de estas claves (title, description, reviewed) o borrá la línea."
    `);
  });
  it('of a model that no guide shows, and of a guide that shows none of ours', () => {
    expect(told(`${HEAD}# Acta\n`, {'docs/guias/guia.mdx': '# Guía\n\n<Model id="acto" />\n'})).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/guias/_modelos/acta.md:1:1  modelo "acta"
        ninguna guía lo muestra.
        Cómo se arregla: escribí <Model id="acta" /> en una página de docs/guias.

      docs/guias/guia.mdx:3:1  <Model>
        no hay un modelo "acto". Cerca: acta.
        Cómo se arregla: usá uno de los que hay en docs/guias/_modelos, o agregá docs/guias/_modelos/acto.md."
    `);
  });
});
