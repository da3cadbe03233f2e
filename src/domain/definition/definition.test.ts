import {describe, expect, it} from 'vitest';
import {provisionOf, statuteOf} from '../statute/fixture';
import {type Definition, termUsesIn} from './definition';

const DEFINITIONS: readonly Definition[] = [
  {at: 'ley/art-2/datos-personales', term: 'datos personales', forms: ['datos personales', 'dato personal']},
  {at: 'ley/art-2/archivo', term: 'archivo', forms: ['archivo', 'archivos, registros o bancos de datos']},
  {at: 'ley/art-2/responsable', term: 'responsable de archivo', forms: ['responsable del archivo']},
];

/** The words that are marked in an article with that text, with the last piece of what defines them. */
function marked(text: string): string[] {
  const statute = statuteOf('ley', [provisionOf('ley/art-5', 'article', {text})]);
  return termUsesIn(statute, DEFINITIONS, new Map()).map(
    ({start, end, to}) => `${text.slice(start, end)} → ${to.slice('ley/art-2/'.length)}`,
  );
}

describe('finding the defined terms of a norm', () => {
  it('finds every form, whatever the case and accents at the beginning of a sentence', () => {
    expect(marked('Datos personales son éstos. Un dato personal es ése.')).toEqual([
      'Datos personales → datos-personales',
      'dato personal → datos-personales',
    ]);
  });
  it('does not take part of a term for the term', () => {
    expect(marked('Los datos se conservan; las personas y los datos de personal también.')).toEqual([]);
    expect(marked('Un archivero y sus metadatos personalesimos.')).toEqual([]);
  });
  it('takes the longest form', () => {
    expect(marked('El responsable del archivo, y los archivos, registros o bancos de datos.')).toEqual([
      'responsable del archivo → responsable',
      'archivos, registros o bancos de datos → archivo',
    ]);
  });
  it('does not take a proper name for the term', () => {
    expect(marked('La DIRECCIÓN NACIONAL DE PROTECCIÓN DE DATOS PERSONALES y la Ley de Protección de Datos Personales.')).toEqual([]);
  });
  it('does not mark the definition inside itself, but marks the other terms there', () => {
    const text = 'Datos personales de un archivo.';
    const statute = statuteOf('ley', [
      provisionOf('ley/art-2', 'article', {}, [
        provisionOf('ley/art-2/datos-personales', 'definition', {heading: 'Datos personales:', text}),
      ]),
    ]);
    expect(termUsesIn(statute, DEFINITIONS, new Map()).map(({to}) => to)).toEqual(['ley/art-2/archivo']);
  });
  it('leaves what is part of a reference to the reference', () => {
    const text = 'según la ley de datos personales';
    const statute = statuteOf('ley', [provisionOf('ley/art-5', 'article', {text})]);
    const reference = {
      from: 'ley/art-5',
      to: 'otra',
      quote: text.slice(6),
      relation: 'cites',
      part: 'text',
      start: 6,
      end: text.length,
    } as const;
    expect(termUsesIn(statute, DEFINITIONS, new Map([['ley/art-5', [reference]]]))).toEqual([]);
  });
  it('tells the first use in each article from the later ones', () => {
    const statute = statuteOf('ley', [
      provisionOf('ley/art-5', 'article', {}, [
        provisionOf('ley/art-5/a', 'letter', {text: 'un dato personal'}),
        provisionOf('ley/art-5/b', 'letter', {text: 'otro dato personal'}),
      ]),
      provisionOf('ley/art-6', 'article', {text: 'los datos personales'}),
    ]);
    expect(termUsesIn(statute, DEFINITIONS, new Map()).map(({from, first}) => [from, first])).toEqual([
      ['ley/art-5/a', true],
      ['ley/art-5/b', false],
      ['ley/art-6', true],
    ]);
  });
  it('leaves what the norm writes into another norm, whose words it does not define', () => {
    const statute = statuteOf('ley', [
      provisionOf('ley/art-32', 'article', {}, [provisionOf('ley/art-32/texto/1', 'inciso', {text: 'un archivo'})]),
    ]);
    expect(termUsesIn(statute, DEFINITIONS, new Map())).toEqual([]);
  });
  it('is scoped to the norm that defines the term', () => {
    const statute = statuteOf('otra', [provisionOf('otra/art-1', 'article', {text: 'los datos personales'})]);
    expect(termUsesIn(statute, [], new Map())).toEqual([]);
  });
});
