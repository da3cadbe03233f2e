import {describe, expect, it} from 'vitest';
import {projectOf} from './fixture';
import {readContent} from './load-content';
import {formatProblems} from './problem';

const SYNONYMS = 'docs/busqueda/synonyms.yaml';
const NAMES = 'docs/busqueda/names.yaml';

/** The message for a project whose word lists are these. The fixture's law says "Los datos: sensibles. Comuníquese y fin." */
function told(files: Readonly<Record<string, string>>): string {
  return formatProblems(readContent(projectOf(files)).problems);
}
function synonymsOf(synonyms: string, families = '[]'): Record<string, string> {
  return {[SYNONYMS]: `synonyms:${synonyms}\nfamilies: ${families}\n`};
}

describe('the words of the search', () => {
  it('are none where a project lists none', () => {
    const {content, problems} = readContent(projectOf());
    expect({lexicon: content.lexicon, problems}).toEqual({lexicon: {synonyms: [], families: [], names: []}, problems: []});
  });
  it('are read as they are listed', () => {
    const files = {
      ...synonymsOf('\n  - {say: [privados, muy íntimos], means: [sensibles]}', '[[dato, data]]'),
      [NAMES]: '- {say: [la ley], statute: ley}\n',
    };
    const {content, problems} = readContent(projectOf(files));
    expect(problems).toEqual([]);
    expect(content.lexicon).toEqual({
      synonyms: [{say: ['privados', 'muy íntimos'], means: ['sensibles']}],
      families: [['dato', 'data']],
      names: [{say: ['la ley'], statute: 'ley'}],
    });
  });
  it('may mean a word that a norm writes with other accents or capitals', () => {
    expect(told(synonymsOf('\n  - {say: [avisen], means: [COMUNIQUESE]}'))).toBe(told({}));
  });
});

describe('an author of the words of the search is told', () => {
  it('of an everyday word that is there twice, with other accents too', () => {
    expect(told(synonymsOf('\n  - {say: [íntimos], means: [sensibles]}\n  - {say: [Intimos], means: [datos]}'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/busqueda/synonyms.yaml:3:12  sinónimo
        "Intimos" ya está en la lista.
        Cómo se arregla: juntá las dos entradas."
    `);
  });
  it('of a meaning that no norm has', () => {
    expect(told(synonymsOf('\n  - {say: [privados], means: [sensibles, datos biométricos]}'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/busqueda/synonyms.yaml:2:42  sinónimo
        ninguna norma dice "datos biométricos".
        Cómo se arregla: escribí una palabra como está en las normas, o borrala."
    `);
  });
  it('of a word in two families', () => {
    expect(told(synonymsOf(' []', '\n  - [dato, data]\n  - [sensible, Dato]'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/busqueda/synonyms.yaml:4:16  familia
        "Dato" ya está en otra familia.
        Cómo se arregla: dejala en una, o juntá las dos."
    `);
  });
  it('of a family of one', () => {
    expect(told(synonymsOf(' []', '[[dato]]'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/busqueda/synonyms.yaml:2:12  palabras de la búsqueda, families › 1
        la lista es corta: lleva 2 elementos como mínimo.
        Cómo se arregla: agregá lo que falta."
    `);
  });
  it('of a name for a norm that does not exist', () => {
    expect(told({[NAMES]: '- {say: [la ley], statute: lay}\n'})).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/busqueda/names.yaml:1:28  nombre de norma
        "lay" no es una norma del proyecto. Cerca: ley.
        Cómo se arregla: usá una de las que hay en docs/normas, o agregá la norma."
    `);
  });
  it('of a key that does not exist', () => {
    expect(told({[NAMES]: '- {dice: [la ley], statute: ley}\n'})).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/busqueda/names.yaml:1:3  palabras de la búsqueda, 1 › say
        falta "say".
        Cómo se arregla: agregá la clave con su valor.

      docs/busqueda/names.yaml:1:4  palabras de la búsqueda, 1
        la clave "dice" no existe acá.
        Cómo se arregla: usá una de estas claves (say, statute) o borrá la línea."
    `);
  });
  it('of YAML that cannot be read', () => {
    expect(told({[SYNONYMS]: 'synonyms:\n\t- x\n'})).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/busqueda/synonyms.yaml:2:1  sintaxis YAML
        la sangría tiene una tabulación.
        Cómo se arregla: usá sólo espacios."
    `);
  });
});

describe('an author is told nothing', () => {
  it('of the same word twice in one family', () => {
    expect(told(synonymsOf(' []', '[[dato, data, dato]]'))).toBe(told({}));
  });
});

describe('an author is told too', () => {
  it('of a phrase that is longer than what the search compares', () => {
    expect(told(synonymsOf('\n  - {say: [uno dos tres cuatro cinco], means: [sensibles]}'))).not.toBe(told({}));
  });
  it('of a meaning that says nothing', () => {
    expect(told(synonymsOf('\n  - {say: [privados], means: [de la]}'))).not.toBe(told({}));
  });
  it('of a name that two norms have', () => {
    expect(told({[NAMES]: '- {say: [la ley], statute: ley}\n- {say: [La ley], statute: ley}\n'})).not.toBe(told({}));
  });
  it('of a phrase in a family, where only its first word counts', () => {
    expect(told(synonymsOf(' []', '[[dato, otra cosa]]'))).not.toBe(told({}));
  });
});
