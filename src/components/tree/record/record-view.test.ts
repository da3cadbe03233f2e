import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {option, outcome, single, treeOf} from '../../../domain/decision-tree/fixture';
import {decisionRecord, type QuotedProvision} from '../../../domain/decision-tree/record';
import {termsOf} from '../../../domain/decision-tree/terms';
import {DONT_KNOW} from '../../../domain/decision-tree/tree';
import {Terms} from '../Terms';
import {DecisionRecordView} from './DecisionRecordView';
import {LONGEST_INLINE} from './quote-places';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => createElement('a', {href: to}, children),
}));

const provision = (label: string, rest: Partial<QuotedProvision> = {}): QuotedProvision => ({
  label,
  address: `/${label}`,
  quote: `Dice ${label}.`,
  language: 'es-AR',
  state: 'in-force',
  from: '2000-11-02',
  faults: [],
  notInForce: [],
  ...rest,
});
const {quote: _, ...norm} = provision('Disposición', {state: 'repealed', from: '2018-07-25'});
const citations = {
  norma: norm,
  'ley/art-1': provision('Ley, art. 1'),
  'ley/art-2': provision('Ley, art. 2', {quote: 'x'.repeat(LONGEST_INLINE + 1)}),
  'ley/art-3': provision('Ley, art. 3'),
};
const ask = {
  ...single('a', option('si', 'hacer'), option('no', 'nada'), option(DONT_KNOW, 'consultar')),
  ask: '¿Es así?',
  cites: ['ley/art-1', 'ley/art-2'],
};
const tree = {
  ...treeOf(
    'a',
    [ask],
    [
      {
        ...outcome('hacer'),
        cites: ['ley/art-1'],
        checklist: ['ley/art-3'],
        terms: [{label: 'Para hacerlo', from: '2026-03-04', amount: 10, unit: 'calendar-days', cites: ['ley/art-3']}],
      },
      outcome('nada', 'out-of-scope'),
      {...outcome('consultar', 'inconclusive'), refer: '¿Se aplica la ley?'},
    ],
  ),
  historical: true,
  regime: {name: 'Disposición', statutes: ['norma'], note: 'La derogaron.'},
  today: [{text: 'Hoy rige otra.', cites: ['ley/art-1']}],
};
const recordFor = (answer: string) => decisionRecord({tree, hash: 'abc', citations, answers: {a: answer}});
const page = (answer: string): string =>
  renderToStaticMarkup(createElement(DecisionRecordView, {record: recordFor(answer), madeOn: '2026-11-22'}));
const count = (text: string, words: string): number => text.split(words).length - 1;

describe('the page of a decision record', () => {
  it('says that it is guidance, which tree and when, and that the norm does not rule', () => {
    const text = page('si');
    expect(text).toContain('Orientación, no dictamen');
    expect(text).toContain('versión 1. Hecha el 22 de noviembre de 2026');
    expect(text).toContain('⚠ No rige: derogación, 25 de julio de 2018');
    expect(text).toContain('lo que pedía la norma que ya no rige');
  });

  it('prints the words of each provision once, long ones at the end, and says elsewhere where they are', () => {
    const text = page('si');
    for (const words of ['Dice Ley, art. 1.', 'Dice Ley, art. 3.', citations['ley/art-2'].quote ?? '']) expect(count(text, words)).toBe(1);
    expect(text).toContain('(texto en el paso 1)');
    expect(text).toContain('(texto en la lista del resultado)');
    expect(text.indexOf('x'.repeat(LONGEST_INLINE))).toBeGreaterThan(text.indexOf('Textos extensos'));
  });

  it('gives the terms, what would change it and the digest', () => {
    const text = page('si');
    expect(text).toContain('sábado 14 de marzo de 2026');
    expect(text).toContain('Si la respuesta fuera «no»');
    expect(text).toContain(recordFor('si').digest);
  });

  it('has a sheet for legal counsel where nothing is concluded, and only there', () => {
    expect(page('si')).not.toContain('Hoja de consulta');
    const text = page(DONT_KNOW);
    expect(text).toContain('Hoja de consulta para la asesoría legal');
    expect(text).toContain('¿Se aplica la ley?');
    expect(text).toMatch(/Lo que no se sabe<\/h4><ul><li>¿Es así\?/);
  });

  it('has nothing to type in: what is written by hand is kept nowhere', () => {
    expect(page(DONT_KNOW)).not.toMatch(/<(input|textarea|form)/);
  });
});

describe('the terms of an outcome', () => {
  it('are shown with their day, their count and their grounds', () => {
    const end = recordFor('si').outcome;
    const text = renderToStaticMarkup(createElement(Terms, {terms: end.terms, citations}));
    expect(text).toContain('Último día: <strong>sábado 14 de marzo de 2026</strong>');
    expect(text).toContain('10 días corridos desde el 4 de marzo de 2026, sin contar ese día');
    expect(text).toContain('El plazo se apoya en');
  });

  it('say why there is no day', () => {
    const open = {...outcome('x'), terms: [{label: 'Plazo', from: 'fecha', amount: 1, unit: 'months' as const, cites: []}]};
    expect(renderToStaticMarkup(createElement(Terms, {terms: termsOf(open, {fecha: DONT_KNOW}), citations}))).toContain(
      'Sin fecha. Falta la fecha desde la que corre: respondiste «No sé».',
    );
  });

  it('are left out where there is none', () => {
    expect(renderToStaticMarkup(createElement(Terms, {terms: [], citations}))).toBe('');
  });
});
