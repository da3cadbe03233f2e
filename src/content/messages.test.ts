import {rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {messageFor, projectOf} from './fixture';
import {readContent} from './load-content';
import {near} from './near';

const STATUTE = 'docs/normas/ley/statute.yaml';
const STATUS = 'docs/normas/ley/status.yaml';
const ERRATA = 'docs/normas/ley/errata.yaml';
const TREE = 'docs/arboles/nivel/tree.yaml';
const QUIZ = 'quizzes/ley.yaml';

describe('an author whose YAML cannot be read is told', () => {
  it.each([
    ['a tab', QUIZ, 'title: Práctica', 'title:\n\tPráctica', 'la sangría tiene una tabulación.'],
    ['a key that is there twice', QUIZ, 'title: Práctica', 'title: Práctica\ntitle: Otra', 'la clave "title" está dos veces.'],
    ['quotes that stay open', QUIZ, 'title: Práctica', 'title: "Práctica', 'hay comillas que no se cierran.'],
    ['lines that are not aligned', STATUTE, '  - id: art-2\n    kind', '  - id: art-2\n   kind', 'la sangría no coincide'],
    ['a colon inside a text', QUIZ, 'title: Práctica', 'title: Uno: dos', 'hay dos «: » en la misma línea'],
    ['an alias of nothing', QUIZ, 'title: Práctica', 'title: *x', 'el alias «*x» no tiene antes un ancla «&x».'],
    ['a merge key', STATUTE, 'kind: letter', '<<: {kind: letter}', 'las claves de mezcla («<<») no se usan.'],
  ] as const)('of %s', (_, file, was, is, what) => {
    expect(messageFor(file, was, is)).toContain(what);
  });
  it('where the quotes open', () => {
    expect(messageFor(QUIZ, 'title: Práctica', 'title: "Práctica')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:2:8  sintaxis YAML
        hay comillas que no se cierran.
        Cómo se arregla: cerrá las comillas que se abren acá."
    `);
  });
});

describe('an author is told at the line to mend', () => {
  it('of an unknown key with a value of many lines', () => {
    expect(messageFor(TREE, 'outcomes:', 'resultados:\n  - {id: x}\noutcomes:')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:15:1  árbol "nivel"
        la clave "resultados" no existe acá.
        Cómo se arregla: usá una de estas claves (id, title, summary, version, changes, historical, regime, today, each, draft, covers, uncovered, start, questions, outcomes) o borrá la línea."
    `);
  });
  it('of the words of an alias, where they are written', () => {
    const text = messageFor(STATUTE, 'shortTitle: Ley de prueba\ntitle: Una ley', 'shortTitle: &numero 25.320\ntitle: *numero');
    expect(text.match(/25\.320 está sin comillas/g)).toHaveLength(2);
  });
  it('of an empty list', () => {
    expect(messageFor(TREE, 'cites: [ley/art-1]', 'cites: []')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:11:12  árbol "nivel", questions › 1 › cites
        la lista está vacía: lleva un elemento como mínimo.
        Cómo se arregla: agregá lo que falta."
    `);
  });
  it('of a kind that is missing, and of one that does not exist', () => {
    expect(messageFor(QUIZ, '    kind: single\n', '')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:7:5  cuestionario "ley", items › 1 › kind
        falta "kind".
        Cómo se arregla: agregá la clave con uno de estos: single, several, true-false, order, match, fill-in, case."
    `);
    expect(messageFor(QUIZ, 'kind: single', 'kind: singel')).toContain('"singel" no es un valor posible. Cerca: single.');
  });
  it('of the variant that was meant, only', () => {
    const replaced = 'confidence: official, replacedBy: [{title: Otra ley, sourc: SAIJ, confidence: official}]';
    expect(messageFor(STATUS, 'confidence: official', replaced)).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/normas/ley/status.yaml:5:112  norma "ley", events › 1 › replacedBy › 1 › source
        falta "source".
        Cómo se arregla: agregá la clave con su valor.

      docs/normas/ley/status.yaml:5:130  norma "ley", events › 1 › replacedBy › 1
        la clave "sourc" no existe acá. Cerca: source.
        Cómo se arregla: usá una de estas claves (title, source, url, confidence) o borrá la línea."
    `);
  });
  it('of a number where an erratum names its place', () => {
    const erratum = '- {id: "1", kind: remark, at: [5], basis: document, note: Nota.}\n';
    expect(messageFor(ERRATA, '[]\n', erratum)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/errata.yaml:1:32  norma "ley", 1 › at › 1
        5 está sin comillas y YAML lo lee como el número 5.
        Cómo se arregla: escribilo entre comillas: "5"."
    `);
  });
  it('of a day that is in no calendar', () => {
    expect(messageFor(STATUS, 'checked: "2026-11-21"', 'checked: "2026-13-45"')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/status.yaml:1:10  norma "ley", checked
        esa fecha no está en el calendario.
        Cómo se arregla: corregí el valor."
    `);
    expect(messageFor(STATUS, 'from: "2000-11-02"', 'from: "2000-13"')).toContain('esa fecha no está en el calendario.');
  });
  it('of a norm that another names and that does not exist', () => {
    expect(messageFor(STATUTE, 'language: es-AR', 'language: es-AR\nregulates: lay')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/statute.yaml:9:12  norma "ley", regulates
        "lay" no es una norma del proyecto. Cerca: ley.
        Cómo se arregla: usá una de las que hay en docs/normas, o agregá la norma, o borrá la línea."
    `);
  });
  it('of a replacement that does not exist', () => {
    const replaced = (by: string): string => messageFor(STATUS, 'confidence: official', `confidence: official, replacedBy: [${by}]`);
    expect(replaced('{statute: lay, at: [art-1]}')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/status.yaml:5:122  norma "ley", replacedBy
        "lay" no es una norma del proyecto. Cerca: ley.
        Cómo se arregla: usá una de las que hay en docs/normas, o agregá la norma, o nombrala con title, source y confidence."
    `);
    expect(replaced('{statute: ley, at: [art-1, art-8]}')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/status.yaml:5:139  norma "ley", replacedBy
        "art-8" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml."
    `);
  });
});

describe('what is missing as a whole is told', () => {
  it.each(['docs/fuentes/sources.yaml', 'quizzes', 'docs/arboles'])('%s', (gone) => {
    const root = projectOf();
    rmSync(path.join(root, gone), {recursive: true});
    expect(readContent(root).problems).toMatchObject([{file: gone, what: expect.stringMatching(/^falta est/)}]);
  });
});

describe('what is near a wrong word', () => {
  it('is one change away for words below four letters, two and more for longer ones', () => {
    expect(near('art-1', ['art-2', 'anexo-1'])).toEqual(['art-2']);
    expect(near('lay', ['ley', 'no'])).toEqual(['ley']);
    expect(near('si', ['no', 'b'])).toEqual([]);
  });
});
