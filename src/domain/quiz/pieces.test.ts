import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from './fixture';
import {citationsOf, piecesOf, placedItems} from './pieces';
import type {Feedback, SimpleItem} from './quiz';

const pieces = (item: SimpleItem): string[] => piecesOf(item).map(({part, keys}) => `${part} at ${keys.join('.')}`);

describe('the pieces of an item, each where its feedback stands in the file', () => {
  it.each(['single', 'several'] as const)('are its options: %s', (kind) => {
    expect(pieces(itemOf('i', {kind}))).toEqual(['a at options.0', 'b at options.1', 'c at options.2']);
  });
  it('are its verdicts and reasons', () => {
    expect(pieces(itemOf('i', {kind: 'true-false'}))).toEqual([
      'true at whyTrue',
      'false at whyFalse',
      'r1 at reasons.0',
      'r2 at reasons.1',
    ]);
  });
  it('are its elements', () => {
    expect(pieces(itemOf('i', {kind: 'order'}))).toEqual(['uno at elements.0', 'dos at elements.1', 'tres at elements.2']);
  });
  it('are its prompts', () => {
    expect(pieces(itemOf('i', {kind: 'match'}))).toEqual(['p1 at prompts.0', 'p2 at prompts.1']);
  });
  it('are its blanks, each with the mistakes that one expects', () => {
    expect(pieces(itemOf('i', {kind: 'fill-in'}))).toEqual(['dias at blanks.0', 'dias/5 at blanks.0.mistakes.0', 'organo at blanks.1']);
  });
  it('carry what is told about them', () => {
    const told = piecesOf(itemOf('i', {kind: 'true-false'})).map(({feedback}) => feedback.text);
    expect(told).toEqual(['por qué true', 'por qué false', 'por qué r1', 'por qué r2']);
    expect(piecesOf(itemOf('i', {kind: 'fill-in'})).map(({feedback}) => feedback.text)).toEqual([
      'por qué dias',
      'por qué cinco',
      'por qué organo',
    ]);
    expect(piecesOf(itemOf('i')).map(({feedback}) => feedback.misreading)).toEqual([undefined, 'confunde b', 'confunde c']);
  });
});

describe('the citations of a bank', () => {
  const cites = (...ids: string[]): Feedback => ({text: 'Así es.', cites: ids});
  const item = itemOf('uno', {
    cites: ['ley/art-1', 'ley/art-2'],
    hints: [{text: 'Mirá el artículo 3.', cites: ['ley/art-3']}],
    options: [
      {id: 'a', text: 'a', feedback: cites('ley/art-4')},
      {id: 'b', text: 'b', feedback: cites('ley/art-5', 'ley/art-6')},
    ],
  });

  it('are those of the item, of its hints and of each piece, with who cites and where', () => {
    expect(citationsOf(quizOf(item))).toStrictEqual([
      {id: 'ley/art-1', item: 'uno', keys: ['items', 0, 'cites', 0]},
      {id: 'ley/art-2', item: 'uno', keys: ['items', 0, 'cites', 1]},
      {id: 'ley/art-3', item: 'uno', keys: ['items', 0, 'hints', 0, 'cites', 0]},
      {id: 'ley/art-4', item: 'uno', part: 'a', keys: ['items', 0, 'options', 0, 'cites', 0]},
      {id: 'ley/art-5', item: 'uno', part: 'b', keys: ['items', 0, 'options', 1, 'cites', 0]},
      {id: 'ley/art-6', item: 'uno', part: 'b', keys: ['items', 0, 'options', 1, 'cites', 1]},
    ]);
  });
  it('are found in the parts of a case, too', () => {
    expect(placedItems(quizOf(itemOf('uno'), itemOf('robo', {kind: 'case'}))).map(({item: {id}, keys}) => [id, keys])).toEqual([
      ['uno', ['items', 0]],
      ['robo/uno', ['items', 1, 'parts', 0]],
      ['robo/dos', ['items', 1, 'parts', 1]],
    ]);
  });
});
