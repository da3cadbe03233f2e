import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {graphOf} from '../graph/graph';
import type {Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import {searchRecords} from './records';
import {searchEngine} from './search';

const timeline: Timeline = {
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: ''},
  summary: '',
  events: [{from: '2000', state: 'in-force', by: '', source: '', confidence: 'official', replacedBy: []}],
  provisions: new Map(),
};
const law = statuteOf(
  'ley-25326',
  [
    provisionOf('ley-25326/art-2', 'article', {heading: 'Definiciones', text: 'Datos sensibles: los que revelan el origen racial.'}),
    provisionOf('ley-25326/art-5', 'article', {heading: 'Consentimiento', text: 'El tratamiento es ilícito sin consentimiento.'}, [
      provisionOf('ley-25326/art-5/inc-2', 'inciso', {num: '2.', text: 'No será necesario cuando:'}, [
        provisionOf('ley-25326/art-5/inc-2/b', 'letter', {num: 'b)', text: 'Se recaben para funciones propias del Estado;'}),
      ]),
    ]),
  ],
  {number: '25.326', shortTitle: 'Ley 25.326'},
);
const levels = statuteOf(
  'disposicion-11-2006',
  [
    provisionOf('disposicion-11-2006/medio', 'level', {heading: 'NIVEL MEDIO'}, [
      provisionOf('disposicion-11-2006/medio/1', 'item', {num: '1.', text: 'Un registro de accesos.'}),
    ]),
  ],
  {kind: 'disposicion', number: '11/2006', shortTitle: 'Disposición DNPDP 11/2006'},
);
const corpus = corpusOf([law, levels]);
const graph = graphOf(corpus, {
  annotations: [
    {at: 'ley-25326/art-5/inc-2/b', parts: {}, questions: ['¿La policía necesita permiso para usar datos?'], reviewed: '2026-11-21'},
  ],
  definitions: [],
  equivalents: [],
  trees: [],
  quizzes: [],
  topics: [],
});
const engine = searchEngine(searchRecords(corpus, new Map([law, levels].map(({id}) => [id, timeline])), graph), {
  synonyms: [{say: ['permiso', 'visto bueno'], means: ['consentimiento']}],
  families: [['ilícito', 'ilicitud']],
  names: [{say: ['habeas data', 'ley de datos'], statute: 'ley-25326'}],
});

const LIMIT = 5;

/** What every answer holds, whatever was asked. */
function isSound(query: string): boolean {
  const {hits, terms, unknown} = engine.search(query, {limit: LIMIT});
  return (
    hits.length <= LIMIT &&
    hits.every(
      ({id, label, address, score}) => corpus.byId.has(id) && label !== '' && address !== '' && Number.isFinite(score) && score > 0,
    ) &&
    [...terms, ...unknown].every((word) => typeof word === 'string')
  );
}

/** How many milliseconds an answer took, the quickest of three, so that a busy machine says nothing. */
function cost(query: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const began = performance.now();
      engine.search(query, {limit: LIMIT});
      return performance.now() - began;
    }),
  );
}

/** Words that mean something to the search, to a language or to a page. */
const PIECES = [
  ...[
    'art',
    'art.',
    'inc',
    'inciso',
    'nivel',
    'anexo',
    'cap',
    'considerando',
    'ley',
    'ley de datos',
    'disp',
    'par',
    'a',
    'al',
    'bis',
    'n°',
  ],
  ...['5', '2', 'b', 'xiv', '25.326', '25326', '11/06', '1558/2001', '99999999999999999999', '0', '00', '5.2.b', '1/0000', '007'],
  ...['datos', 'dtaos', 'consentimineto', 'permiso', 'visto bueno', 'RESOL-2020-144-APN#MSG', 'qué es', 'habeas data'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'undefined', 'null', 'NaN'],
  ...['.*', '(?:', '[', '\\', '$1', '$&', '^', '+', '(a+)+$', '\\u0000', '%00', '%E0%A4%A'],
  ...[
    '<script>alert(1)</script>',
    '&lt;',
    '"',
    "'",
    '`',
    '--',
    ';',
    '../../etc/passwd',
    '{{7*7}}',
    '😀',
    '\u202e',
    '\u0000',
    '\ud800',
    'e\u0301\u0301\u0301',
  ],
];

describe('the search, whatever is asked', () => {
  it('gives sound answers to ten thousand strings of chance', () => {
    const anything = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.string({unit: 'grapheme', maxLength: 60}),
      // Unpaired surrogates too.
      fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40}).map((units) => String.fromCharCode(...units)),
      fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 8}).map((pieces) => pieces.join(' ')),
      fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 8}).map((pieces) => pieces.join('')),
    );
    fc.assert(fc.property(anything, isSound), {seed: 25326, numRuns: 10_000});
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u2003 '],
    ['marks alone', '¿?¡!.,;:-–—…«»“”()[]{}'],
    ['signs of regular expressions', '(a+)+$ [^]* (?<=x) \\1 {9,} | . * ? ^'],
    ['emoji', '👮🏽‍♀️🇦🇷 📂🔒'],
    ['Arabic and Hebrew', 'بيانات حساسة מידע רגיש'],
    ['Chinese', '個人資料保護'],
    ['a turned direction', '\u202esotad\u202c'],
    ['a letter with a hundred accents', `a${'\u0301'.repeat(100)}`],
    ['half a character', '\ud83d'],
    ['a page', '<img src=x onerror="alert(1)">'],
    ['a template', `\${process.env} {{constructor.constructor('x')()}}`],
    ['a query of a database', `'; DROP TABLE normas; --`],
  ])('finds nothing, or something sound, with %s', (_, query) => {
    expect(isSound(query)).toBe(true);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('takes %s, which every object has, for a word', (name) => {
    expect(engine.search(name, {limit: LIMIT}).hits).toEqual([]);
    expect(engine.search(`${name} consentimiento`, {limit: LIMIT}).hits[0]?.id).toBe('ley-25326/art-5');
    for (const before of ['nivel', 'art', 'inc', 'anexo', 'ley', 'disp']) expect(isSound(`${before} ${name}`)).toBe(true);
  });

  it('finds what is asked among signs that mean nothing', () => {
    for (const query of ['<b>sensibles</b>', '«sensibles»', '\u202esensibles', '😀sensibles😀', '(sensibles', 'sensibles\\', '$sensibles^'])
      expect(engine.search(query, {limit: LIMIT}).hits[0]?.id, query).toBe('ley-25326/art-2');
  });

  it('answers the same, asked again', () => {
    for (const query of PIECES) expect(engine.search(query, {limit: LIMIT})).toEqual(engine.search(query, {limit: LIMIT}));
  });

  it.each([
    ['a book', 'El tratamiento de datos personales es ilícito. '.repeat(2200)],
    ['one endless word', 'a'.repeat(100_000)],
    ['an endless number', '9'.repeat(100_000)],
    ['numbers and slashes', '1/'.repeat(50_000)],
    ['thousands of thousands', `1${'.000'.repeat(25_000)}`],
    ['articles of articles', 'art 5 inc '.repeat(10_000)],
    ['accents on accents', `e${'\u0301'.repeat(100_000)}`],
    ['slips of the pen', 'consentimineto '.repeat(7000)],
    ['blanks', ' '.repeat(100_000)],
    ['file codes', 'RESOL-2020-144-APN-'.repeat(5000)],
  ])('takes a paste of a hundred kilobytes, %s, without a stop', (_, query) => {
    expect(isSound(query)).toBe(true);
    expect(cost(query)).toBeLessThan(1000);
  });

  it('works no more for a long paste than for what it reads of it', () => {
    const {terms, unknown} = engine.search(Array.from({length: 20_000}, (_, i) => `xq${String.fromCharCode(97 + (i % 26))}z`).join(' '), {
      limit: LIMIT,
    });
    expect(terms.size + unknown.length).toBeLessThanOrEqual(40);
  });
});
