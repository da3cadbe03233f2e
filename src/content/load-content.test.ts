import {describe, expect, it} from 'vitest';
import {CORRECT, messageFor, projectOf} from './fixture';
import {loadContent, readContent} from './load-content';
import {formatProblems} from './problem';

const STATUTE = 'docs/normas/ley/statute.yaml';
const TREE = 'docs/arboles/nivel/tree.yaml';
const QUIZ = 'quizzes/ley.yaml';

describe('the content check accepts', () => {
  it('a correct project', () => {
    expect(readContent(projectOf()).problems).toEqual([]);
    expect(loadContent(projectOf()).corpus.byId.get('ley/art-1/a')?.provision.text).toBe('sensibles.');
  });
  it('an id that went and says where', () => {
    const anchors = `${CORRECT['docs/normas/ley/anchors.txt']}ley/art-1/viejo -> ley/art-1/a\n`;
    expect(readContent(projectOf({'docs/normas/ley/anchors.txt': anchors})).problems).toEqual([]);
  });
});

describe('the content check tells the author what to mend when', () => {
  it('a tree cites a provision that does not exist', () => {
    expect(messageFor(TREE, 'cites: [ley/art-1]', 'cites: [ley/art-1/b]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:11:13  pregunta "titular"
        "art-1/b" no es una disposición de "ley". Cerca: art-1/a, art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml."
    `);
  });
  it('an item cites a norm that does not exist', () => {
    expect(messageFor(QUIZ, 'cites: [ley/art-1]', 'cites: [lay/art-1]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:12:13  pregunta "sensibles"
        "lay" no es una norma del proyecto. Cerca: ley.
        Cómo se arregla: usá una de las que hay en docs/normas, o agregá la norma."
    `);
  });
  it('a key is unknown', () => {
    expect(messageFor(STATUTE, '    text: Comuníquese', '    txt: Comuníquese')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/statute.yaml:27:5  norma "ley", body › 2
        la clave "txt" no existe acá. Cerca: text.
        Cómo se arregla: usá una de estas claves (id, kind, num, heading, label, text, page, aliases, children) o borrá la línea."
    `);
  });
  it('the number of a law has no quotes', () => {
    expect(messageFor(STATUTE, 'number: "25.326"', 'number: 25.320')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/statute.yaml:3:9  norma "ley", number
        25.320 está sin comillas y YAML lo lee como el número 25.32.
        Cómo se arregla: escribilo entre comillas: "25.320"."
    `);
  });
  it('two provisions have the same id', () => {
    const repeated = '    text: Comuníquese y fin.\n  - {id: art-1/a, kind: letter, text: Otra.}\n';
    expect(messageFor(STATUTE, '    text: Comuníquese y fin.\n', repeated)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/statute.yaml:28:10  disposición "art-1/a"
        este identificador ya está en la línea 20.
        Cómo se arregla: cada disposición lleva un identificador propio; cambiá el que todavía no se publicó."
    `);
  });
  it('a published address is gone', () => {
    expect(messageFor('docs/normas/ley/anchors.txt', 'ley/art-2', 'ley/art-2\nley/art-3')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/anchors.txt:4:1  dirección publicada "ley/art-3"
        esta dirección se publicó y ya no está en "ley". Cerca: ley/art-1, ley/art-2, ley/art-1/a.
        Cómo se arregla: devolvé el identificador a statute.yaml, o decí adónde fue: ley/art-3 -> ley/…"
    `);
  });
  it('a new address is not recorded', () => {
    expect(messageFor('docs/normas/ley/anchors.txt', 'ley/art-2\n', '')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/anchors.txt:3:1  norma "ley"
        falta la dirección "ley/art-2".
        Cómo se arregla: corré npm run record: agrega las direcciones nuevas a las publicadas."
    `);
  });
  it('a provision does not begin with the id of what holds it', () => {
    expect(messageFor(STATUTE, 'id: art-1/a', 'id: art-9/a')).toContain('está dentro de "art-1" y su identificador no empieza así.');
  });
  it('a value is not one of those that exist', () => {
    expect(messageFor(STATUTE, 'kind: letter', 'kind: leter')).toContain('"leter" no es un valor posible. Cerca: letter, level.');
  });
  it('a value is missing, or of another type', () => {
    expect(messageFor(TREE, 'title: Nivel\n', '')).toContain('falta "title".');
    expect(messageFor(TREE, 'start: titular', 'start: [titular]')).toContain('se esperaba un texto y hay una lista.');
  });
  it('the YAML cannot be read', () => {
    expect(messageFor(QUIZ, 'title: Práctica', 'title: "Práctica')).toContain('sintaxis YAML');
  });
  it('a file of a norm is missing', () => {
    const root = projectOf({'docs/normas/otra/statute.yaml': CORRECT[STATUTE]});
    expect(formatProblems(readContent(root).problems)).toContain('docs/normas/otra/status.yaml:1:1  norma "otra"\n  falta este archivo.');
  });
  it('an erratum speaks of words that are not there', () => {
    const errata =
      '- {id: "1", kind: source-fault, at: [art-2], printed: Comuniquese, reads: Comuníquese, basis: document, note: Falta la tilde.}\n';
    expect(messageFor('docs/normas/ley/errata.yaml', '[]\n', errata)).toContain('las palabras «Comuniquese» no están en ley/art-2.');
  });
  it('a repair cannot be undone', () => {
    const errata =
      '- {id: "1", kind: extraction-artefact, at: [art-2], basis: document, note: Guion., repairs: [{at: art-2, printed: x, reads: nada}]}\n';
    expect(messageFor('docs/normas/ley/errata.yaml', '[]\n', errata)).toContain('las palabras reparadas «nada» están 0 veces en ley/art-2');
  });
  it('every problem at once, in the order of files and lines', () => {
    const root = projectOf({
      [QUIZ]: CORRECT[QUIZ].replace('correct: [si]', 'correct: [tal]'),
      [TREE]: CORRECT[TREE].replace('next: permitido', 'next: permitid'),
    });
    expect(formatProblems(readContent(root).problems)).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/arboles/nivel/tree.yaml:13:48  opción "titular/estatal"
        lleva a "permitid", que no existe. Cerca: permitido.
        Cómo se arregla: usá el identificador de una pregunta o de un resultado de este árbol.

      quizzes/ley.yaml:16:15  pregunta "sensibles"
        la opción correcta "tal" no existe.
        Cómo se arregla: usá el identificador de una opción de la pregunta."
    `);
  });
});

describe('the content check of a tree refuses', () => {
  it('a question without "No sé"', () => {
    expect(messageFor(TREE, 'id: no-se', 'id: otra')).toContain('no ofrece la respuesta "No sé".');
  });
  it('a permission after "No sé"', () => {
    expect(messageFor(TREE, 'label: No sé, next: consultar', 'label: No sé, next: permitido')).toContain(
      'un camino con "No sé" termina en el permiso "permitido".',
    );
  });
  it('a "No sé" that says something else', () => {
    expect(messageFor(TREE, 'label: No sé,', 'label: Otro caso,')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:14:28  pregunta "titular"
        la opción "no-se" dice "Otro caso".
        Cómo se arregla: escribí label: No sé; si dice otra cosa, cambiale el id."
    `);
  });
  it('a regime of norms that do not exist', () => {
    expect(messageFor(TREE, 'statutes: [ley]', 'statutes: [lei]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:5:42  árbol "nivel", régimen
        "lei" no es una norma del proyecto. Cerca: ley.
        Cómo se arregla: usá una de las que hay en docs/normas, o agregá la norma."
    `);
  });
  it('a citation of what prints no words', () => {
    const missing = '    text: Comuníquese y fin.\n  - {id: cuadro, kind: missing, label: Cuadro}\n';
    expect(
      messageFor(TREE, 'cites: [ley/art-2]', 'cites: [ley/cuadro]', {
        [STATUTE]: CORRECT[STATUTE].replace('    text: Comuníquese y fin.\n', missing),
        'docs/normas/ley/anchors.txt': `${CORRECT['docs/normas/ley/anchors.txt']}ley/cuadro\n`,
      }),
    ).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:16:81  resultado "permitido"
        "ley/cuadro" no tiene palabras que citar.
        Cómo se arregla: citá la disposición que las tiene."
    `);
  });
  it('what no way leads to', () => {
    expect(messageFor(TREE, 'label: Del Estado, next: permitido', 'label: Del Estado, next: consultar')).toContain(
      'ningún camino llega acá.',
    );
  });
  it('a way back to where one was', () => {
    expect(messageFor(TREE, 'label: Del Estado, next: permitido', 'label: Del Estado, next: titular')).toContain('por la que ya se pasó');
  });
});

describe('the content check of a quiz refuses', () => {
  it('an id that is not the name of its file', () => {
    expect(messageFor(QUIZ, 'id: ley\n', 'id: otro\n')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:1:5  cuestionario "ley"
        el identificador "otro" no es el nombre del archivo, "ley".
        Cómo se arregla: escribí id: ley, o cambiá el nombre del archivo."
    `);
  });
  it('a right option named twice', () => {
    const several = CORRECT[QUIZ].slice(CORRECT[QUIZ].indexOf('    correct'));
    const three = '      - {id: tal, text: Tal, why: Así es., cites: [ley/art-1/a]}\n    correct: [si, tal, si]\n';
    const file = {[QUIZ]: CORRECT[QUIZ].replace('kind: single', 'kind: several').replace(several, three)};
    expect(readContent(projectOf(file)).problems.map(({what}) => what)).toEqual(['la opción correcta "si" está dos veces.']);
  });
});

describe('what is not in force', () => {
  const repealed = CORRECT['docs/normas/ley/status.yaml'].replace('state: in-force', 'state: repealed');
  const other = {
    'docs/normas/otra/statute.yaml': CORRECT[STATUTE].replace('id: ley', 'id: otra'),
    'docs/normas/otra/status.yaml': CORRECT['docs/normas/ley/status.yaml'],
    'docs/normas/otra/errata.yaml': '[]\n',
    'docs/normas/otra/anchors.txt': CORRECT['docs/normas/ley/anchors.txt'].replaceAll('ley/', 'otra/'),
  };
  it('may not be what a tree or an item rests on', () => {
    const {problems} = readContent(projectOf({'docs/normas/ley/status.yaml': repealed}));
    // Each place that cites the norm is named.
    expect(problems.map((problem) => `${problem.file}:${problem.line}`)).toEqual([
      `${TREE}:5`,
      `${TREE}:11`,
      `${TREE}:16`,
      `${TREE}:17`,
      `${QUIZ}:12`,
      `${QUIZ}:14`,
      `${QUIZ}:15`,
    ]);
    expect(problems[1]?.what).toBe('"ley/art-1" no rige: derogación desde 2000-11-02 (Publicación).');
  });
  it('may be, in a file that is marked historical', () => {
    const root = projectOf({
      ...other,
      'docs/normas/ley/status.yaml': repealed,
      [TREE]: `historical: true\ntoday: [{text: Hoy., cites: [otra/art-1]}]\n${CORRECT[TREE]}`,
      [QUIZ]: `historical: true\n${CORRECT[QUIZ]}`,
    });
    expect(readContent(root).problems).toEqual([]);
  });
  it('is never what a historical tree says of today', () => {
    const root = projectOf({
      'docs/normas/ley/status.yaml': repealed,
      [TREE]: `historical: true\ntoday: [{text: Hoy., cites: [ley/art-1]}]\n${CORRECT[TREE]}`,
      [QUIZ]: `historical: true\n${CORRECT[QUIZ]}`,
    });
    expect(readContent(root).problems.map((problem) => problem.subject)).toEqual(['lo que rige hoy']);
  });
  it('is never left without what rules today', () => {
    expect(messageFor(TREE, 'start: titular', 'historical: true\nstart: titular')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:6:13  árbol "nivel"
        es histórico y no dice qué rige hoy.
        Cómo se arregla: agregá "today", con oraciones que citen lo que está en vigor."
    `);
  });
  it('is an article too, when its chapter is repealed', () => {
    const article = CORRECT[STATUTE].slice(CORRECT[STATUTE].indexOf('  - id: art-1'));
    const chapter = `  - id: cap-1\n    kind: chapter\n    heading: CAPITULO I\n    children:\n${article.replace(/^/gm, '    ').trimEnd()}\n`;
    const event = '{from: "2010", state: repealed, by: Otra ley, source: InfoLEG, confidence: official}';
    const {problems} = readContent(
      projectOf({
        [STATUTE]: CORRECT[STATUTE].replace(article, chapter),
        'docs/normas/ley/status.yaml': `${CORRECT['docs/normas/ley/status.yaml']}provisions: [{at: cap-1, events: [${event}]}]\n`,
        'docs/normas/ley/anchors.txt': `ley/cap-1\n${CORRECT['docs/normas/ley/anchors.txt']}`,
      }),
    );
    expect(problems[0]?.what).toBe('"ley/art-1" no rige: derogación desde 2010 (Otra ley).');
    expect(problems).toHaveLength(6);
  });
  it('is known by an alias too', () => {
    const event = '{from: "2010", state: repealed, by: Otra ley, source: InfoLEG, confidence: official}';
    const text = messageFor(TREE, 'cites: [ley/art-2]', 'cites: [ley/art-3]', {
      [STATUTE]: CORRECT[STATUTE].replace('id: art-2', 'id: art-2\n    aliases: [art-3]'),
      'docs/normas/ley/status.yaml': `${CORRECT['docs/normas/ley/status.yaml']}provisions: [{at: art-2, events: [${event}]}]\n`,
      'docs/normas/ley/anchors.txt': `${CORRECT['docs/normas/ley/anchors.txt']}ley/art-3\n`,
    });
    expect(text).toContain('"ley/art-3" no rige: derogación desde 2010 (Otra ley).');
  });
});
