import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse, stringify} from 'yaml';
import {CORRECT, projectOf} from '../fixture';
import {readContent} from '../load-content';
import {ITEM_KINDS} from '../schemas/quiz';
import {BANK, BANK_FILE} from './fixture';
import {beginItem, type WantedItem} from './new-item';

const project = (bank: string = BANK): string => projectOf({[BANK_FILE]: bank});
const begin = (wanted: Partial<WantedItem>, root = project()): ReturnType<typeof beginItem> =>
  beginItem(root, {quiz: 'ley', kind: 'single', ...wanted});
const begun = (wanted: Partial<WantedItem>, bank = BANK): {text: string; line: number} => {
  const result = begin(wanted, project(bank));
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
const refusal = (wanted: Partial<WantedItem>, root?: string): string => {
  const result = begin(wanted, root);
  if (!('refused' in result)) throw new Error('it was not refused');
  return result.refused;
};
const problemsOf = (bank: string): string[] => readContent(project(bank)).problems.map(({what}) => what);

/** A value for every placeholder, by its key. */
function fill(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => fill(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, name)]));
  if (typeof value !== 'string' || !value.startsWith('(escribir: ')) return value;
  // What is told apart by its words, and a text with its blank, keep what they say.
  return (
    {cites: 'ley/art-2', objective: 'responder', difficulty: 'recall', id: 'propio'}[key] ??
    value.replace('(escribir: ', '').replace(')', '')
  );
}

describe('an item begun', () => {
  it('stands at the end of the bank, and leaves every other byte', () => {
    const commented = `# De prueba.\n${BANK.replace('items:', 'items: # en orden')}      # Fin.\n`;
    const {text, line} = begun({id: 'nueva'}, commented);
    expect(text.replace(/ {2}- id: nueva\n(?: {4}.*\n)*/, '')).toBe(commented);
    expect(text.split('\n')[line - 1]).toBe('  - id: nueva');
  });
  it('reads as the banks are written', () => {
    const {text, line} = begun({id: 'nueva', kind: 'true-false'});
    expect(
      text
        .split('\n')
        .slice(line - 2)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "        correct: [hoy]
        - id: nueva
          kind: true-false
          objective: "(escribir: el identificador de un objetivo del cuestionario)"
          difficulty: "(escribir: recall, application o judgment)"
          ask: "(escribir: la pregunta)"
          correct: true
          whyTrue:
            why: "(escribir: qué dice la disposición y cómo confirma la respuesta)"
            cites: ["(escribir: la disposición que la confirma, por ejemplo ley-25326/art-5/inc-2/b)"]
          whyFalse:
            why: "(escribir: qué dice la disposición y cómo corrige la respuesta)"
            misreading: "(escribir: qué entendió mal quien responde así, en una frase corta)"
            cites: ["(escribir: la disposición que la corrige, por ejemplo ley-25326/art-5/inc-2/b)"]
          cites: ["(escribir: la disposición que la decide, por ejemplo ley-25326/art-5/inc-2/b)"]
      "
    `);
  });
  it('is set apart as those before it are', () => {
    const lineBefore = ({text, line}: {text: string; line: number}): string | undefined => text.split('\n')[line - 2];
    expect(lineBefore(begun({id: 'nueva'}))).not.toBe('');
    expect(lineBefore(begun({id: 'nueva'}, BANK.replaceAll(/(?<!items:)\n {2}- id/g, '\n\n  - id')))).toBe('');
  });
  it('may go before other keys, and after a last line without an end', () => {
    const head = BANK.slice(0, BANK.indexOf('evaluation:'));
    const items = BANK.slice(BANK.indexOf('items:'));
    const {text} = begun({id: 'nueva'}, `${head}${items}\n# Nada más.\nhistorical: false\n`);
    expect(text).toContain('\n\n# Nada más.\nhistorical: false\n');
    expect(parse(text).items.at(-1).id).toBe('nueva');
    expect(parse(begun({id: 'nueva'}, BANK.trimEnd()).text).items.at(-1).id).toBe('nueva');
  });
  it('goes to the parts of a case when it is asked to', () => {
    const {text, line} = begun({id: 'secreto', inCase: 'robo'});
    expect(
      parse(text)
        .items.at(-1)
        .parts.map(({id}: {id: string}) => id),
    ).toEqual(['aviso', 'plazo', 'secreto']);
    expect(text.split('\n')[line - 1]).toBe('      - id: secreto');
  });
  it.each(ITEM_KINDS)('is refused until all of it is written, and says what to write: %s', (kind) => {
    const problems = problemsOf(begun({kind}).text);
    expect(problems.length).toBeGreaterThan(5);
    expect(
      problems.filter(
        (what) => !/^(quedó sin escribir: .+\.|"\(escribir: recall, application o judgment\)" no es un valor posible\.)$/.test(what),
      ),
    ).toEqual([]);
  });
  it.each(ITEM_KINDS)('is correct once it is written: %s', (kind) => {
    const bank = parse(begun({kind}).text);
    const item = fill(bank.items.at(-1)) as {id: string; parts?: {id: string}[]};
    item.parts?.forEach((part, i) => {
      part.id = `parte-${i}`;
    });
    expect(problemsOf(stringify({...bank, items: [...bank.items.slice(0, -1), item]}))).toEqual([]);
  });
});

describe('an item is not begun', () => {
  it('in a bank that does not exist', () => {
    expect(refusal({quiz: 'lay'})).toBe('no hay un cuestionario "lay". Cerca: ley. Hay: ley.');
    expect(refusal({quiz: '_coverage'}, projectOf({'quizzes/_coverage.yaml': '[]\n'}))).toBe(
      'no hay un cuestionario "_coverage". Hay: ley.',
    );
  });
  it('of a kind that does not exist', () => {
    expect(refusal({kind: 'singel'})).toBe(
      '"singel" no es una clase de pregunta. Cerca: single. Hay: single, several, true-false, order, match, fill-in, case.',
    );
  });
  it('under an id that is in use, in any bank, or that is none', () => {
    expect(refusal({id: 'varias'})).toBe('el identificador "varias" ya está en quizzes/ley.yaml:25.');
    const other = projectOf({[BANK_FILE]: BANK, 'quizzes/otra.yaml': CORRECT[BANK_FILE].replace('id: ley', 'id: otra')});
    expect(refusal({id: 'sensibles'}, other)).toBe('el identificador "sensibles" ya está en quizzes/otra.yaml:7.');
    expect(refusal({id: 'Con Espacio'})).toBe(
      '"Con Espacio" no sirve de identificador: el identificador lleva sólo minúsculas sin tilde, cifras y guiones.',
    );
  });
  it('in a case under the id of another part of it; that of a part of another case is free', () => {
    expect(refusal({id: 'plazo', inCase: 'robo'})).toBe('el identificador "robo/plazo" ya está en quizzes/ley.yaml:103.');
    expect(begun({id: 'uno', inCase: 'robo'}).text).toContain('- id: uno\n        kind: single');
  });
  it('in a case that does not exist, or as a case in a case', () => {
    expect(refusal({inCase: 'robos'})).toBe('no hay un caso "robos" en quizzes/ley.yaml. Cerca: robo. Hay: robo.');
    expect(refusal({inCase: 'uno'})).toBe('no hay un caso "uno" en quizzes/ley.yaml. Hay: robo.');
    expect(refusal({kind: 'case', inCase: 'robo'})).toBe('un caso no va dentro de otro.');
  });
  it('in a file that cannot be read, or has no list of items', () => {
    const root = project();
    writeFileSync(path.join(root, BANK_FILE), BANK.replace('title: Práctica', 'title: "Práctica'));
    expect(refusal({}, root)).toContain('hay comillas que no se cierran.');
    writeFileSync(path.join(root, BANK_FILE), 'id: ley\nitems: []\n');
    expect(refusal({}, root)).toBe('quizzes/ley.yaml: las preguntas no están en una lista con guiones; escribí ahí la primera a mano.');
  });
});
