import {describe, expect, it} from 'vitest';
import {type BlindAnswer, blindItem, responseOf} from './blind';
import {itemOf} from './fixture';
import {grade} from './grade';

const letterOf = (of: Readonly<Record<string, string>> | undefined, text: string): string =>
  Object.entries(of ?? {}).find(([, said]) => said === text)?.[0] ?? '?';

describe('an item for a second reader', () => {
  it('says nothing of what is right', () => {
    for (const kind of ['single', 'several', 'true-false', 'order', 'match', 'fill-in'] as const) {
      const told = JSON.stringify(blindItem(itemOf('i', {kind})));
      for (const word of ['correct', 'por qué', 'confunde', 'ley/art-1']) expect(told).not.toContain(word);
    }
  });
  it('stands in an order of its own: where the right answer is in one tells nothing of another', () => {
    const places = Array.from({length: 30}, (_, i) => letterOf(blindItem(itemOf(`item-${i}`)).letters, 'a'));
    expect(new Set(places)).toEqual(new Set(['A', 'B', 'C']));
  });
  it.each([
    ['single', ({letters}) => ({letters: [letterOf(letters, 'a')]})],
    ['true-false', ({letters}) => ({verdict: false, letters: [letterOf(letters, 'r1')]})],
    ['order', ({letters}) => ({letters: ['uno', 'dos', 'tres'].map((text) => letterOf(letters, text))})],
    ['match', ({letters}) => ({prompts: {'1': letterOf(letters, 'texto x'), '2': letterOf(letters, 'texto y')}})],
    ['fill-in', () => ({blanks: {'1': 'diez días', '2': 'organo de control'}})],
  ] as const satisfies readonly (readonly [string, (item: ReturnType<typeof blindItem>) => Omit<BlindAnswer, 'id'>])[])(
    'of kind %s is answered with letters and words',
    (kind, answer) => {
      const item = itemOf('i', {kind});
      expect(grade(item, responseOf(item, {id: 'i', ...answer(blindItem(item))})).correct).toBe(true);
      expect(grade(item, responseOf(item, {id: 'i', letters: ['Z']})).correct).toBe(false);
    },
  );
});
