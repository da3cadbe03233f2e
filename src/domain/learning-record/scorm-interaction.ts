import type {SimpleItem} from '../quiz/quiz';
import {type Response, rightResponse} from '../quiz/response';
import {letterOf} from './letters';
import {shortText} from './scorm-format';

export type InteractionType = 'choice' | 'true-false' | 'sequencing' | 'matching' | 'fill-in';

/** What SCORM 1.2 calls an item. A statement with reasons is a choice: of the verdict, and of the reason. */
export function interactionTypeOf(item: SimpleItem): InteractionType {
  switch (item.kind) {
    case 'single':
    case 'several':
      return 'choice';
    case 'true-false':
      return item.reasons.length > 0 ? 'choice' : 'true-false';
    case 'order':
      return 'sequencing';
    case 'match':
      return 'matching';
    case 'fill-in':
      return 'fill-in';
  }
}

/**
 * A response as SCORM 1.2 writes it: letters of the options as the author lists them (`a,c`), pairs (`a.b,b.a`), a verdict (`t`, and with
 * its reason `t,1`), or the words that were filled in. Empty for the response of another kind of item.
 */
export function interactionResponse(item: SimpleItem, response: Response): string {
  switch (item.kind) {
    case 'single':
    case 'several':
      return response.kind === 'choice' ? lettersOf(item.options, response.chosen).sort().join(',') : '';
    case 'true-false': {
      if (response.kind !== 'verdict') return '';
      const reason = item.reasons.findIndex(({id}) => id === response.reason);
      return [response.verdict === 'true' ? 't' : 'f', ...(reason < 0 ? [] : [String(reason + 1)])].join(',');
    }
    case 'order':
      return response.kind === 'order' ? lettersOf(item.elements, response.order).join(',') : '';
    case 'match':
      return response.kind === 'match'
        ? item.prompts
            .flatMap((prompt) => {
              const choice = letterOf(item.choices, Object.hasOwn(response.pairs, prompt.id) ? response.pairs[prompt.id] : undefined);
              return choice === undefined ? [] : [`${letterOf(item.prompts, prompt.id)}.${choice}`];
            })
            .join(',')
        : '';
    case 'fill-in':
      return response.kind === 'fill-in'
        ? shortText(item.blanks.map(({id}) => (Object.hasOwn(response.words, id) ? response.words[id] : '')).join(' / '))
        : '';
  }
}

/** The response that is right, as SCORM 1.2 writes it. */
export function correctPattern(item: SimpleItem): string {
  return interactionResponse(item, rightResponse(item));
}

function lettersOf(parts: readonly {readonly id: string}[], ids: readonly string[]): string[] {
  return ids.flatMap((id) => letterOf(parts, id) ?? []);
}
