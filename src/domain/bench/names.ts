import {nameOf} from '../progress/catalogue';
import {placedItems} from '../quiz/pieces';
import type {Bank} from '../quiz/quiz';
import type {State} from '../status/status';

/** What the ids of a bench go by. An id without a name is shown itself. */
export interface Names {
  /** Names of people by legajo; absent where they are not to be shown. */
  readonly people?: ReadonlyMap<string, string>;
  /** Titles of quizzes by id. */
  readonly modules: ReadonlyMap<string, string>;
  /** Provisions by id. */
  readonly provisions: ReadonlyMap<string, ProvisionName>;
  /** What items ask, by `<quiz>:<item>`. */
  readonly asks: ReadonlyMap<string, string>;
}

/** A provision as lawyers cite it. */
export interface ProvisionName {
  readonly label: string;
  /** The page that shows it. */
  readonly to: string;
  readonly target: string;
  /** Where it does not rule. */
  readonly state?: State;
}

/** A bank as the site publishes it, as far as names go. */
export interface NamedBank extends Bank {
  readonly citations: Readonly<Record<string, {readonly label: string; readonly address: string; readonly state: State}>>;
}

/** The names that published banks give. */
export function namesOf(banks: readonly NamedBank[]): Names {
  return {
    modules: new Map(banks.map(({quiz: {id, title}}) => [id, title])),
    provisions: new Map(banks.flatMap(({citations}) => Object.entries(citations).map(([id, view]) => [id, linkTo(id, view)]))),
    asks: new Map(banks.flatMap(({quiz}) => placedItems(quiz).map(({item}) => [nameOf({quiz: quiz.id, item: item.id}), item.ask]))),
  };
}

export function moduleName({modules}: Pick<Names, 'modules'>, quiz: string): string {
  return modules.get(quiz) ?? quiz;
}

function linkTo(target: string, {label, address, state}: NamedBank['citations'][string]): ProvisionName {
  return {label, to: address, target, ...(state !== 'in-force' && {state})};
}
