import {VERDICT_NAMES} from '../../quiz/grade';
import {type Blank, type SimpleItem, type TrueFalseItem, VERDICTS} from '../../quiz/quiz';
import type {Response} from '../../quiz/response';
import {rightResponse} from '../../quiz/response';
import {type Component, type Interaction, LANGUAGE} from './statement';

/** Ways of filling in all blanks that are listed; where there are more, only the one that is shown as the answer. */
const MOST_PATTERNS = 32;

/**
 * An item as an interaction. A statement to judge that asks for a reason too is a `choice` of both, since `true-false` has no place for
 * the reason. Blanks count no case; what else our marking forgives (accents, figures in words) no pattern can say.
 */
export function interactionOf(item: SimpleItem): Partial<Interaction> {
  switch (item.kind) {
    case 'single':
    case 'several':
      return {interactionType: 'choice', correctResponsesPattern: [rightText(item)], choices: componentsOf(item.options)};
    case 'true-false':
      if (item.reasons.length === 0) return {interactionType: 'true-false', correctResponsesPattern: [item.correct]};
      return {interactionType: 'choice', correctResponsesPattern: [rightText(item)], choices: verdictsAndReasons(item)};
    case 'order':
      return {interactionType: 'sequencing', correctResponsesPattern: [rightText(item)], choices: componentsOf(item.elements)};
    case 'match':
      return {
        interactionType: 'matching',
        correctResponsesPattern: [rightText(item)],
        source: componentsOf(item.prompts),
        target: componentsOf(item.choices),
      };
    case 'fill-in':
      return {
        interactionType: 'fill-in',
        correctResponsesPattern: fillings(item.blanks).map((words) => `{case_matters=false}${list(words)}`),
      };
  }
}

/** What is asked, on its own: the text with its blanks named where there is one. */
export function askOf(item: SimpleItem): string {
  if (item.kind !== 'fill-in') return item.ask;
  const labels = new Map(item.blanks.map(({id, label}) => [id, label]));
  return `${item.ask} ${item.text.replace(/\[\[([\w-]+)\]\]/g, (_, id: string) => `[${labels.get(id) ?? id}]`)}`;
}

/**
 * A response in the form of the interaction. Chosen options, pairs and blanks stand in the order of the item; what the item does not have,
 * or all where the item is not known, by id.
 */
export function responseText(response: Response, item?: SimpleItem): string {
  switch (response.kind) {
    case 'choice':
      return list(sorted(response.chosen, item && 'options' in item ? item.options : []));
    case 'verdict':
      return list([response.verdict, ...(response.reason === undefined ? [] : [response.reason])]);
    case 'order':
      return list(response.order);
    case 'match':
      return list(
        sorted(Object.keys(response.pairs), item?.kind === 'match' ? item.prompts : []).map((id) => `${id}[.]${response.pairs[id]}`),
      );
    case 'fill-in': {
      const blanks = item?.kind === 'fill-in' ? item.blanks : [];
      const ids = [...blanks.map(({id}) => id), ...Object.keys(response.words)];
      return list(sorted([...new Set(ids)], blanks).map((id) => (Object.hasOwn(response.words, id) ? response.words[id] : '') ?? ''));
    }
  }
}

function rightText(item: SimpleItem): string {
  return responseText(rightResponse(item), item);
}

function list(parts: readonly string[]): string {
  return parts.join('[,]');
}

/** Ids in the order of the parts; those of no part come last, by id. */
function sorted(ids: readonly string[], parts: readonly {readonly id: string}[]): string[] {
  const places = new Map(parts.map(({id}, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? parts.length;
  return [...ids].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0));
}

function componentsOf(parts: readonly {readonly id: string; readonly text: string}[]): Component[] {
  return parts.map(({id, text}) => ({id, description: {[LANGUAGE]: text}}));
}

function verdictsAndReasons({reasons}: TrueFalseItem): Component[] {
  return componentsOf([...VERDICTS.map((id) => ({id, text: VERDICT_NAMES[id]})), ...reasons]);
}

/** The words for all blanks, in every way that is right. */
function fillings(blanks: readonly Blank[]): string[][] {
  const ways = blanks.reduce((product, {accepts}) => product * accepts.length, 1);
  if (ways > MOST_PATTERNS) return [blanks.map(({accepts}) => accepts[0])];
  return blanks.reduce<string[][]>((before, {accepts}) => before.flatMap((words) => accepts.map((word) => [...words, word])), [[]]);
}
