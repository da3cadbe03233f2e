import {describe, expect, it} from 'vitest';
import {itemOf} from '../../quiz/fixture';
import {type SimpleItem, simpleItemsOf} from '../../quiz/quiz';
import {rightResponse} from '../../quiz/response';
import {ITEMS} from './fixture';
import {askOf, interactionOf, responseText} from './interaction';

const found = (id: string): SimpleItem => {
  const item = ITEMS.flatMap(simpleItemsOf).find((one) => one.id === id);
  if (!item) throw new Error(id);
  return item;
};
const described = (...ids: string[]) => ids.map((id) => ({id, description: {'es-AR': expect.any(String)}}));

describe('an item as an interaction', () => {
  it('has its options and its right ones', () => {
    expect(interactionOf(found('uno'))).toEqual({
      interactionType: 'choice',
      correctResponsesPattern: ['a'],
      choices: described('a', 'b', 'c'),
    });
    expect(interactionOf(found('varias')).correctResponsesPattern).toEqual(['a[,]c']);
  });
  it('is true-false only where no reason is asked for', () => {
    expect(interactionOf(found('juicio'))).toEqual({interactionType: 'true-false', correctResponsesPattern: ['false']});
    expect(interactionOf(found('razon'))).toEqual({
      interactionType: 'choice',
      correctResponsesPattern: ['false[,]r1'],
      choices: described('true', 'false', 'r1', 'r2'),
    });
  });
  it('has the order and the pairs', () => {
    expect(interactionOf(found('pasos'))).toEqual({
      interactionType: 'sequencing',
      correctResponsesPattern: ['uno[,]dos[,]tres'],
      choices: described('uno', 'dos', 'tres'),
    });
    expect(interactionOf(found('pares'))).toEqual({
      interactionType: 'matching',
      correctResponsesPattern: ['p1[.]x[,]p2[.]y'],
      source: described('p1', 'p2'),
      target: described('x', 'y', 'z'),
    });
  });
  it('lists every way of filling in the blanks, in any case', () => {
    expect(interactionOf(found('huecos'))).toEqual({
      interactionType: 'fill-in',
      correctResponsesPattern: ['{case_matters=false}10[,]Órgano de control', '{case_matters=false}diez días[,]Órgano de control'],
    });
    expect(askOf(found('huecos'))).toBe('huecos En [plazo] días ante el [quién].');
  });
  it('lists only the answer that is shown where there are too many ways', () => {
    const {blanks} = itemOf('huecos', {kind: 'fill-in'});
    const many = blanks.map((blank) => ({...blank, accepts: ['1', '2', '3', '4', '5', '6'] as const}));
    expect(interactionOf(itemOf('huecos', {kind: 'fill-in', blanks: many})).correctResponsesPattern).toEqual(['{case_matters=false}1[,]1']);
  });
});

describe('a response as text', () => {
  it.each(ITEMS.flatMap(simpleItemsOf).filter(({kind}) => kind !== 'fill-in'))('is the pattern where it is right: $id', (item) => {
    expect([responseText(rightResponse(item), item)]).toEqual(interactionOf(item).correctResponsesPattern);
  });
  it('stands in the order of the item, whatever the order of the answer', () => {
    expect(responseText({kind: 'choice', chosen: ['zeta', 'c', 'a']}, found('varias'))).toBe('a[,]c[,]zeta');
    expect(responseText({kind: 'match', pairs: {p2: 'z', p1: 'x'}}, found('pares'))).toBe('p1[.]x[,]p2[.]z');
    expect(responseText({kind: 'order', order: ['tres', 'uno', 'dos']}, found('pasos'))).toBe('tres[,]uno[,]dos');
  });
  it('keeps the place of a blank that was left', () => {
    expect(responseText({kind: 'fill-in', words: {organo: 'la Agencia'}}, found('huecos'))).toBe('[,]la Agencia');
  });
  it('goes by ids where the item is not known', () => {
    expect(responseText({kind: 'fill-in', words: {b: 'dos', a: 'uno'}})).toBe('uno[,]dos');
    expect(responseText({kind: 'verdict', verdict: 'true', reason: 'r2'})).toBe('true[,]r2');
  });
});
