import {grade, misreadingsIn} from '../quiz/grade';
import type {SimpleItem} from '../quiz/quiz';
import type {Response} from '../quiz/response';

/** A wrong response that somebody may give, and the misreadings that the marking finds in it. */
export interface Slip {
  readonly response: Response;
  readonly misreadings: readonly string[];
}

/** The wrong responses to an item that are one mistake away from the right one. */
export function slipsOf(item: SimpleItem): Slip[] {
  return mistaken(item).flatMap((response) => {
    const marks = grade(item, response);
    return marks.correct ? [] : [{response, misreadings: misreadingsIn(marks).map(({misreading}) => misreading)}];
  });
}

function mistaken(item: SimpleItem): Response[] {
  switch (item.kind) {
    case 'single':
      return item.options.map(({id}) => ({kind: 'choice', chosen: [id]}));
    case 'several': {
      const wrong = item.options.filter(({id}) => !item.correct.includes(id));
      const chosen = [...wrong.map(({id}) => [...item.correct, id]), ...item.correct.map((id) => item.correct.filter((one) => one !== id))];
      return chosen.filter(({length}) => length > 0).map((ids) => ({kind: 'choice', chosen: ids}));
    }
    case 'true-false': {
      const right = item.reason === undefined ? {} : {reason: item.reason};
      const other = item.correct === 'true' ? 'false' : 'true';
      const reasoned = item.reasons.map(({id}): Response => ({kind: 'verdict', verdict: item.correct, reason: id}));
      return [{kind: 'verdict', verdict: other, ...right}, ...reasoned];
    }
    case 'order': {
      const ids = item.elements.map(({id}) => id);
      return ids.slice(1).map((id, at) => ({kind: 'order', order: [...ids.slice(0, at), id, ids[at] as string, ...ids.slice(at + 2)]}));
    }
    case 'match': {
      const right = Object.fromEntries(item.prompts.map(({id, match}) => [id, match]));
      return item.prompts.flatMap((prompt) =>
        item.choices.map((choice): Response => ({kind: 'match', pairs: {...right, [prompt.id]: choice.id}})),
      );
    }
    case 'fill-in': {
      const right = Object.fromEntries(item.blanks.map(({id, accepts}) => [id, accepts[0]]));
      return item.blanks.flatMap(({id, mistakes}) =>
        ['no sé', ...mistakes.flatMap(({says}) => says)].map((said): Response => ({kind: 'fill-in', words: {...right, [id]: said}})),
      );
    }
  }
}
