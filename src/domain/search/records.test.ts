import {describe, expect, it} from 'vitest';
import {graphOf} from '../graph/graph';
import type {Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import {searchRecords} from './records';

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
  const corpus = corpusOf([statute]);
  const graph = graphOf(corpus, {
    annotations: [{at: 'ley/art-5/inc-1', parts: {}, questions: ['¿Qué es tratar un dato?'], reviewed: '2026-11-21'}],
    definitions: [],
    equivalents: [],
    trees: [],
    quizzes: [],
    topics: [],
  });
  const {units, statutes} = searchRecords(corpus, new Map([['ley', timeline]]), graph);

  it('hold a unit for each article, with its pieces, their addresses and the telling words of their questions', () => {
    expect(units.map(({id, address, state, heading}) => ({id, address, state, heading}))).toEqual([
      {id: 'ley/art-5', address: '/normas/ley/art-5/', state: 'repealed', heading: '(Consentimiento).'},
    ]);
    expect(units[0]?.parts.map(({id, address, questions}) => ({id, address, questions}))).toEqual([
      {id: 'ley/art-5', address: '/normas/ley/art-5/', questions: []},
      {id: 'ley/art-5/inc-1', address: '/normas/ley/art-5/#inc-1', questions: ['dato tratar']},
    ]);
  });
  it('keep what groups units apart: it can be cited, not found by words', () => {
    expect(statutes[0]?.groups).toEqual([{id: 'cap-1', label: 'cap. I', address: '/normas/ley/#cap-1', first: 'ley/art-5'}]);
  });
});
