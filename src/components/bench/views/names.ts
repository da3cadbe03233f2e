import {nameOf} from '../../../domain/progress/catalogue';
import {placedItems} from '../../../domain/quiz/pieces';
import type {CitationView, QuizData} from '../../practice/practice-data';
import type {TopicLink} from '../../topics/topic-data';

/** What the ids of a bench go by. An id without a name is shown itself. */
export interface Names {
  /** Names of people by legajo; absent where they are not to be shown. */
  readonly people?: ReadonlyMap<string, string>;
  /** Titles of quizzes by id. */
  readonly modules: ReadonlyMap<string, string>;
  /** Provisions by id. */
  readonly provisions: ReadonlyMap<string, TopicLink>;
  /** What items ask, by `<quiz>:<item>`. */
  readonly asks: ReadonlyMap<string, string>;
}

/** The names that published banks give. */
export function namesOf(banks: readonly QuizData[], people?: ReadonlyMap<string, string>): Names {
  return {
    ...(people && {people}),
    modules: new Map(banks.map(({quiz: {id, title}}) => [id, title])),
    provisions: new Map(banks.flatMap(({citations}) => Object.entries(citations).map(([id, view]) => [id, linkTo(id, view)]))),
    asks: new Map(banks.flatMap(({quiz}) => placedItems(quiz).map(({item}) => [nameOf({quiz: quiz.id, item: item.id}), item.ask]))),
  };
}

export function moduleName({modules}: Names, quiz: string): string {
  return modules.get(quiz) ?? quiz;
}

function linkTo(target: string, {label, address, state}: CitationView): TopicLink {
  return {label, to: address, target, ...(state !== 'in-force' && {state})};
}
