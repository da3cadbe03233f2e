import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from './fixture';
import {absoluteGiveaway, lengthGiveaways} from './giveaway';
import type {Item, ItemOption, SingleItem} from './quiz';

const option = (id: string, text: string): ItemOption => ({id, text, feedback: {text: 'Así es.', cites: ['ley/art-1']}});
/** A single-choice item whose options have these texts; the first is the right one. */
const single = (id: string, ...texts: string[]): SingleItem =>
  itemOf(id, {options: texts.map((text, i) => option(`${i}`, text)), correct: ['0']});
/** So many items whose options have these lengths, the right one first. */
const many = (count: number, ...lengths: number[]): Item[] =>
  Array.from({length: count}, (_, i) => single(`${lengths.join('-')}/${i}`, ...lengths.map((length) => 'x'.repeat(length))));
const sides = (...items: Item[]): string[] => lengthGiveaways(quizOf(...items)).map(({side}) => side);

describe('the length of the right option', () => {
  it('gives it away where it is the longest more often than chance allows', () => {
    // Of 8 items with 4 options chance brings 2 ± 1.2: up to 4 are no surprise.
    expect(sides(...many(4, 20, 10, 10, 10), ...many(4, 10, 10, 10, 10))).toEqual([]);
    expect(lengthGiveaways(quizOf(...many(5, 20, 10, 10, 10), ...many(3, 10, 10, 10, 10)))).toEqual([
      {side: 'longest', items: [0, 1, 2, 3, 4].map((i) => `20-10-10-10/${i}`), of: 8, most: 4},
    ]);
  });
  it('gives it away where it is the shortest too often, too', () => {
    expect(sides(...many(5, 10, 20, 20, 20), ...many(3, 10, 10, 10, 10))).toEqual(['shortest']);
  });
  it('is compared with what chance would bring of as many options: two bring more than four', () => {
    expect(sides(...many(6, 20, 10), ...many(2, 10, 10))).toEqual([]);
    expect(sides(...many(7, 20, 10), ...many(1, 10, 10))).toEqual(['longest']);
  });
  it('does not count where another is nearly as long, or nearly as short', () => {
    expect(sides(...many(8, 110, 100, 10, 10))).toEqual([]);
    expect(sides(...many(8, 111, 100, 10, 10))).toEqual(['longest']);
    expect(sides(...many(8, 100, 110, 200, 200))).toEqual([]);
    expect(sides(...many(8, 100, 111, 200, 200))).toEqual(['shortest']);
  });
  it('counts the letters that a reader sees', () => {
    const faces = Array.from({length: 8}, (_, i) => single(`${i}`, '😀😀😀', 'xxx', 'xxx', 'xxx'));
    expect(sides(...faces)).toEqual([]);
  });
  it('says nothing of fewer than eight items, or of items with several right options', () => {
    expect(sides(...many(7, 20, 10, 10, 10))).toEqual([]);
    expect(sides(...many(7, 20, 10, 10, 10), itemOf('s', {kind: 'several'}), itemOf('v', {kind: 'true-false'}))).toEqual([]);
  });
  it('counts the parts of a case', () => {
    const robo = itemOf('robo', {kind: 'case', parts: many(8, 20, 10, 10, 10) as SingleItem[]});
    expect(sides(robo)).toEqual(['longest']);
  });
});

describe('words without exception', () => {
  const telling = (...items: Item[]): string[] => absoluteGiveaway(quizOf(...items)).map(({item, option: id}) => `${item}/${id}`);
  const never = (id: string, words = 'Nunca se puede.'): Item => single(id, 'Depende.', words, 'A veces.', 'Otra cosa.');
  const eleven = Array.from({length: 11}, (_, i) => never(`${i}`));

  it('give wrong options away when there are so many that it is no accident', () => {
    // 0.75 to the tenth is 5.6 %, to the eleventh 4.2 %.
    expect(telling(...eleven.slice(1))).toEqual([]);
    expect(telling(...eleven)).toEqual(eleven.map(({id}) => `${id}/1`));
  });
  it('give nothing away when a right option has one', () => {
    expect(telling(...eleven, single('r', 'Siempre.', 'A veces.'))).toEqual([]);
  });
  it.each(['Se puede siempre.', 'JAMÁS.', 'No, en ningún caso: no.', 'Sí, sin excepciones.', 'Sí, en todos los casos.'])(
    'are those of %j',
    (words) => {
      expect(telling(...eleven.slice(1), never('más', words))).toHaveLength(11);
    },
  );
  it.each(['Sí, siempre que firme.', 'Sí, siempre y cuando firme.', 'Los siemprevivos.', 'Todo eso.'])('are not those of %j', (words) => {
    expect(telling(...eleven.slice(1), never('más', words))).toEqual([]);
  });
  it('weigh less where more of the options are right', () => {
    const several = (id: string): Item => ({...single(id, 'Una.', 'Otra.', 'Nunca.', 'Siempre.'), kind: 'several', correct: ['0', '1']});
    // Each is wrong with a chance of one half: 0.5 to the fourth is 6.3 %, to the sixth 1.6 %.
    expect(telling(several('a'), several('b'))).toEqual([]);
    expect(telling(several('a'), several('b'), several('c'))).toHaveLength(6);
  });
  it('say nothing of items without options', () => {
    expect(telling(...Array.from({length: 20}, (_, i) => itemOf(`${i}`, {kind: 'true-false'})))).toEqual([]);
  });
});
