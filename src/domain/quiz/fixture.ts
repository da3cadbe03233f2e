import type {Item, Quiz} from './quiz';

/** An item of three options for tests; the first is right unless told. */
export function itemOf(id: string, overrides: Partial<Item> = {}): Item {
  const options = ['a', 'b', 'c'].map((option) => ({
    id: option,
    text: option,
    feedback: {text: `por qué ${option}`, cites: ['ley/art-1']},
  }));
  return {id, kind: 'single', objective: 'o', ask: id, cites: ['ley/art-1'], options, correct: ['a'], ...overrides} as Item;
}

/** A quiz of these items, all of objective `o`. */
export function quizOf(...items: Item[]): Quiz {
  return {id: 'q', title: 'q', summary: '', historical: false, objectives: [{id: 'o', text: 'o'}], items};
}
