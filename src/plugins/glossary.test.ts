import {expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import type {Definition} from '../domain/definition/definition';
import {glossaryOf, letterOf} from './glossary';

const define = (at: string, term: string, forms: readonly string[] = [term]): [string, Definition] => [at, {at, term, forms}];

it('a word that two norms define is one entry, with both definitions', () => {
  const definitions = new Map([define('ley/art-2/archivo', 'archivo', ['archivo', 'archivos']), define('convenio/art-2/b', 'Archivo')]);
  expect(glossaryOf({definitions, equivalents: new Map()})).toEqual([
    {anchor: 'archivo', term: 'archivo', alsoSaid: ['archivos'], definitions: [...definitions.values()], beside: []},
  ]);
});

it('another word for the same matter stands beside, with where they part; what is no definition does not', () => {
  const [file, record] = [define('convenio/art-2/b', 'fichero'), define('ley/art-2/archivo', 'archivo')];
  const equivalents = new Map([
    [
      'convenio/art-2/b',
      [
        {to: 'ley/art-2/archivo', note: 'Uno es automatizado.'},
        {to: 'ley/art-21', note: 'No define.'},
      ],
    ],
  ]);
  const entries = glossaryOf({definitions: new Map([file, record]), equivalents});
  expect(entries.map(({term, beside}) => [term, beside])).toEqual([
    ['archivo', []],
    ['fichero', [{definition: record[1], note: 'Uno es automatizado.'}]],
  ]);
});

it('terms go by the Spanish alphabet, whatever their accents', () => {
  const definitions = new Map(['uso', 'ñandú', 'índice', 'nota', 'incidente'].map((term) => define(`ley/${term}`, term)));
  const terms = glossaryOf({definitions, equivalents: new Map()}).map(({term}) => term);
  expect(terms).toEqual(['incidente', 'índice', 'nota', 'ñandú', 'uso']);
  expect(terms.map(letterOf)).toEqual(['I', 'I', 'N', 'Ñ', 'U']);
});

it('the anchors of the project are those that were published: links lead to them', () => {
  expect(glossaryOf(loadContent(process.cwd()).graph).map(({anchor}) => anchor)).toEqual([
    'archivo-registro-base-o-banco-de-datos',
    'autoridad-controladora-del-fichero',
    'datos-de-caracter-personal',
    'datos-informatizados',
    'datos-personales',
    'datos-sensibles',
    'disociacion-de-datos',
    'fichero-automatizado',
    'fuentes-digitales-abiertas',
    'responsable-de-archivo-registro-base-o-banco-de-datos',
    'titular-de-los-datos',
    'tratamiento-automatizado',
    'tratamiento-de-datos',
    'usuario-de-datos',
  ]);
});
