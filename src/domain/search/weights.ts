import type {State} from '../status/status';
import type {StatuteKind} from '../statute/model';
import type {UnitRank} from './records';

/** What the ranking weighs. Chosen on the tuning half of the judged queries (`npm run bench -- search`). */
export interface Weights {
  readonly heading: number;
  readonly context: number;
  readonly questions: number;
  /** The best piece of a unit, beside the whole. */
  readonly passage: number;
  /** How near the query is to one whole question. */
  readonly likeness: number;
  /** What each further question counts of the one before it, nearest first. */
  readonly likenessFades: number;
  /** A word of the norms for an everyday word that no norm has, and for one that some norm has. */
  readonly synonym: number;
  readonly alsoSynonym: number;
  readonly spelling: number;
  readonly prefix: number;
  /** What a unit keeps of its score when it has none of the words. */
  readonly uncovered: number;
  readonly ranks: Readonly<Record<UnitRank, number>>;
  readonly states: Readonly<Record<State, number>>;
  /** How much being on many paths of the graph lifts a unit. */
  readonly central: number;
  readonly kinds: Readonly<Record<StatuteKind, number>>;
  readonly translation: number;
  /** What a unit gains from a better one of the same matter. */
  readonly related: number;
  /** Words that name a norm, and the units of the norm that is named. */
  readonly naming: number;
  readonly named: number;
  readonly definition: number;
  /** What does not rule, where today is asked for. */
  readonly past: number;
  /** Norms of a province, where it is named and where it is not. */
  readonly province: number;
  readonly elsewhere: number;
}

export const WEIGHTS: Weights = {
  heading: 1.8,
  context: 0.2,
  questions: 0.5,
  passage: 0.7,
  likeness: 9,
  likenessFades: 0.6,
  synonym: 0.7,
  alsoSynonym: 0.6,
  spelling: 0.7,
  prefix: 0.8,
  uncovered: 0.12,
  ranks: {law: 1, annex: 1, recital: 0.7, frame: 0.5, empty: 0.4},
  states: {'in-force': 1, repealed: 0.9, lapsed: 0.9, superseded: 0.9, vetoed: 0.85, 'signed-not-in-force': 0.9},
  central: 0.05,
  kinds: {ley: 1, codigo: 1, decreto: 1, convenio: 0.85, protocolo: 0.95, resolucion: 1, disposicion: 1, traduccion: 1},
  translation: 0.7,
  related: 0.3,
  naming: 0.6,
  named: 1.3,
  definition: 1.6,
  past: 0.7,
  province: 1.4,
  elsewhere: 0.9,
};
