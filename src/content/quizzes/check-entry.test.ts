import {describe, expect, it} from 'vitest';
import {projectOf} from '../fixture';
import {readContent} from '../load-content';
import {ITEM_KINDS} from '../schemas/quiz';
import {BANK, BANK_FILE, messageForBank} from './fixture';

const told = (was: string, is: string): string => messageForBank([[was, is]]);

describe('the content check accepts', () => {
  it('a correct item of every kind', () => {
    const {content, problems} = readContent(projectOf({[BANK_FILE]: BANK}));
    expect(problems).toEqual([]);
    expect(content.quizzes[0]?.items.map(({kind}) => kind)).toEqual(ITEM_KINDS);
  });
});

describe('the content check of options refuses', () => {
  it('two with one id', () => {
    expect(told('{id: no, text: Otro', '{id: si, text: Otro')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:23:14  pregunta "uno"
        la opción "si" está dos veces.
        Cómo se arregla: cada opción lleva su identificador."
    `);
  });
  it('two that say the same', () => {
    expect(told('text: Otro', 'text: éste.')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:23:24  pregunta "uno"
        dos opciones dicen lo mismo.
        Cómo se arregla: cambiá una de las dos."
    `);
  });
  it.each([
    'Todas las anteriores',
    'Ninguna de las anteriores',
    'Ambas respuestas anteriores',
    'Todas son correctas',
    'Todas las opciones son correctas',
    'Ninguna de las otras',
    'Ninguna es correcta',
    'a) y b)',
  ])('what points at others: "%s"', (text) => {
    expect(told('text: Otro', `text: "${text}"`)).toContain('la opción habla de las otras');
  });
  it.each(['Todas las personas', 'Ninguna de las leyes anteriores a 2000', 'Los datos anteriores'])('but not "%s"', (text) => {
    expect(told('text: Otro', `text: "${text}"`)).toBe('0 problemas en el contenido:\n\n');
  });
  it('what points at others, and says what to do', () => {
    expect(told('text: Otro', 'text: Ninguna de las anteriores')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:23:24  pregunta "uno"
        la opción habla de las otras, y las opciones se muestran en otro orden.
        Cómo se arregla: escribí una opción que se entienda sola, o usá kind: several."
    `);
  });
  it('a right one that does not exist', () => {
    expect(told('correct: [si]', 'correct: [se]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:24:15  pregunta "uno"
        la opción correcta "se" no existe. Cerca: si.
        Cómo se arregla: usá el identificador de una opción de la pregunta."
    `);
  });
  it('a right one named twice', () => {
    expect(told('correct: [a, b]', 'correct: [a, b, a]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:35:21  pregunta "varias"
        la opción correcta "a" está dos veces.
        Cómo se arregla: nombrala una sola vez."
    `);
  });
  it('a second right one, where one is asked', () => {
    expect(told('correct: [si]', 'correct: [si, no]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:24:14  cuestionario "ley", items › 1 › correct
        una pregunta "single" tiene exactamente una opción correcta.
        Cómo se arregla: corregí el valor."
    `);
  });
  it('a wrong one that does not say what was misread', () => {
    expect(told('misreading: Confunde., cites: [ley/art-1/a]', 'cites: [ley/art-1/a]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:23:9  pregunta "uno"
        falta "misreading": qué entendió mal quien responde así.
        Cómo se arregla: escribilo en una frase corta, por ejemplo misreading: "Confunde antecedentes con datos sensibles"."
    `);
  });
  it('a right one that does', () => {
    expect(told('why: Así es., cites: [ley/art-1/a]', 'why: Así es., misreading: Confunde., cites: [ley/art-1/a]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:22:56  pregunta "uno"
        es una respuesta correcta y dice qué se entendió mal.
        Cómo se arregla: borrá misreading, o corregí cuál es la correcta."
    `);
  });
  it('one without feedback, and one without a citation', () => {
    expect(told('text: Otro, why: No es así.,', 'text: Otro,')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:23:9  cuestionario "ley", items › 1 › options › 2 › why
        falta "why".
        Cómo se arregla: agregá la clave con su valor."
    `);
    expect(told('misreading: Confunde., cites: [ley/art-1/a]', 'misreading: Confunde.')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:23:9  cuestionario "ley", items › 1 › options › 2 › cites
        falta "cites".
        Cómo se arregla: agregá la clave con su valor."
    `);
  });
});

describe('the content check of a statement refuses', () => {
  it('verdicts whose feedback was put the wrong way round', () => {
    expect(told('correct: true', 'correct: false')).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      quizzes/ley.yaml:43:14  pregunta "afirmacion"
        falta "misreading": qué entendió mal quien responde así.
        Cómo se arregla: escribilo en una frase corta, por ejemplo misreading: "Confunde antecedentes con datos sensibles".

      quizzes/ley.yaml:44:46  pregunta "afirmacion"
        es una respuesta correcta y dice qué se entendió mal.
        Cómo se arregla: borrá misreading, o corregí cuál es la correcta."
    `);
  });
  it('reasons without the right one, and a right one without reasons', () => {
    expect(told('    reason: publicada\n', '')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:46:7  pregunta "afirmacion"
        hay "reasons" y falta "reason".
        Cómo se arregla: reasons lista los motivos y reason nombra el correcto: van los dos o ninguno."
    `);
    const reasons = BANK.slice(BANK.indexOf('    reasons:'), BANK.indexOf('    reason: publicada'));
    expect(told(reasons, '')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:45:13  pregunta "afirmacion"
        hay "reason" y falta "reasons".
        Cómo se arregla: reasons lista los motivos y reason nombra el correcto: van los dos o ninguno."
    `);
  });
  it('a right reason that is not listed', () => {
    expect(told('reason: publicada', 'reason: publicado')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:48:13  pregunta "afirmacion"
        el motivo correcto "publicado" no existe. Cerca: publicada.
        Cómo se arregla: usá el identificador de uno de los motivos."
    `);
  });
  it('a wrong reason that does not say what was misread', () => {
    expect(told('misreading: Mira los años., ', '')).toContain('falta "misreading"');
  });
  it('two reasons that say the same', () => {
    expect(told('text: Es vieja', 'text: se publicó')).toContain('dos opciones dicen lo mismo.');
  });
  it('a reason with the name of a verdict', () => {
    expect(
      messageForBank([
        ['id: publicada', 'id: "true"'],
        ['reason: publicada', 'reason: "true"'],
      ]),
    ).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:46:14  pregunta "afirmacion"
        "true" nombra una de las dos respuestas.
        Cómo se arregla: usá otro identificador."
    `);
  });
});

describe('the content check of an order refuses', () => {
  it('elements of which none says what was misread', () => {
    expect(told('misreading: Se adelanta., ', '')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:56:7  pregunta "orden"
        ningún elemento dice qué se entendió mal.
        Cómo se arregla: escribí misreading en el que más se corre de lugar."
    `);
  });
  it('two elements with one id', () => {
    expect(told('id: tercero', 'id: primero')).toContain('la opción "primero" está dos veces.');
  });
});

describe('the content check of pairs refuses', () => {
  it('a pair with what is not among the choices', () => {
    expect(told('match: y', 'match: z')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:67:36  pregunta "pares"
        "z" no está entre las respuestas. Cerca: x, y.
        Cómo se arregla: usá el identificador de una de choices."
    `);
  });
  it('a prompt that does not say what was misread', () => {
    expect(told('match: x, why: Así es., misreading: Confunde.,', 'match: x, why: Así es.,')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:66:9  pregunta "pares"
        falta "misreading": qué entendió mal quien responde así.
        Cómo se arregla: escribilo en una frase corta, por ejemplo misreading: "Confunde antecedentes con datos sensibles"."
    `);
  });
  it('two prompts or two choices that say the same', () => {
    expect(told('text: Dos, match', 'text: uno, match')).toContain('dos opciones dicen lo mismo.');
    expect(told('text: I griega', 'text: equis')).toContain('dos opciones dicen lo mismo.');
  });
});

describe('the content check of blanks refuses', () => {
  it('one in the text that is not listed, and one listed that is not in the text', () => {
    expect(told('[[dias]]', '[[dia]]')).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      quizzes/ley.yaml:77:11  pregunta "huecos"
        el hueco [[dia]] no está en "blanks". Cerca: dias.
        Cómo se arregla: agregalo a blanks, o corregí su nombre.

      quizzes/ley.yaml:79:13  pregunta "huecos"
        el hueco "dias" no está en el texto. Cerca: dia.
        Cómo se arregla: escribí [[dias]] en text."
    `);
  });
  it('one that is twice in the text', () => {
    expect(told('En [[dias]] días.', 'En [[dias]] o [[dias]] días.')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:77:11  pregunta "huecos"
        el hueco [[dias]] está dos veces.
        Cómo se arregla: cada hueco va una vez en el texto."
    `);
  });
  it('one that is listed twice', () => {
    const again = '      - {id: dias, label: plazo, accepts: ["10"], why: Son diez., cites: [ley/art-2]}\n';
    expect(told('  - id: robo', `${again}  - id: robo`)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:87:14  pregunta "huecos"
        el hueco "dias" está dos veces.
        Cómo se arregla: cada hueco lleva su identificador."
    `);
  });
  it('a mistake that is right, in whatever words', () => {
    expect(told('says: ["5"]', 'says: ["5", "Diez."]')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      quizzes/ley.yaml:86:26  pregunta "huecos"
        "Diez." también se acepta como correcta.
        Cómo se arregla: sacala de uno de los dos lados."
    `);
  });
  it('a mistake that does not say what was misread', () => {
    expect(told('misreading: Toma otro plazo., ', '')).toContain('falta "misreading"');
  });
});
