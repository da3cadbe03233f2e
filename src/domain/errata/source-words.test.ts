import {describe, expect, it} from 'vitest';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {Provision} from '../statute/model';
import type {Erratum, Repair} from './erratum';
import {excerptWords, firstDifference, printsWords, rebuildSourceWords, withoutFormatMarks} from './source-words';

const erratum = (...repairs: Repair[]): Erratum => ({
  id: '1',
  kind: 'extraction-artefact',
  at: ['n'],
  basis: 'document',
  note: '',
  repairs,
});
const rebuild = (body: readonly Provision[], ...repairs: Repair[]) => rebuildSourceWords(statuteOf('n', body), [erratum(...repairs)]);

describe('rebuilding the words of the source document', () => {
  it('puts a repaired word back as the document has it', () => {
    const {words} = rebuild([provisionOf('n/art-1', 'article', {text: 'por haberse almacenado para fines'})], {
      at: 'n/art-1',
      printed: 'alma-cenado',
      reads: 'almacenado',
    });
    expect(firstDifference(words, 'por haberse alma-cenado para fines')).toBeUndefined();
  });

  it('moves a displaced letter back behind its item', () => {
    const item = provisionOf('n/art-7/b', 'letter', {num: 'b.', heading: 'Necesidad.', text: 'Sólo en los casos del objetivo buscado.'});
    const {words} = rebuild([item], {
      at: 'n/art-7/b',
      printed: 'Necesidad. […] objetivo buscado. b.',
      reads: 'b. Necesidad. […] objetivo buscado.',
    });
    expect(firstDifference(words, 'Necesidad. Sólo en los casos del objetivo buscado. b.')).toBeUndefined();
  });

  it('takes out what was restored and leaves the stray mark that stood there', () => {
    const body = [
      provisionOf('n/art-32', 'article', {text: 'el siguiente:'}, [provisionOf('n/art-32/texto', 'paragraph', {text: 'Será reprimido'})]),
    ];
    const {words} = rebuild(body, {at: 'n/art-32/texto', restored: true, printed: '“'});
    expect(firstDifference(words, 'el siguiente: “')).toBeUndefined();
  });

  it('reports a repair whose words are not there, or are there twice', () => {
    const body = [provisionOf('n/art-1', 'article', {text: 'los datos y los datos'})];
    expect(rebuild(body, {at: 'n/art-1', printed: 'x', reads: 'ausentes'}).problems).toMatchObject([{at: 'n/art-1', found: 0}]);
    expect(rebuild(body, {at: 'n/art-1', printed: 'x', reads: 'datos'}).problems).toMatchObject([{at: 'n/art-1', found: 2}]);
  });
});

describe('comparing with the document', () => {
  const words = (...texts: string[]) => rebuild(texts.map((text, i) => provisionOf(`n/${i}`, 'paragraph', {text}))).words;

  it('allows white space or none where two printed parts meet, and nowhere else', () => {
    expect(firstDifference(words('¹', 'se trata'), '¹se trata')).toBeUndefined();
    expect(firstDifference(words('¹', 'se trata'), '¹ se trata')).toBeUndefined();
    expect(firstDifference(words('non-authorized'), 'non- authorized')).toBeDefined();
  });
  it('shows where the words part', () => {
    expect(firstDifference(words('La jurisdicción federal regirá'), 'La jurisdicción federal registrará')).toEqual({
      rebuilt: 'La jurisdicción federal regi▶rá',
      document: 'La jurisdicción federal regi▶strará',
    });
  });
  it('sees words that one side lacks', () => {
    expect(firstDifference(words('uno dos'), 'uno dos tres')).toBeDefined();
    expect(firstDifference(words('uno dos tres'), 'uno dos')).toBeDefined();
  });
});

describe('the words of a document', () => {
  it('are what remains without format marks', () => {
    const document = '**ANEXO I**\n- a) uno\n • dos (\\$ 1.000)\n<p style="x">tres</p>\n--\n.....\n[INDICE](#)';
    expect(withoutFormatMarks(document)).toBe('ANEXO I a) uno dos ($ 1.000) tres');
  });
  it('are cut from the first words of an excerpt to the next occurrence of its last words', () => {
    const statute = statuteOf('n', [], {source: {document: '', title: '', excerpts: [{from: 'LEY A', to: 'archívese.'}]}});
    expect(excerptWords(statute, 'portada LEY A uno archívese. LEY B dos archívese.')).toMatchObject({words: 'LEY A uno archívese.'});
    expect(excerptWords(statute, 'otra cosa')).toEqual({missing: 'LEY A'});
  });
  it('are found in a provision across its parts', () => {
    const statute = statuteOf('n', [provisionOf('n/art-1', 'article', {num: 'ARTICULO 1', text: 'La jurisdicción registrará'})]);
    expect(printsWords(statute, 'n/art-1', 'ARTICULO 1 La […] registrará')).toBe(true);
    expect(printsWords(statute, 'n/art-1', 'regirá')).toBe(false);
  });
});
