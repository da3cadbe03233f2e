import {describe, expect, it} from 'vitest';
import {CORRECT, messageFor, projectOf} from './fixture';
import {readContent} from './load-content';

const STATUTE = 'docs/normas/ley/statute.yaml';
const TREE = 'docs/arboles/nivel/tree.yaml';

/** `art-1` opens a list of two letters, of which the second has a point of its own. */
const FILES = {
  [STATUTE]: CORRECT[STATUTE].replace(
    '        text: sensibles.\n',
    `        text: sensibles.
      - id: art-1/b
        kind: letter
        num: "b)"
        text: los demás.
        children:
          - {id: art-1/b/1, kind: item, num: "1.", text: Salvo los públicos.}
`,
  ),
  'docs/normas/ley/anchors.txt': 'ley/art-1\nley/art-1/a\nley/art-1/b\nley/art-1/b/1\nley/art-2\n',
};

/** What the check says of a tree that covers so much, whose two outcomes cite `ley/art-2` and these. */
function told(head: string, cites = 'ley/art-1/a'): string[] {
  const tree = CORRECT[TREE].replace('start:', `${head}\nstart:`).replace('cites: [ley/art-1/a]', `cites: [${cites}]`);
  return readContent(projectOf({...FILES, [TREE]: tree.replace('cites: [ley/art-1]', 'cites: [ley/art-2]')})).problems.map(
    ({what}) => what,
  );
}

describe('what a tree covers', () => {
  it('is complete where every part that prints words is cited', () => {
    expect(told('covers: [ley/art-1]', 'ley/art-1/a, ley/art-1/b, ley/art-1/b/1')).toEqual([]);
  });
  it('counts a part that is cited with the whole that it belongs to', () => {
    expect(told('covers: [ley/art-1]', 'ley/art-1/a, ley/art-1/b')).toEqual([]);
  });
  it('does not count the parts of what is covered when it is cited as a whole', () => {
    expect(told('covers: [ley/art-1]', 'ley/art-1')).toEqual([
      'cubre "ley/art-1", y "ley/art-1/a" no está citado: «sensibles.»',
      'cubre "ley/art-1", y "ley/art-1/b" no está citado: «los demás.»',
      'cubre "ley/art-1", y "ley/art-1/b/1" no está citado: «Salvo los públicos.»',
    ]);
  });
  it('counts words that open a list where an entry of it is cited, and no other words', () => {
    expect(told('covers: [ley/art-1]', 'ley/art-1/a, ley/art-1/b/1')).toEqual([
      'cubre "ley/art-1", y "ley/art-1/b" no está citado: «los demás.»',
    ]);
  });
  it('may be a whole norm', () => {
    expect(told('covers: [ley]', 'ley/art-1')).toEqual([]);
    expect(told('covers: [ley]', 'ley/art-2')).toHaveLength(4);
  });
  it('does not count what is cited only as the rule of today', () => {
    expect(told('today: [{text: Hoy., cites: [ley/art-1/b]}]\ncovers: [ley/art-1/b]')).toHaveLength(2);
  });
  it('leaves out, with a reason, a part and what is under it', () => {
    expect(told('covers: [ley/art-1]\nuncovered: [{id: ley/art-1/b, why: No decide.}]')).toEqual([]);
  });
  it('leaves out the words alone of a part of which something is cited', () => {
    expect(told('covers: [ley/art-1]\nuncovered: [{id: ley/art-1/b, why: No decide.}]', 'ley/art-1/a, ley/art-1/b/1')).toEqual([]);
  });
  it('leaves out nothing by naming again what is covered, but its own words', () => {
    expect(told('covers: [ley/art-1/b]\nuncovered: [{id: ley/art-1/b, why: No decide.}]')).toEqual([
      'cubre "ley/art-1/b", y "ley/art-1/b/1" no está citado: «Salvo los públicos.»',
    ]);
  });
});

describe('an author of a tree is told', () => {
  it('of the part that is not cited, where the tree says that it covers it', () => {
    expect(messageFor(TREE, 'start:', 'covers: [ley/art-1, ley/art-2]\nstart:', FILES)).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/arboles/nivel/tree.yaml:6:10  lo que el árbol cubre
        cubre "ley/art-1", y "ley/art-1/b" no está citado: «los demás.»
        Cómo se arregla: citalo donde el árbol lo aplica, o agregalo en "uncovered" con el porqué: {id: ley/art-1/b, why: …}.

      docs/arboles/nivel/tree.yaml:6:10  lo que el árbol cubre
        cubre "ley/art-1", y "ley/art-1/b/1" no está citado: «Salvo los públicos.»
        Cómo se arregla: citalo donde el árbol lo aplica, o agregalo en "uncovered" con el porqué: {id: ley/art-1/b/1, why: …}."
    `);
  });
  it('of what it covers or leaves out and does not exist', () => {
    expect(
      messageFor(TREE, 'start:', 'covers: [ley/art-3]\nuncovered: [{id: ley/art-1/z, why: Porque sí.}]\nstart:'),
    ).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/arboles/nivel/tree.yaml:6:10  lo que el árbol cubre
        "art-3" no es una disposición de "ley". Cerca: art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml.

      docs/arboles/nivel/tree.yaml:7:18  lo que el árbol deja afuera
        "art-1/z" no es una disposición de "ley". Cerca: art-1/a, art-1, art-2.
        Cómo se arregla: usá una de éstas, o agregá la disposición en docs/normas/ley/statute.yaml."
    `);
  });
  it('of what is left out and cited, is not covered, or is left out twice', () => {
    const twice = '{id: ley/art-1/b, why: No decide.}';
    const uncovered = `[{id: ley/art-1/a, why: No decide.}, {id: ley/art-2, why: No decide.}, ${twice}, ${twice}]`;
    expect(messageFor(TREE, 'start:', `covers: [ley/art-1]\nuncovered: ${uncovered}\nstart:`, FILES)).toMatchInlineSnapshot(`
      "3 problemas en el contenido:

      docs/arboles/nivel/tree.yaml:7:18  lo que el árbol deja afuera
        "ley/art-1/a" está citado en el árbol.
        Cómo se arregla: borrá la entrada, o la cita.

      docs/arboles/nivel/tree.yaml:7:54  lo que el árbol deja afuera
        "ley/art-2" no es parte de lo que el árbol cubre.
        Cómo se arregla: borrá la entrada, o agregá a "covers" lo que la contiene.

      docs/arboles/nivel/tree.yaml:7:124  lo que el árbol deja afuera
        "ley/art-1/b" está dos veces.
        Cómo se arregla: dejá una sola entrada."
    `);
  });
});
