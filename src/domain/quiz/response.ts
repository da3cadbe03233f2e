import type {SimpleItem, Verdict} from './quiz';

/** What a learner answered, by ids; of a text to fill in, the words. */
export type Response =
  | {readonly kind: 'choice'; readonly chosen: readonly string[]}
  | {readonly kind: 'verdict'; readonly verdict: Verdict; readonly reason?: string}
  | {readonly kind: 'order'; readonly order: readonly string[]}
  /** Prompt id → choice id. */
  | {readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>>}
  /** Blank id → what was written. */
  | {readonly kind: 'fill-in'; readonly words: Readonly<Record<string, string>>};

/** The response that is right; of a blank, the answer that is shown. */
export function rightResponse(item: SimpleItem): Response {
  switch (item.kind) {
    case 'single':
    case 'several':
      return {kind: 'choice', chosen: item.correct};
    case 'true-false':
      return {kind: 'verdict', verdict: item.correct, ...(item.reason !== undefined && {reason: item.reason})};
    case 'order':
      return {kind: 'order', order: item.elements.map(({id}) => id)};
    case 'match':
      return {kind: 'match', pairs: Object.fromEntries(item.prompts.map(({id, match}) => [id, match]))};
    case 'fill-in':
      return {kind: 'fill-in', words: Object.fromEntries(item.blanks.map(({id, accepts}) => [id, accepts[0]]))};
  }
}
