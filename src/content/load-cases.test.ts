import {describe, expect, it} from 'vitest';
import {CORRECT, projectOf} from './fixture';
import {readContent} from './load-content';
import {formatProblems} from './problem';

const TREE = 'docs/arboles/nivel/tree.yaml';
const CASES = 'docs/arboles/nivel/cases.yaml';
const FILE = `- name: Un legajo
  facts: Una policía provincial tiene legajos.
  answers: {titular: estatal}
  outcome: permitido
  basis: [ley/art-1, ley/art-2]
`;
/** A tree with a question of each kind of answer. */
const EVERY_KIND = {
  [TREE]: CORRECT[TREE].replace('next: permitido', 'next: fecha').replace(
    'outcomes:',
    `  - id: fecha
    kind: date
    ask: ¿Cuándo?
    cites: [ley/art-1]
    branches:
      - {id: antes, label: Antes, before: "2006-09-22", next: consultar}
      - {id: despues, label: Después, next: datos}
    unsure: consultar
  - id: datos
    kind: several
    ask: ¿Qué datos?
    cites: [ley/art-1]
    options:
      - {id: salud, label: Salud, cites: [ley/art-1/a]}
      - {id: nombre, label: Nombre}
    branches:
      - {id: sensibles, label: Sensibles, any: [salud], next: cantidad}
      - {id: comunes, label: Comunes, next: consultar}
    unsure: consultar
  - id: cantidad
    kind: amount
    ask: ¿Cuántos?
    unit: archivos
    cites: [ley/art-1]
    branches:
      - {id: pocos, label: Pocos, below: 3, next: permitido}
      - {id: muchos, label: Muchos, next: consultar}
    unsure: consultar
outcomes:`,
  ),
};
const ANSWERS = 'titular: estatal, fecha: "2010-05-01", datos: [nombre, salud], cantidad: "2"';

function told(was: string, is: string, files: Readonly<Record<string, string>> = {}): string {
  expect(FILE).toContain(was);
  const {problems} = readContent(projectOf({[CASES]: FILE.replace(was, is), ...files}));
  return formatProblems(problems.filter(({file}) => file === CASES));
}

describe('the worked cases', () => {
  it('are none where a tree has no file of them', () => {
    expect(readContent(projectOf()).content.cases).toEqual([]);
  });
  it('are read tree by tree', () => {
    const {content, problems} = readContent(projectOf({[CASES]: FILE}));
    expect(problems).toEqual([]);
    expect(content.cases).toMatchObject([{tree: 'nivel', cases: [{name: 'Un legajo', outcome: 'permitido'}]}]);
  });
  it('answer with days, numbers and lists, which come in the order of the question', () => {
    const {content, problems} = readContent(projectOf({...EVERY_KIND, [CASES]: FILE.replace('titular: estatal', ANSWERS)}));
    expect(problems.filter(({file}) => file === CASES)).toEqual([]);
    expect(content.cases[0]?.cases[0]?.answers).toMatchObject({datos: ['salud', 'nombre'], cantidad: '2'});
  });
  it('may rest on what a chosen option cites, though the branch does not', () => {
    const file = FILE.replace('titular: estatal', ANSWERS).replace('basis: [ley/art-1, ley/art-2]', 'basis: [ley/art-1/a]');
    expect(told(FILE, file, EVERY_KIND)).toContain('0 problemas');
  });
});

describe('an author of cases is told', () => {
  it('where a case leads, if not to its outcome', () => {
    expect(told('outcome: permitido', 'outcome: consultar')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/cases.yaml:4:12  caso "Un legajo"
        las respuestas llevan a "permitido", no a "consultar".
        Cómo se arregla: revisá las respuestas, el árbol o el resultado que se esperaba."
    `);
  });
  it('of an outcome, a question and a provision that do not exist', () => {
    expect(
      told(FILE, FILE.replace('permitido', 'permitida').replace('titular', 'titula').replace('art-2', 'art-3')),
    ).toMatchInlineSnapshot(`
      "3 problemas en el contenido:

      docs/arboles/nivel/cases.yaml:3:13  caso "Un legajo"
        "titula" no es una pregunta del árbol. Cerca: titular.
        Cómo se arregla: usá el identificador de una pregunta del árbol.

      docs/arboles/nivel/cases.yaml:4:12  caso "Un legajo"
        "permitida" no es un resultado del árbol. Cerca: permitido.
        Cómo se arregla: usá el identificador de un resultado del árbol.

      docs/arboles/nivel/cases.yaml:5:22  caso "Un legajo"
        "art-3" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml."
    `);
  });
  it('of an answer that is missing, and of one that is not offered', () => {
    expect(told('{titular: estatal}', '{}')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/cases.yaml:3:12  caso "Un legajo"
        falta responder la pregunta "titular".
        Cómo se arregla: agregá la respuesta que dan los hechos, o "no-se"."
    `);
    expect(told('titular: estatal', 'titular: estata')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/cases.yaml:3:22  caso "Un legajo"
        la pregunta "titular" no admite la respuesta "estata". Cerca: estatal.
        Cómo se arregla: usá una de estas: estatal, no-se."
    `);
  });
  it.each([
    ['fecha: "2010-05-01"', 'fecha: "01/05/2010"', 'escribí un día entre comillas'],
    ['cantidad: "2"', 'cantidad: pocos', 'escribí un número entero'],
    ['datos: [nombre, salud]', 'datos: salud', 'escribí una lista'],
    ['datos: [nombre, salud]', 'datos: [nombre, nombre]', 'escribí una lista'],
    ['cantidad: "2"', 'cantidad: 2', 'escribilo entre comillas: "2"'],
  ])('how to answer: not %s but %s', (was, is, mend) => {
    expect(told('titular: estatal', ANSWERS.replace(was, is), EVERY_KIND)).toContain(mend);
  });
  it('of an answer that nothing asks for', () => {
    expect(told('titular: estatal', 'titular: no-se, fecha: no-se', EVERY_KIND)).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/arboles/nivel/cases.yaml:3:29  caso "Un legajo"
        la respuesta a "fecha" no se usa: el camino no pasa por esa pregunta.
        Cómo se arregla: borrala, o revisá las otras respuestas.

      docs/arboles/nivel/cases.yaml:4:12  caso "Un legajo"
        las respuestas llevan a "consultar", no a "permitido".
        Cómo se arregla: revisá las respuestas, el árbol o el resultado que se esperaba."
    `);
  });
  it('of a basis that neither the way nor the outcome cites', () => {
    expect(told('basis: [ley/art-1, ley/art-2]', 'basis: [ley/art-1/a]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/cases.yaml:5:11  caso "Un legajo"
        ni el camino ni el resultado citan "ley/art-1/a". Cerca: ley/art-1, ley/art-2.
        Cómo se arregla: usá una de las que citan, o citala en el árbol."
    `);
  });
  it('of two cases with one name', () => {
    expect(told(FILE, FILE + FILE)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/cases.yaml:6:9  caso "Un legajo"
        hay otro caso con este nombre.
        Cómo se arregla: cada caso lleva el suyo."
    `);
  });
  it('of the tree alone, where the tree is broken', () => {
    const broken = {[TREE]: CORRECT[TREE].replace('next: permitido', 'next: nada')};
    expect(told(FILE, FILE, broken)).toContain('0 problemas');
  });
});
