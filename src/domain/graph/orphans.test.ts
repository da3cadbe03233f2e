import {describe, expect, it} from 'vitest';
import type {Annotation} from '../annotation/annotation';
import type {Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import {graphOf} from './graph';
import {orphansOf} from './orphans';

const timeline = (state: 'in-force' | 'repealed'): Timeline => ({
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: 'InfoLEG'},
  summary: 'Una norma.',
  events: [{from: '2000', state, by: 'Publicación', source: 'InfoLEG', confidence: 'official', replacedBy: []}],
  provisions: new Map(),
});
const corpus = corpusOf([
  statuteOf('ley', [
    provisionOf('ley/art-1', 'article', {}, [provisionOf('ley/art-1/a', 'letter', {text: 'sensibles.'})]),
    provisionOf('ley/art-2', 'article', {text: 'Comuníquese.'}),
  ]),
  statuteOf('derogada', [provisionOf('derogada/art-1', 'article', {text: 'Rigió.'})]),
]);
const note: Annotation = {
  at: 'ley/art-1/a',
  parts: {meaning: {text: 'Son éstos.', cites: ['ley/art-1/a']}},
  questions: [],
  reviewed: '2026-11-21',
};
const graph = graphOf(corpus, {annotations: [note], definitions: [], equivalents: [], trees: [], quizzes: [], topics: []});
const timelines = new Map([
  ['ley', timeline('in-force')],
  ['derogada', timeline('repealed')],
]);

describe('listing what nothing leads to', () => {
  it('names the articles in force that nothing explains, decides on or tests: one reached in a part is reached', () => {
    const {provisions} = orphansOf(corpus, graph, timelines, [], new Set());
    expect(provisions.map(({statute, ids}) => [statute.id, ids])).toEqual([['ley', ['ley/art-2']]]);
  });
  it('names the trees and quizzes that no page shows', () => {
    expect(orphansOf(corpus, graph, timelines, ['tree:nivel', 'quiz:ley'], new Set(['quiz:ley'])).practice).toEqual(['tree:nivel']);
  });
});
