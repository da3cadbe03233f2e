import type {Bank} from '../../domain/quiz/quiz';
import type {State} from '../../domain/status/status';

/** A provision as trees and quizzes quote it. */
export interface CitationView {
  readonly label: string;
  readonly address: string;
  /** The printed words, a line for each provision; absent for a whole norm. */
  readonly quote?: string;
  readonly language: string;
  readonly state: State;
  readonly from: string;
  /** Faults of the source inside the quoted words. */
  readonly faults: readonly Fault[];
  /** Parts of the quoted words that do not rule although the whole does. */
  readonly notInForce: readonly {readonly label: string; readonly state: State}[];
}

/** Words that the source prints wrong, and how they should read where that is known. */
export interface Fault {
  readonly id: string;
  readonly printed: string;
  readonly reads?: string;
}

/** Cited provisions by id. */
export type Citations = Readonly<Record<string, CitationView>>;

/** The view of a cited provision. @throws Error when the build did not give it. */
export function citationOf(citations: Citations, id: string): CitationView {
  const view = citations[id];
  if (!view) throw new Error(`Falta la cita "${id}" entre los datos de la página: los hace src/plugins/practice-data.ts.`);
  return view;
}

/** The data of a component that authors write with an `id`. @throws Error when the build did not give it. */
export function shownData<T>(component: string, data: T | undefined): T {
  if (data) return data;
  throw new Error(`<${component}> no tiene datos: va en una página MDX de docs/, donde src/remark/practice-components.ts se los da.`);
}

/** What the page of a quiz imports. */
export interface QuizData extends Bank {
  readonly citations: Citations;
}
