import {describe, expect, it} from 'vitest';
import {analysed} from './fixture';
import {countFlagged, discriminationWord, facilityWord, flagsOf} from './reading-aids';

describe('the level of a figure', () => {
  it.each([
    [1, 'facilísima'],
    [0.66, 'algo fácil'],
    [0.65, 'intermedia'],
    [0.35, 'intermedia'],
    [0.344, 'algo difícil'],
    [0.05, 'dificilísima, o mal hecha'],
  ])('facility %d is %s', (facility, word) => {
    expect(facilityWord(facility)).toBe(word);
  });
  it.each([
    [50, 'muy buena'],
    [30, 'adecuada'],
    [29.9, 'débil'],
    [0, 'muy débil'],
    [-0.1, 'negativa'],
  ])('discrimination %d is %s', (index, word) => {
    expect(discriminationWord(index)).toBe(word);
  });
});

describe('what to look at in an item', () => {
  const says = (...item: Parameters<typeof analysed>): string[] => flagsOf(analysed(...item)).map((flag) => flag.says);
  it('is nothing where it measures well', () => {
    expect(says('uno', 100, {})).toEqual([]);
  });
  it('is the item itself where those who know less get it right more often, unless chance alone would do that', () => {
    expect(says('uno', 100, {discriminationIndex: -25})).toEqual(['revisá la pregunta: la aciertan más los que saben menos']);
    expect(says('uno', 16, {discriminationIndex: -25})).toEqual([
      'revisá la pregunta: la aciertan más los que saben menos (con 16 respuestas puede ser azar)',
    ]);
  });
  it('is its key where almost nobody gets it right', () => {
    expect(says('uno', 100, {facility: 0.1})).toEqual(['casi nadie la acierta: revisá si se entiende y si la respuesta está bien']);
  });
  it('is that it tells little where it hardly goes with the rest, or all answered the same', () => {
    expect(says('uno', 100, {discriminationIndex: 19})).toEqual(['distingue poco entre quien sabe y quien no']);
    expect(says('uno', 100, {facility: 1, discriminationIndex: undefined})).toEqual(['todos respondieron igual: no hay con qué comparar']);
  });
  it('is that it changed or is gone, also with few answers', () => {
    const {ask, ...gone} = analysed('uno', 4, {}, {notRemarked: 2, figures: {kind: 'too-few', answers: 4}});
    expect(flagsOf(gone).map((flag) => flag.says)).toEqual([
      'cambió: 2 respuestas son a la versión anterior y vale la corrección del archivo',
      'ya no está en el cuestionario',
    ]);
    expect(ask).toBeDefined();
  });
  it('is counted', () => {
    const items = [
      analysed('uno', 100, {discriminationIndex: -5}),
      analysed('dos', 100, {discriminationIndex: 5}),
      analysed('tres', 4, {}, {figures: {kind: 'too-few', answers: 4}}),
    ];
    expect(countFlagged(items)).toEqual({serious: 1, tooFew: 1});
  });
});
