import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checklistDraft} from './draft';
import {outcome, treeOf} from './fixture';
import type {QuotedProvision} from './record';
import type {Outcome} from './tree';

const provision = (label: string, rest: Partial<QuotedProvision> = {}): QuotedProvision => ({
  label,
  address: '/',
  quote: `Texto de ${label}.`,
  language: 'es-AR',
  state: 'repealed',
  from: '2018-07-25',
  faults: [],
  notInForce: [],
  ...rest,
});
const citations = {
  disposicion: provision('Disposición 11/2006'),
  'ley/art-9': provision('Ley 25.326, art. 9', {state: 'in-force'}),
  'd/1': provision('Básico, punto 1', {quote: '1. Procedimientos *y* descripción.\n\nb) Otro.'}),
  'd/2': provision('Básico, punto 2', {faults: [{id: 'x', printed: 'contar', reads: 'constar'}]}),
  'd/3': provision('Medio, punto 1'),
};
const tree = {
  ...treeOf('a', [], []),
  title: 'Nivel',
  historical: true,
  regime: {name: 'Disposición', statutes: ['disposicion'], note: 'La derogaron en 2018.'},
  today: [{text: 'Hay que adoptar medidas.', cites: ['ley/art-9']}],
  each: {one: 'archivo', several: 'archivos'},
};
const withList = (title: string, ...checklist: string[]): Outcome => ({...outcome('fin'), title, checklist});
const draft = (...files: {name: string; outcome: Outcome}[]): string => checklistDraft({title: 'Documento', tree, files, citations});

describe('the draft of a document', () => {
  it('tells first that the norm does not rule, and what rules today', () => {
    const text = draft({name: 'Socios', outcome: withList('Básico', 'd/1')});
    expect(text.indexOf('Régimen histórico: no rige')).toBeGreaterThan(0);
    expect(text.indexOf('No rige: derogación, 25 de julio de 2018')).toBeLessThan(text.indexOf('## Qué rige hoy'));
    expect(text.indexOf('Ley 25.326, art. 9 (Vigente)')).toBeLessThan(text.indexOf('## Medidas'));
  });

  it('lists each measure once, in the order of the longest list, with the files that it is for', () => {
    const text = draft(
      {name: 'Socios', outcome: withList('Básico', 'd/2')},
      {name: 'Clientes', outcome: withList('Medio', 'd/1', 'd/2', 'd/3')},
    );
    expect(text.match(/^### .*/gm)).toEqual(['### 1. Básico, punto 1', '### 2. Básico, punto 2', '### 3. Medio, punto 1']);
    expect(text.match(/^Vale para: .*/gm)).toEqual(['Vale para: Clientes.', 'Vale para: Socios; Clientes.', 'Vale para: Clientes.']);
  });

  it('leaves blanks to fill in under each measure', () => {
    const text = draft({name: 'Socios', outcome: withList('Básico', 'd/1', 'd/2')});
    for (const blank of ['Cómo se cumple', 'Responsable', 'Desde cuándo']) expect(text.split(`- ${blank}: `)).toHaveLength(3);
  });

  it('quotes the printed words as they are: nothing in them becomes markup', () => {
    expect(draft({name: 'Socios', outcome: withList('Básico', 'd/1')})).toContain(
      '> 1\\. Procedimientos \\*y\\* descripción.\n>\n> b) Otro.',
    );
  });

  it('tells the faults of the source', () => {
    expect(draft({name: 'Socios', outcome: withList('Básico', 'd/2')})).toContain(
      '«contar» es una falla de la fuente; debería decir «constar»',
    );
  });

  it('says what was not concluded, with the question for legal counsel', () => {
    const open: Outcome = {...outcome('x', 'inconclusive'), title: 'No concluyente', refer: '¿De quién es?'};
    const text = draft({name: 'Obra social', outcome: open});
    expect(text).toContain('- **Obra social**: No concluyente. Para consultar con la asesoría legal: ¿De quién es?');
    expect(text).toContain('Ninguno de esos resultados trae una lista de medidas.');
  });

  it('keeps whatever name a reader gives in its line', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const plain = draft({name: 'Socios', outcome: withList('Básico', 'd/1')});
        expect(draft({name, outcome: withList('Básico', 'd/1')}).split('\n')).toHaveLength(plain.split('\n').length);
      }),
    );
    expect(draft({name: '# [x](javascript:1)\n<b>', outcome: withList('Básico', 'd/1')})).toContain(
      '- **\\# \\[x\\](javascript:1) \\<b\\>**: Básico',
    );
    expect(draft({name: ' ', outcome: withList('Básico', 'd/1')})).toContain('**Sin nombre**');
  });
});
