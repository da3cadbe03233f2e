import type {HitView} from '../../browser/search/answer';
import {addressOfQuestion, KINDS} from '../../browser/search/question';
import {countsIn, hitsOf} from './Groups';
import type {Answer} from './use-search';
import {KIND_NAMES} from './words';

/** One line that the arrows reach. */
export type Choice =
  | {readonly kind: 'hit'; readonly id: string; readonly to: string; readonly hit: HitView}
  | {readonly kind: 'all'; readonly id: string; readonly to: string; readonly text: string}
  | {readonly kind: 'recent'; readonly id: string; readonly query: string};

export interface ChoiceGroup {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** What was found, a group each kind, and last the way to all of it. None where nothing was found. */
export function foundChoices(answer: Answer, query: string): ChoiceGroup[] {
  const groups = KINDS.map((kind) => ({
    id: kind,
    name: KIND_NAMES[kind],
    choices: hitsOf(answer, kind).map((hit): Choice => ({kind: 'hit', id: hit.id.replace(/[^a-z0-9]+/gi, '-'), to: hit.address, hit})),
  })).filter(({choices}) => choices.length > 0);
  if (groups.length === 0) return [];
  const {total} = countsIn(answer);
  const to = `/buscar/${addressOfQuestion({query, inForce: false})}`;
  const text = total === 1 ? 'Ver el resultado, con filtros' : `Ver todos los resultados (${total})`;
  return [...groups, {id: 'todos', name: 'Más', choices: [{kind: 'all', id: 'todos', to, text}]}];
}

/** The searches that the device keeps. */
export function recentChoices(recent: readonly string[]): ChoiceGroup[] {
  if (recent.length === 0) return [];
  return [
    {
      id: 'recientes',
      name: 'Búsquedas recientes',
      choices: recent.map((query, at) => ({kind: 'recent', id: `reciente-${at}`, query})),
    },
  ];
}

export function idsOf(groups: readonly ChoiceGroup[]): string[] {
  return groups.flatMap(({choices}) => choices.map(({id}) => id));
}
