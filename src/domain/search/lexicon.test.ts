import {describe, expect, it} from 'vitest';
import {lexiconOf} from './lexicon';

const lexicon = lexiconOf({
  synonyms: [
    {say: ['borrar', 'eliminar'], means: ['supresión', 'de la']},
    {say: ['visto bueno', 'permiso'], means: ['consentimiento', 'consentimiento expreso']},
    {say: ['bueno'], means: ['lícito']},
    {say: ['Borrar'], means: ['cancelarán']},
    {say: ['sacar del sistema', 'de la'], means: ['supresión']},
  ],
  families: [
    ['acceso', 'acceder', 'accede'],
    ['ceder', 'cesión', 'cesionario'],
  ],
});
const meanings = (words: string, at = 0): readonly (readonly string[])[] | undefined => lexicon.meaningsAt(words.split(' '), at)?.phrases;
const termsOf = (words: string): string[] => words.split(' ').map(lexicon.termOf);

describe('words of one family', () => {
  it('count as one term, whatever their endings', () => {
    expect(new Set(['acceso', 'accesos', 'acceder', 'accede'].map(lexicon.termOf)).size).toBe(1);
    expect(lexicon.termOf('cesion')).toBe(lexicon.termOf('ceder'));
  });
  it('do not mix with other families', () => {
    expect(lexicon.termOf('cesion')).not.toBe(lexicon.termOf('acceso'));
  });
  it('leave other words their stems', () => {
    expect([lexicon.termOf('archivos'), lexicon.termOf('constructor')]).toEqual(['archiv', 'constructor']);
  });
});

describe('what everyday words mean', () => {
  it('is the words of the norms, best first, in the order of the list', () => {
    expect(meanings('permiso')).toEqual([termsOf('consentimiento'), termsOf('consentimiento expreso')]);
  });
  it('goes one way: a word of the norms means itself', () => {
    expect(meanings('consentimiento')).toBeUndefined();
    expect(meanings('supresion')).toBeUndefined();
  });
  it('holds for each inflection of them', () => {
    expect(meanings('permisos')).toEqual(meanings('permiso'));
  });
  it('is of the longest phrase that begins there', () => {
    expect(lexicon.meaningsAt(['visto', 'bueno'], 0)?.length).toBe(2);
    expect(lexicon.meaningsAt(['visto', 'bueno'], 1)).toEqual({length: 1, phrases: [[lexicon.termOf('licito')]]});
    expect(meanings('visto malo')).toBeUndefined();
  });
  it('does not depend on the small words inside a phrase', () => {
    for (const written of [
      ['sacar', 'del', 'sistema'],
      ['sacar', 'sistema'],
      ['sacar', 'de', 'mi', 'sistema'],
    ])
      expect(lexicon.meaningsAt(written, 0)).toEqual({length: written.length, phrases: [termsOf('supresion')]});
    expect(meanings('sacar sin sistema')).toBeUndefined();
    expect(lexicon.meaningsAt(['lo', 'sacar', 'del', 'sistema'], 0)).toBeUndefined();
  });
  it('is of both entries where a word stands in two', () => {
    expect(meanings('borrar')).toEqual([[lexicon.termOf('supresion')], [lexicon.termOf('cancelaran')]]);
  });
  it('leaves out a meaning that says nothing', () => {
    expect(meanings('eliminar')).toEqual([[lexicon.termOf('supresion')]]);
  });
  it('is nothing past the end, and nothing for what every object has', () => {
    expect(lexicon.meaningsAt(['borrar'], 1)).toBeUndefined();
    expect(meanings('constructor')).toBeUndefined();
    expect(meanings('__proto__')).toBeUndefined();
  });
});

describe('words that people say', () => {
  it('are known one by one, folded', () => {
    expect([...lexicon.said]).toEqual(['borrar', 'eliminar', 'visto', 'bueno', 'permiso', 'sacar', 'del', 'sistema', 'de', 'la']);
  });
});
