import {digestOf} from './digest';
import {deal} from './draw';
import type {SimpleItem} from './quiz';
import type {Response} from './response';

/** An item as a second reader gets it: without its answer, with letters for ids that could give it away, in an order of chance. */
export interface BlindItem {
  readonly id: string;
  readonly kind: SimpleItem['kind'];
  /** True when it asks about norms that do not rule. */
  readonly historical: boolean;
  readonly ask: string;
  /** Options, reasons, elements or choices, by letter. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Prompts to match, by number. */
  readonly prompts?: Readonly<Record<string, string>>;
  /** A text with blanks `[[1]]`, and what goes into each. */
  readonly text?: string;
  readonly blanks?: Readonly<Record<string, string>>;
}

/** What a second reader answers: letters; of prompts and blanks, a letter or words each. */
export interface BlindAnswer {
  readonly id: string;
  /** Letters chosen, or all letters in order. */
  readonly letters?: readonly string[];
  readonly verdict?: boolean;
  readonly prompts?: Readonly<Record<string, string>>;
  readonly blanks?: Readonly<Record<string, string>>;
}

/** Always the same order for the same item, since the answers refer to it, and another for each: a pattern would give the answers away. */
function seedOf({id}: SimpleItem): number {
  return Number.parseInt(digestOf(id).slice(0, 7), 16);
}

/** An item without its answer. */
export function blindItem(item: SimpleItem): BlindItem {
  const {id, kind, historical, ask} = item;
  const letters = Object.fromEntries([...byLetter(item)].map(([letter, {text}]) => [letter, text]));
  const base = {id, kind, historical, ask, ...(Object.keys(letters).length > 0 && {letters})};
  if (item.kind === 'match') return {...base, prompts: Object.fromEntries(item.prompts.map(({text}, at) => [String(at + 1), text]))};
  if (item.kind === 'fill-in') {
    const numberOf = (blank: string): string => String(item.blanks.findIndex((one) => one.id === blank) + 1);
    return {
      ...base,
      text: item.text.replace(/\[\[([^\]]*)\]\]/g, (_, blank: string) => `[[${numberOf(blank)}]]`),
      blanks: Object.fromEntries(item.blanks.map(({id: blank, label}) => [numberOf(blank), label])),
    };
  }
  return base;
}

/** The response that a blind answer gives; letters that the item does not have stay as they are, and are wrong. */
export function responseOf(item: SimpleItem, answer: BlindAnswer): Response {
  const letters = byLetter(item);
  const idOf = (letter: string): string => letters.get(letter)?.id ?? letter;
  const chosen = (answer.letters ?? []).map(idOf);
  switch (item.kind) {
    case 'single':
    case 'several':
      return {kind: 'choice', chosen};
    case 'true-false': {
      const [reason] = chosen;
      return {kind: 'verdict', verdict: answer.verdict === true ? 'true' : 'false', ...(reason !== undefined && {reason})};
    }
    case 'order':
      return {kind: 'order', order: chosen};
    case 'match':
      return {
        kind: 'match',
        pairs: Object.fromEntries(item.prompts.map(({id}, at) => [id, idOf(answer.prompts?.[String(at + 1)] ?? '')])),
      };
    case 'fill-in':
      return {kind: 'fill-in', words: Object.fromEntries(item.blanks.map(({id}, at) => [id, answer.blanks?.[String(at + 1)] ?? '']))};
  }
}

function byLetter(item: SimpleItem): Map<string, {readonly id: string; readonly text: string}> {
  const parts = partsOf(item);
  const shown = deal([item], {}, seedOf(item))[0]?.shown ?? [];
  return new Map(
    shown.flatMap((id, at) => parts.filter((part) => part.id === id).map((part) => [String.fromCharCode(65 + at), part] as const)),
  );
}

function partsOf(item: SimpleItem): readonly {readonly id: string; readonly text: string}[] {
  switch (item.kind) {
    case 'single':
    case 'several':
      return item.options;
    case 'true-false':
      return item.reasons;
    case 'order':
      return item.elements;
    case 'match':
      return item.choices;
    case 'fill-in':
      return [];
  }
}
