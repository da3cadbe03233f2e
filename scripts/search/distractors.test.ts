import {describe, expect, it} from 'vitest';
import type {SearchRecords} from '../../src/domain/search/records';
import {scaled} from './distractors';

const TEXT = 'El responsable del archivo debe inscribirlo dentro de los 30 días en el registro que el organismo de control habilita.';
const records = {
  statutes: [{id: 'ley', number: '25.326', shortTitle: 'Ley 25.326', title: 'Ley de datos'}],
  units: [
    {
      id: 'ley/art-21',
      statute: 'ley',
      label: 'Ley 25.326, art. 21',
      address: '/normas/ley/art-21/',
      heading: 'Registro',
      context: '',
      parts: [{id: 'ley/art-21/par-1', text: TEXT, questions: ['¿Quién inscribe el archivo?']}],
      companions: [{id: 'decreto/art-21', how: 'regulation'}],
      related: ['ley/art-3'],
    },
  ],
} as unknown as SearchRecords;

describe('made-up norms', () => {
  const {statutes, units} = scaled(records, 3);
  it('stand beside the true ones, under ids of their own', () => {
    expect(units.map(({id}) => id)).toEqual(['ley/art-21', 'copia-1-ley/art-21', 'copia-2-ley/art-21']);
    expect(units.map(({statute}) => statute)).toEqual(statutes.map(({id}) => id));
    expect(units[0]).toBe(records.units[0]);
    expect([units[1]?.companions, units[1]?.related]).toEqual([[{id: 'copia-1-decreto/art-21', how: 'regulation'}], ['copia-1-ley/art-3']]);
  });
  it('keep some of the words and the shape of the numbers', () => {
    const [was, is] = [TEXT, units[1]?.parts[0]?.text ?? ''].map((text) => text.split(' '));
    const kept = was?.filter((word, i) => is?.[i] === word).length ?? 0;
    expect(is).toHaveLength(was?.length ?? 0);
    expect([kept > 4, kept < 16]).toEqual([true, true]);
    expect(is?.[9]).toMatch(/^\d\d$/);
  });
  it('have another number of the norm and the same of the article', () => {
    expect(statutes[1]?.number).toMatch(/^\d\d\.\d{3}$/);
    expect(statutes[1]?.number).not.toBe('25.326');
    expect(units[1]?.label).toBe(`${statutes[1]?.shortTitle}, art. 21`);
  });
  it('are the same at every run', () => {
    expect(scaled(records, 3)).toEqual(scaled(records, 3));
  });
});
