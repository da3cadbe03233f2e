import {describe, expect, it} from 'vitest';
import type {Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import {fold, searchRecords} from './records';

describe('folding', () => {
  it('drops accents and capitals and keeps ñ', () => {
    expect(fold('CESIÓN de Datos del Niño, pingüino')).toBe('cesion de datos del niño, pinguino');
  });
});

describe('search records', () => {
  const timeline: Timeline = {
    checked: '2026-11-21',
    evidence: {on: '2026-10-03', source: ''},
    summary: '',
    events: [{from: '2000', state: 'repealed', by: '', source: '', confidence: 'official', replacedBy: []}],
    provisions: new Map(),
  };
  const inciso = provisionOf('ley/art-5/inc-1', 'inciso', {num: '1.', text: 'El tratamiento'});
  const statute = statuteOf('ley', [
    provisionOf('ley/cap-1', 'chapter', {}, [provisionOf('ley/art-5', 'article', {heading: '(Consentimiento).'}, [inciso])]),
  ]);
  const records = searchRecords(corpusOf([statute]), new Map([['ley', timeline]]));

  it('hold every provision that prints words, with its address and state', () => {
    expect(records.map(({id, address, state}) => ({id, address, state}))).toEqual([
      {id: 'ley/art-5', address: '/normas/ley/art-5/', state: 'repealed'},
      {id: 'ley/art-5/inc-1', address: '/normas/ley/art-5/#inc-1', state: 'repealed'},
    ]);
  });
  it("carry the article's heading to its parts", () => {
    expect(records[1]?.heading).toBe('(Consentimiento).');
  });
});
