import {type Feedback, type Quiz, type SimpleItem, simpleItemsOf} from './quiz';

/** Keys that lead to something in the file of a bank. */
export type Keys = readonly (string | number)[];

/** A piece of an item that tells something to who answers so. */
export interface Piece {
  /** Its name among the pieces of the item: the id of an option, a verdict, an element, a prompt, a blank. */
  readonly part: string;
  /** From the item on. */
  readonly keys: Keys;
  readonly feedback: Feedback;
}

/** Everything an item tells about answers, in the order of the item. */
export function piecesOf(item: SimpleItem): readonly Piece[] {
  switch (item.kind) {
    case 'single':
    case 'several':
      return listed('options', item.options);
    case 'true-false':
      return [
        {part: 'true', keys: ['whyTrue'], feedback: item.verdicts.true},
        {part: 'false', keys: ['whyFalse'], feedback: item.verdicts.false},
        ...listed('reasons', item.reasons),
      ];
    case 'order':
      return listed('elements', item.elements);
    case 'match':
      return listed('prompts', item.prompts);
    case 'fill-in':
      return item.blanks.flatMap(({id, feedback, mistakes}, i) => [
        {part: id, keys: ['blanks', i], feedback},
        ...mistakes.map((mistake, j) => ({
          part: `${id}/${mistake.says[0]}`,
          keys: ['blanks', i, 'mistakes', j],
          feedback: mistake.feedback,
        })),
      ]);
  }
}

function listed(key: string, options: readonly {readonly id: string; readonly feedback: Feedback}[]): Piece[] {
  return options.map(({id, feedback}, at) => ({part: id, keys: [key, at], feedback}));
}

/** A provision that a bank cites, which simple item and which piece of it cite it, and where in the file. */
export interface QuizCitation {
  readonly id: string;
  readonly item: string;
  /** Absent where the item itself, or a hint, cites it. */
  readonly part?: string;
  readonly keys: Keys;
}

/** Every provision that a bank cites. */
export function citationsOf(quiz: Quiz): QuizCitation[] {
  return placedItems(quiz).flatMap(({item, keys}) => {
    const cited = (of: readonly string[], at: Keys, part?: string): QuizCitation[] =>
      of.map((id, i) => ({id, item: item.id, ...(part !== undefined && {part}), keys: [...keys, ...at, i]}));
    return [
      ...cited(item.cites, ['cites']),
      ...item.hints.flatMap(({cites}, i) => cited(cites, ['hints', i, 'cites'])),
      ...piecesOf(item).flatMap(({part, keys: at, feedback}) => cited(feedback.cites, [...at, 'cites'], part)),
    ];
  });
}

/** Every simple item of a bank, with the keys that lead to it in the file. */
export function placedItems(quiz: Quiz): {readonly item: SimpleItem; readonly keys: Keys}[] {
  return quiz.items.flatMap((item, i) =>
    simpleItemsOf(item).map((simple, j) => ({item: simple, keys: item.kind === 'case' ? ['items', i, 'parts', j] : ['items', i]})),
  );
}
