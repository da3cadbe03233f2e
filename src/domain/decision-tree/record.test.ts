import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answers} from './answer';
import {EVERY_KIND, option, outcome, single, treeOf} from './fixture';
import {atStake, decisionRecord, type QuotedProvision, recordFileName, verifyRecord} from './record';
import {enumeratePaths, walk} from './walk';

const quote = (id: string): QuotedProvision => ({
  label: `Artículo de ${id}`,
  address: `/normas/${id}`,
  quote: `Palabras de ${id}.`,
  language: 'es-AR',
  state: 'in-force',
  from: '2000-11-02',
  faults: [],
  notInForce: [],
});
const citations = {'ley/art-1': quote('ley/art-1'), 'ley/art-2': quote('ley/art-2'), 'ley/art-3': quote('ley/art-3')};
const recordOf = (answers: Answers, tree = EVERY_KIND) => decisionRecord({tree, hash: 'abc', citations, answers});

const ON_THE_WAY = {titular: 'privado', fecha: '2010-05-03', datos: ['salud', 'nombre']};

describe('a decision record', () => {
  it('tells the facts in the words of the tree', () => {
    expect(recordOf(ON_THE_WAY).steps.map(({ask, answer, branch}) => [ask, answer, branch.label])).toEqual([
      ['titular', 'privado', 'privado'],
      ['¿Cuándo?', '03/05/2010', 'Después'],
      ['¿Qué datos?', 'Salud; Nombre', 'Hay sensibles'],
    ]);
  });

  it('quotes every provision that it names, and no other', () => {
    const {provisions} = recordOf(ON_THE_WAY);
    expect(provisions).toEqual({'ley/art-1': citations['ley/art-1']});
  });

  it('cites with a step its question, the options chosen and the way taken', () => {
    const tree = treeOf(
      'a',
      [{...single('a', {...option('si', 'fin'), cites: ['ley/art-2', 'ley/art-1']}, option('no', 'fin')), cites: ['ley/art-1']}],
      ['fin'],
    );
    expect(recordOf({a: 'si'}, tree).steps[0]?.cites).toEqual(['ley/art-1', 'ley/art-2']);
    expect(recordOf({a: 'no'}, tree).steps[0]?.cites).toEqual(['ley/art-1']);
  });

  it('tells what would change the outcome', () => {
    const {wouldChange} = recordOf(ON_THE_WAY);
    expect(wouldChange.map(({question, branch, leadsTo}) => [question.id, branch.id, leadsTo?.id])).toEqual([
      ['titular', 'estatal', 'fuera'],
      ['fecha', 'antes', 'fuera'],
      ['datos', 'comunes', undefined],
    ]);
  });

  it('says what is at stake: the outcome, its assumptions and its terms', () => {
    const end = {
      ...outcome('fin', 'inconclusive'),
      assumes: [{text: 'Algo.', cites: ['ley/art-2', 'ley/art-1']}],
      terms: [{label: 'Plazo', from: '2026-03-02', amount: 5, unit: 'calendar-days' as const, cites: ['ley/art-3']}],
      refer: '¿De quién es?',
    };
    const record = recordOf({a: 'si'}, treeOf('a', [single('a', option('si', 'fin'))], [end]));
    expect(atStake(record)).toEqual(['ley/art-1', 'ley/art-2', 'ley/art-3']);
    expect(record.outcome.refer).toBe('¿De quién es?');
    expect(record.outcome.terms[0]?.lastDay).toBe('2026-03-07');
  });

  it('is not made where there is no outcome yet, or a citation is missing', () => {
    expect(() => recordOf({titular: 'privado'})).toThrow('lead to no outcome of tree "t"');
    expect(() => decisionRecord({tree: EVERY_KIND, hash: 'abc', citations: {}, answers: ON_THE_WAY})).toThrow(
      'provision "ley/art-1" is not',
    );
  });

  it('has a file name without any fact in it', () => {
    expect(recordFileName(recordOf(ON_THE_WAY))).toMatch(/^constancia-t-[0-9a-f]{8}\.json$/);
  });
});

describe('the digest of a record', () => {
  const ways = [...enumeratePaths(EVERY_KIND)].map(({trail}) =>
    Object.fromEntries(trail.map(({question, answer}): [string, Answers[string]] => [question.id, answer])),
  );
  const way = fc.constantFrom(...ways);
  const anyAnswers = fc.record({
    titular: fc.constantFrom('estatal', 'privado', 'no-se'),
    fecha: fc.constantFrom('2001-01-01', '2006-09-22', '2020-02-29', 'no-se'),
    datos: fc.constantFrom<Answers[string]>(['salud'], ['nombre'], ['salud', 'nombre'], ['ninguno'], 'no-se'),
    cantidad: fc.constantFrom('0', '2', '3', '40', 'no-se'),
  });

  it('is the same for the same answers, in whatever order they are kept', () => {
    fc.assert(
      fc.property(
        way.chain((answers) =>
          fc.tuple(fc.constant(answers), fc.shuffledSubarray(Object.entries(answers), {minLength: Object.keys(answers).length})),
        ),
        ([answers, shuffled]) => {
          expect(recordOf(Object.fromEntries(shuffled))).toEqual(recordOf(answers));
        },
      ),
    );
  });

  it('is another for every other answer on the way, and the same for one off the way', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const asked = (answers: Answers): string => JSON.stringify(walk(EVERY_KIND, answers).trail.map(({answer}) => answer));
        const same = recordOf(one).digest === recordOf(other).digest;
        expect(same).toBe(asked(one) === asked(other));
      }),
    );
  });

  it('is another when the words of a provision, the tree or the holidays change', () => {
    const base = {tree: EVERY_KIND, hash: 'abc', citations, answers: ON_THE_WAY};
    const others = [
      {...base, hash: 'abd'},
      {...base, tree: {...EVERY_KIND, version: 2}},
      {...base, citations: {...citations, 'ley/art-1': {...quote('ley/art-1'), state: 'repealed' as const}}},
    ];
    const digests = [base, ...others].map((source) => decisionRecord(source).digest);
    expect(new Set(digests).size).toBe(4);
  });

  it('is 64 hexadecimal digits that never change for what was published', () => {
    expect(recordOf({titular: 'estatal'}).digest).toMatchInlineSnapshot(
      `"1880e3301a33ff2908c3cdb104209041899f3a87d4a786a62eabe9f91bd16b20"`,
    );
  });
});

describe('verifying a record', () => {
  const record = recordOf(ON_THE_WAY);
  const file = JSON.stringify(record, null, 2);

  it('accepts the file as it was saved, with its keys in any order', () => {
    expect(verifyRecord(JSON.parse(file))).toBe('ok');
    expect(verifyRecord(Object.fromEntries(Object.entries(JSON.parse(file)).reverse()))).toBe('ok');
  });

  it.each(['Hay sensibles', 'in-force', 'Orientación, no dictamen', '"version": 1', '2000-11-02'])(
    'tells that «%s» was changed',
    (words) => {
      expect(file).toContain(words);
      expect(verifyRecord(JSON.parse(file.replaceAll(words, words.replace(/.$/, '9'))))).toBe('changed');
    },
  );

  it('tells what was added or taken away', () => {
    expect(verifyRecord({...record, firmante: 'X'})).toBe('changed');
    expect(verifyRecord({...record, today: undefined})).toBe('changed');
  });

  it.each([
    ['null', null],
    ['a list', [record]],
    ['a text', file],
    ['another format', {...record, format: 'resguardo/decision/v2'}],
    ['no digest', {...record, digest: ''}],
    ['what is nested without end', {...record, steps: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)}],
  ])('does not take %s for a record', (_, other) => {
    expect(verifyRecord(other)).toBe('not-a-record');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (thing) => {
        expect(['changed', 'not-a-record']).toContain(verifyRecord(thing));
        expect(['changed', 'not-a-record']).toContain(verifyRecord({...record, today: [thing]}));
      }),
    );
  });
});
