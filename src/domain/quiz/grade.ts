import type {
  Blank,
  Feedback,
  FillInItem,
  ItemOption,
  MatchItem,
  OrderItem,
  SeveralItem,
  SimpleItem,
  SingleItem,
  TrueFalseItem,
} from './quiz';
import type {Response} from './response';
import {sameWords} from './same-words';

/** How a response to an item was marked. */
export interface Grade {
  readonly correct: boolean;
  /** What the learner answered, and what was missed, in the item's order. */
  readonly marks: readonly Mark[];
}

/** One piece of an item, as a response touched it: an option, a verdict, a reason, an element, a pair, a blank. */
export interface Mark {
  readonly part: string;
  /** `missed`: it was right and not chosen. */
  readonly outcome: 'right' | 'wrong' | 'missed';
  readonly about: string;
  /** What was answered there, where `about` does not say it; empty when nothing was. */
  readonly given?: string;
  /** What would have been right there, where that is not told by another mark. */
  readonly expected?: string;
  readonly feedback: Feedback;
}

/**
 * Marks one response. An item is right when all of it is: there is no part credit. What the item does not offer, or a response of
 * another kind of item, makes it wrong. This is the only marking in the product.
 */
export function grade(item: SimpleItem, response: Response): Grade {
  switch (item.kind) {
    case 'single':
    case 'several':
      return gradeChoice(item, response);
    case 'true-false':
      return gradeVerdict(item, response);
    case 'order':
      return gradeOrder(item, response);
    case 'match':
      return gradeMatch(item, response);
    case 'fill-in':
      return gradeFillIn(item, response);
  }
}

/** The misreadings that a response shows, in the order of the item. */
export function misreadingsIn({marks}: Grade): {readonly misreading: string; readonly cites: readonly string[]}[] {
  return marks.flatMap(({outcome, feedback: {misreading, cites}}) =>
    outcome === 'wrong' && misreading !== undefined ? [{misreading, cites}] : [],
  );
}

function gradeChoice(item: SingleItem | SeveralItem, response: Response): Grade {
  const chosen = new Set(response.kind === 'choice' ? response.chosen : []);
  const right = new Set(item.correct);
  return {correct: chosen.size === right.size && [...right].every((id) => chosen.has(id)), marks: markOptions(item.options, chosen, right)};
}

function markOptions(options: readonly ItemOption[], chosen: ReadonlySet<string>, right: ReadonlySet<string>): Mark[] {
  return options.flatMap(({id, text, feedback}): Mark[] => {
    if (!chosen.has(id) && !right.has(id)) return [];
    return [{part: id, outcome: !chosen.has(id) ? 'missed' : right.has(id) ? 'right' : 'wrong', about: text, feedback}];
  });
}

export const VERDICT_NAMES = {true: 'Verdadero', false: 'Falso'} as const;

function gradeVerdict({correct, verdicts, reasons, reason}: TrueFalseItem, response: Response): Grade {
  const given = response.kind === 'verdict' ? response : undefined;
  const options = (['true', 'false'] as const).map((id) => ({id, text: VERDICT_NAMES[id], feedback: verdicts[id]}));
  const setOf = (id: string | undefined): Set<string> => new Set(id === undefined ? [] : [id]);
  return {
    correct: given?.verdict === correct && given.reason === reason,
    marks: [...markOptions(options, setOf(given?.verdict), setOf(correct)), ...markOptions(reasons, setOf(given?.reason), setOf(reason))],
  };
}

function gradeOrder({elements}: OrderItem, response: Response): Grade {
  const order = response.kind === 'order' ? response.order : [];
  const marks = elements.map(({id, text, feedback}, at): Mark => {
    const given = order.indexOf(id);
    if (given === at) return {part: id, outcome: 'right', about: text, feedback};
    return {
      part: id,
      outcome: 'wrong',
      about: text,
      given: given < 0 ? '' : `lugar ${given + 1}`,
      expected: `lugar ${at + 1}`,
      feedback,
    };
  });
  return {correct: order.length === elements.length && marks.every(({outcome}) => outcome === 'right'), marks};
}

function gradeMatch({prompts, choices}: MatchItem, response: Response): Grade {
  const pairs = response.kind === 'match' ? response.pairs : {};
  const textOf = (id: string | undefined): string => choices.find((choice) => choice.id === id)?.text ?? '';
  const marks = prompts.map(({id, text, match, feedback}): Mark => {
    const given = Object.hasOwn(pairs, id) ? pairs[id] : undefined;
    if (given === match) return {part: id, outcome: 'right', about: text, given: textOf(given), feedback};
    return {part: id, outcome: 'wrong', about: text, given: textOf(given), expected: textOf(match), feedback};
  });
  return {correct: marks.every(({outcome}) => outcome === 'right'), marks};
}

function gradeFillIn({blanks}: FillInItem, response: Response): Grade {
  const words = response.kind === 'fill-in' ? response.words : {};
  const marks = blanks.map((blank): Mark => {
    const given = (Object.hasOwn(words, blank.id) ? words[blank.id] : undefined) ?? '';
    const {id: part, label: about} = blank;
    if (accepts(blank, given)) return {part, outcome: 'right', about, given, feedback: blank.feedback};
    const expected = blank.mistakes.find(({says}) => says.some((said) => sameWords(said, given)));
    return {part, outcome: 'wrong', about, given, expected: blank.accepts[0], feedback: expected?.feedback ?? blank.feedback};
  });
  return {correct: marks.every(({outcome}) => outcome === 'right'), marks};
}

/** Whether what was written fills the blank. */
export function accepts({accepts: right}: Blank, given: string): boolean {
  return right.some((answer) => sameWords(answer, given));
}
