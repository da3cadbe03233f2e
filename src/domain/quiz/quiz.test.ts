import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from './fixture';
import {itemIndexOf, simpleItemsOf} from './quiz';

const [uno, robo] = [itemOf('uno'), itemOf('robo', {kind: 'case'})];

describe('what is answered in one go', () => {
  it('is an item itself, or the parts of a case', () => {
    expect(simpleItemsOf(uno)).toEqual([uno]);
    expect(simpleItemsOf(robo)).toEqual(robo.parts);
  });
  it('is found by its id, with the case that holds it', () => {
    expect([...itemIndexOf(quizOf(uno, robo))]).toEqual([
      ['uno', {item: uno}],
      ['robo/uno', {item: robo.parts[0], inCase: robo}],
      ['robo/dos', {item: robo.parts[1], inCase: robo}],
    ]);
  });
});
