import type {Cohort} from '../../domain/cohort/cohort';
import type {Attempt} from '../../domain/quiz/attempt';
import type {ImportReport} from './import-report';
import type {PackedMark} from './packed-mark';

/** An attempt as the bench keeps it: whole, so that it can be marked again. */
export interface KeptAttempt {
  readonly id: string;
  /** Whom it counts for: who handed it over, or whom the trainer assigned it to. */
  readonly learner: string;
  /** Who handed it over; none where a result came alone. */
  readonly declared?: string;
  readonly cohort?: string;
  /** Id of the import that brought it, and when. */
  readonly import: string;
  readonly takenAt: string;
  readonly attempt: Attempt;
}

/** Who a legajo is: on this machine only. */
export interface Person {
  readonly legajo: string;
  readonly name: string;
  /** Id of the cohort whose list they are on: who hands in nothing is missed there. */
  readonly cohort?: string;
}

/** Everything but the attempts themselves. */
export interface Held {
  readonly cohorts: readonly Cohort[];
  readonly people: readonly Person[];
  readonly imports: readonly ImportReport[];
  readonly marked: readonly PackedMark[];
}

/** What is put and what is deleted, all of it or nothing. An attempt goes with its marks. */
export interface Changes extends Partial<Held> {
  readonly attempts?: readonly KeptAttempt[];
  readonly gone?: {
    readonly attempts?: readonly string[];
    readonly cohorts?: readonly string[];
    readonly people?: readonly string[];
    readonly imports?: readonly string[];
  };
}

/** What the bench keeps. Everything rejects where the browser refuses, and then nothing has changed. */
export interface BenchStore {
  /** `device`: kept in this browser; `memory`: the browser refuses storage, so it is gone when the page closes. */
  readonly kind: 'device' | 'memory';
  load(): Promise<Held>;
  /** Those of these attempts that are kept. */
  attempts(ids: readonly string[]): Promise<KeptAttempt[]>;
  write(changes: Changes): Promise<void>;
  /** Decides on changes by what is kept of these attempts; nothing else is written in between, not even by another tab. */
  update(ids: readonly string[], decide: (kept: ReadonlyMap<string, KeptAttempt>) => Changes): Promise<void>;
  /** Deletes everything. */
  clear(): Promise<void>;
}
