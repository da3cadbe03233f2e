import type {Bank, Feedback, Item, ItemKind, ItemOption, Quiz} from './quiz';
import {simpleItemsOf} from './quiz';

type Of<K extends ItemKind> = Extract<Item, {kind: K}>;

const told = (of: string): Feedback => ({text: `por qué ${of}`, cites: ['ley/art-1']});
const wrong = (of: string): Feedback => ({...told(of), misreading: `confunde ${of}`});
const option = (id: string, feedback: Feedback): ItemOption => ({id, text: id, feedback});

/** An item of a kind for tests (`single` unless told): of options the first is right, everything else is as listed. */
export function itemOf(id: string, overrides?: Partial<Of<'single'>>): Of<'single'>;
export function itemOf<K extends ItemKind>(id: string, overrides: {readonly kind: K} & Partial<Omit<Of<K>, 'kind'>>): Of<K>;
export function itemOf(id: string, overrides: {readonly kind?: ItemKind} = {}): Item {
  const kind = overrides.kind ?? 'single';
  return {...base(id), ...SAMPLES[kind](id), ...overrides, kind} as Item;
}

function base(id: string): object {
  return {id, objective: 'o', difficulty: 'recall', historical: false, ask: id, cites: ['ley/art-1'], hints: [], explain: false};
}

const options = (): object => ({
  options: [option('a', told('a')), option('b', wrong('b')), option('c', wrong('c'))],
  correct: ['a'],
  shuffle: true,
});

const SAMPLES: Readonly<Record<ItemKind, (id: string) => object>> = {
  single: options,
  several: options,
  'true-false': () => ({
    correct: 'false',
    verdicts: {true: wrong('true'), false: told('false')},
    reasons: [option('r1', told('r1')), option('r2', wrong('r2'))],
    reason: 'r1',
  }),
  order: () => ({elements: ['uno', 'dos', 'tres'].map((id) => option(id, wrong(id)))}),
  match: () => ({
    prompts: [
      {...option('p1', wrong('p1')), match: 'x'},
      {...option('p2', wrong('p2')), match: 'y'},
    ],
    choices: ['x', 'y', 'z'].map((id) => ({id, text: `texto ${id}`})),
  }),
  'fill-in': () => ({
    text: 'En [[dias]] días ante el [[organo]].',
    blanks: [
      {
        id: 'dias',
        label: 'plazo',
        number: true,
        accepts: ['10', 'diez días'],
        feedback: told('dias'),
        mistakes: [{says: ['5', 'cinco'], feedback: wrong('cinco')}],
      },
      {id: 'organo', label: 'quién', number: false, accepts: ['Órgano de control'], feedback: told('organo'), mistakes: []},
    ],
  }),
  case: (id) => ({title: id, facts: 'Hechos.', parts: [itemOf(`${id}/uno`), itemOf(`${id}/dos`)]}),
};

/** A quiz of these items, all of objective `o`. */
export function quizOf(...items: Item[]): Quiz {
  return {id: 'q', title: 'q', summary: '', historical: false, objectives: [{id: 'o', text: 'o'}], items};
}

/** A published bank of these items; digests tell versions apart by `version`. */
export function bankOf(items: readonly Item[], version = '1'): Bank {
  return {
    quiz: quizOf(...items),
    hash: `bank-${version}`,
    digests: Object.fromEntries(items.flatMap(simpleItemsOf).map(({id}) => [id, `${id}-${version}`])),
    law: {'ley/art-1': `law-${version}`},
  };
}
