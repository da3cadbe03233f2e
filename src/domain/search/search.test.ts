import {describe, expect, it} from 'vitest';
import type {Annotation} from '../annotation/annotation';
import {graphOf} from '../graph/graph';
import type {State, Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {Provision, Statute} from '../statute/model';
import type {LexiconEntries} from './lexicon';
import {searchRecords} from './records';
import {type Found, type SearchOptions, searchEngine} from './search';

function timelineOf(state: State): Timeline {
  const event = {from: '2000', state, by: '', source: '', confidence: 'official', replacedBy: []} as const;
  return {checked: '2026-11-21', evidence: {on: '2026-10-03', source: ''}, summary: '', events: [event], provisions: new Map()};
}
function article(id: string, heading: string, text: string, children: readonly Provision[] = []): Provision {
  return provisionOf(id, 'article', {heading, text}, children);
}

const law = statuteOf(
  'ley-25326',
  [
    article('ley-25326/art-2', 'Definiciones', 'A los fines de la ley se entiende por:', [
      provisionOf('ley-25326/art-2/sensibles', 'definition', {heading: 'Datos sensibles:', text: 'Los que revelan origen racial.'}),
    ]),
    article('ley-25326/art-5', 'Consentimiento', 'El tratamiento es ilícito sin el consentimiento del titular.', [
      provisionOf('ley-25326/art-5/inc-2', 'inciso', {num: '2.', text: 'No será necesario cuando medie función propia del Estado.'}),
    ]),
    article('ley-25326/art-7', 'Categoría de datos', 'Ninguna persona debe proporcionar datos sensibles.'),
    article('ley-25326/art-9', 'Seguridad', 'Medidas técnicas contra la adulteración.'),
    article('ley-25326/art-16', 'Derecho de rectificación', 'La rectificación y la supresión en cinco días hábiles.'),
  ],
  {number: '25.326', shortTitle: 'Ley 25.326'},
);
const decree = statuteOf(
  'decreto-1558-2001',
  [
    article('decreto-1558-2001/art-1', '', 'Apruébase la reglamentación.'),
    provisionOf('decreto-1558-2001/anexo-1', 'annex', {}, [
      article('decreto-1558-2001/anexo-1/art-5', '', 'El consentimiento informado es el que precede de una explicación.'),
      article('decreto-1558-2001/anexo-1/art-7', '', 'Sin reglamentar.'),
    ]),
  ],
  {kind: 'decreto', number: '1558/2001', shortTitle: 'Decreto 1558/2001', regulates: 'ley-25326'},
);
/** Two norms of the same words, one repealed. The repealed one comes first in the list. */
const measure = 'Registro de accesos con huella biométrica.';
const before = statuteOf('disposicion-11-2006', [article('disposicion-11-2006/art-1', '', measure)], {
  kind: 'disposicion',
  number: '11/2006',
  shortTitle: 'Disposición 11/2006',
});
const after = statuteOf('resolucion-47-2018', [article('resolucion-47-2018/art-1', '', measure)], {
  kind: 'resolucion',
  number: '47/2018',
  shortTitle: 'Resolución 47/2018',
});
const recitals = statuteOf(
  'decreto-995-2000',
  [
    provisionOf('decreto-995-2000/considerandos', 'recitals', {text: 'Que la custodia de los bancos conviene.'}),
    article('decreto-995-2000/art-1', '', 'La custodia de los bancos conviene.'),
  ],
  {kind: 'decreto', number: '995/2000', shortTitle: 'Decreto 995/2000'},
);
const translation = statuteOf('provision-11-2006-en', [article('provision-11-2006-en/art-1', '', 'A log of accesses with fingerprint.')], {
  kind: 'traduccion',
  shortTitle: 'Provision 11/2006',
  language: 'en',
  translationOf: 'disposicion-11-2006',
});
const statutes: readonly Statute[] = [law, decree, before, after, recitals, translation];
const REPEALED = new Set(['disposicion-11-2006', 'provision-11-2006-en']);

const questions: readonly Annotation[] = [
  {at: 'ley-25326/art-5/inc-2', parts: {}, questions: ['¿La policía puede cargar datos sin permiso de nadie?'], reviewed: '2026-11-21'},
];
const entries: LexiconEntries = {
  synonyms: [
    {say: ['permiso'], means: ['consentimiento']},
    {say: ['borrar', 'hacer desaparecer'], means: ['supresión']},
    {say: ['pasar al olvido'], means: ['supresión']},
  ],
  families: [['ilícito', 'ilicitud']],
  names: [{say: ['ley de datos'], statute: 'ley-25326'}],
};
const corpus = corpusOf(statutes);
const graph = graphOf(corpus, {
  annotations: questions,
  definitions: [{at: 'ley-25326/art-2/sensibles', term: 'datos sensibles', forms: ['datos sensibles']}],
  equivalents: [],
  trees: [],
  quizzes: [],
  topics: [],
});
const timelines = new Map(statutes.map(({id}) => [id, timelineOf(REPEALED.has(id) ? 'repealed' : 'in-force')]));
const records = searchRecords(corpus, timelines, graph);
const engine = searchEngine(records, entries);
const search = (query: string, options: Partial<SearchOptions> = {}): Found => engine.search(query, {limit: 10, ...options});
const ids = (query: string, options: Partial<SearchOptions> = {}): string[] => search(query, options).hits.map(({id}) => id);

describe('a search', () => {
  it('finds what has the words, and says which', () => {
    const {hits, unknown, meant, missing} = search('origen racial');
    expect(hits[0]).toMatchObject({id: 'ley-25326/art-2/sensibles', unit: {id: 'ley-25326/art-2'}, why: 'words'});
    expect({unknown, meant, missing}).toEqual({unknown: [], meant: undefined, missing: undefined});
  });
  it('gives no more than was asked', () => {
    expect(ids('datos', {limit: 1})).toHaveLength(1);
  });
  it('puts what has more of the words before', () => {
    expect(ids('rectificación supresión hábiles')[0]).toBe('ley-25326/art-16');
  });
  it.each(['rectificación', 'cesión', 'función', 'categoría', 'ilícito', 'qué es un dato sensible', 'más días hábiles'])(
    'does not tell accents: %s',
    (query) => {
      const stripped = query.normalize('NFD').replace(/\p{Mn}/gu, '');
      const shown = ({hits}: Found): (string | number)[][] => hits.map(({id, score}) => [id, score]);
      expect(shown(search(stripped))).toEqual(shown(search(query)));
      expect(shown(search(query.toUpperCase()))).toEqual(shown(search(query)));
    },
  );
  it('finds each form of a word, and its family', () => {
    expect(ids('rectificar')[0]).toBe('ley-25326/art-16');
    expect(ids('ilicitud')[0]).toBe('ley-25326/art-5');
  });
});

describe('everyday words', () => {
  it('find what they mean in the norms', () => {
    expect(ids('borrar')[0]).toBe('ley-25326/art-16');
    expect(ids('hacer desaparecer')[0]).toBe('ley-25326/art-16');
  });
  it('may be a phrase with small words in it', () => {
    expect(ids('pasar al olvido')[0]).toBe('ley-25326/art-16');
    expect(ids('pasar olvido')[0]).toBe('ley-25326/art-16');
  });
  it('mean it one way: the word of the norm finds only itself', () => {
    const terms = [...search('consentimiento').terms];
    expect(terms).toContain(engine.termOf({folded: 'consentimiento', start: 0, end: 0}, 'es-AR'));
    expect(terms).not.toContain(engine.termOf({folded: 'permiso', start: 0, end: 0}, 'es-AR'));
    expect(search('permiso').terms.has(engine.termOf({folded: 'consentimiento', start: 0, end: 0}, 'es-AR'))).toBe(true);
  });
});

describe('a word that nobody wrote', () => {
  it('is the beginning of another, when it is the last one', () => {
    expect(search('medidas adulter')).toMatchObject({hits: [{id: 'ley-25326/art-9'}], meant: undefined, unknown: []});
  });
  it('is a slip, and it is said what was meant', () => {
    expect(search('rectifcacion')).toMatchObject({hits: [{id: 'ley-25326/art-16'}], meant: 'rectificación', unknown: []});
    expect(search('¿Dtaos sensibles?').meant).toBe('¿datos sensibles?');
  });
  it('is read again where it hides a citation', () => {
    expect(ids('decrteo 1558 art 5')[0]).toBe('decreto-1558-2001/anexo-1/art-5');
    expect(search('ley de dtaos art 9')).toMatchObject({hits: [{id: 'ley-25326/art-9', why: 'cited'}], meant: 'ley de datos art 9'});
  });
  it('is told where nothing is near it; the others are looked for all the same', () => {
    expect(search('xilofón rectificación')).toMatchObject({unknown: ['xilofon'], hits: [{id: 'ley-25326/art-16'}]});
    expect(search('xilofón')).toMatchObject({unknown: ['xilofon'], hits: []});
  });
});

describe('of two that say the same', () => {
  it('what is in force comes before what is repealed', () => {
    expect(ids('huella biométrica').slice(0, 2)).toEqual(['resolucion-47-2018/art-1', 'disposicion-11-2006/art-1']);
  });
  it('an article comes before the recitals', () => {
    expect(ids('custodia de los bancos')).toEqual(['decreto-995-2000/art-1', 'decreto-995-2000/considerandos']);
  });
  it('what its norm, named beside the words, has comes first', () => {
    expect(ids('disposición 11/2006 huella biométrica')[0]).toBe('disposicion-11-2006/art-1');
    expect(ids('resolución 47/2018 huella biométrica')[0]).toBe('resolucion-47-2018/art-1');
  });
});

describe('what a reader asks', () => {
  it('when it is what something is, is answered by its definition', () => {
    expect(ids('qué es un dato sensible')[0]).toBe('ley-25326/art-2/sensibles');
    expect(ids('definición de datos sensibles')[0]).toBe('ley-25326/art-2/sensibles');
  });
  it('when it is like a question of a note, is answered by its provision', () => {
    expect(ids('la policía puede cargar datos sin permiso')[0]).toBe('ley-25326/art-5/inc-2');
  });
  it('in English finds the translation, and what it translates', () => {
    expect(ids('fingerprint')).toEqual(expect.arrayContaining(['provision-11-2006-en/art-1', 'disposicion-11-2006/art-1']));
  });
  it.each(['', 'que es', '¿qué?', 'a', '...'])('when it says nothing, finds nothing: %j', (query) => {
    expect(search(query)).toMatchObject({hits: [], meant: undefined, missing: undefined, unknown: []});
  });
  it('when it is a number that no norm has, finds nothing', () => {
    expect(search('99999')).toMatchObject({hits: [], unknown: ['99999']});
  });
});

describe('a citation', () => {
  it('comes first, then what regulates it, then what has the words', () => {
    expect(
      search('art 5 inc 2 rectificación')
        .hits.slice(0, 3)
        .map(({id, why}) => [id, why]),
    ).toEqual([
      ['ley-25326/art-5/inc-2', 'cited'],
      ['decreto-1558-2001/anexo-1/art-5', 'regulation'],
      ['ley-25326/art-16', 'words'],
    ]);
  });
  it('of the regulation brings the law after it', () => {
    expect(ids('decreto 1558 art 5').slice(0, 2)).toEqual(['decreto-1558-2001/anexo-1/art-5', 'ley-25326/art-5']);
  });
  it('of a piece that does not exist brings its nearest holder, and says it', () => {
    expect(search('ley 25326 art 5 inc 9')).toMatchObject({missing: 'ley 25326 art 5 inc 9', hits: [{id: 'ley-25326/art-5'}, {}]});
  });
  it('of a norm alone brings its articles in order', () => {
    expect(ids('ley 25326').slice(0, 3)).toEqual(['ley-25326/art-2', 'ley-25326/art-5', 'ley-25326/art-7']);
    expect(ids('decreto 1558')).toEqual(['decreto-1558-2001/art-1', 'decreto-1558-2001/anexo-1/art-5', 'decreto-1558-2001/anexo-1/art-7']);
  });
  it('of an annex brings its own page', () => {
    expect(search('decreto 1558 anexo I').hits[0]).toMatchObject({id: 'decreto-1558-2001/anexo-1', why: 'cited'});
  });
  it('of a norm that is not here, brings no article of another', () => {
    expect(search('art 5 ley 26951').hits.every(({why}) => why === 'words')).toBe(true);
  });
});

describe('a search within limits', () => {
  it('finds only in the norm', () => {
    expect(ids('consentimiento', {statute: 'decreto-1558-2001'})).toEqual(['decreto-1558-2001/anexo-1/art-5']);
    expect(ids('art 5', {statute: 'decreto-1558-2001'})).toEqual(['decreto-1558-2001/anexo-1/art-5']);
  });
  it('finds only what is in force', () => {
    expect(ids('huella biométrica', {inForce: true})).toEqual(['resolucion-47-2018/art-1']);
  });
});

describe('a search of nothing', () => {
  it('finds nothing, and does not stop', () => {
    const empty = searchEngine({statutes: [], units: [], topics: []}, {synonyms: [], families: [], names: []});
    for (const query of ['', 'datos', 'art 5', 'ley 25326', 'qué es un dato', 'nivel medio'])
      expect(empty.search(query, {limit: 5}).hits, query).toEqual([]);
  });
});

describe('what once went wrong', () => {
  it('a norm named alone stays within the limits', () => {
    expect(ids('disposición 11/2006', {inForce: true})).toEqual([]);
    expect(ids('disposición 11/2006 art 1', {inForce: true})).toEqual([]);
  });
  it('and within another norm', () => {
    expect(ids('ley 25326', {statute: 'decreto-1558-2001'})).toEqual([]);
  });
  it('a slip in the word of a piece is mended: "articlo 5"', () => {
    expect(ids('articlo 5')[0]).toBe('ley-25326/art-5');
  });
  it('what is shown as meant is written as in the norms, with its accents', () => {
    expect(search('rectifcacion').meant).toBe('rectificación');
  });
  it('what is found in a translation stands after what it translates', () => {
    expect(ids('fingerprint')[0]).toBe('disposicion-11-2006/art-1');
  });
});
