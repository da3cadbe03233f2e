import type {Selection} from '../../domain/bench/select';
import type {Cohort} from '../../domain/cohort/cohort';
import type {ImportReport, ImportSummary, Progress} from './import-report';
import type {Person} from './kept';
import type {TableFormat, TableWish} from './out/tables';
import type {ChosenFile} from './read-chosen';
import type {ViewName, ViewOptions, ViewResult} from './views';

export type {FileRow, FileState, ImportReport, ImportSummary, Progress} from './import-report';
export type {Person} from './kept';
export type {ChosenFile} from './read-chosen';

/** What there is on the bench, apart from the views. */
export interface BenchState {
  /** `memory`: the browser refuses storage, so all is gone when the page closes; say so. */
  readonly kind: 'device' | 'memory';
  readonly cohorts: readonly Cohort[];
  /** Latest first. */
  readonly imports: readonly ImportSummary[];
  readonly attempts: number;
  readonly learners: number;
  /** Attempts of which nobody has said yet whose they are. */
  readonly noLegajo: number;
  /** Ids of the quizzes that were attempted. */
  readonly quizzes: readonly string[];
  /** People on the trainer's own list. */
  readonly people: number;
  /** Public keys of the private keys that are open. */
  readonly openKeys: readonly string[];
}

/** What came of taking in a copy. */
export interface Restored {
  readonly attempts: number;
  readonly cohorts: number;
  readonly people: number;
  /** Attempts that were there already. */
  readonly known: number;
  /** Attempts that were there with other content: those here stayed. */
  readonly conflicts: number;
}

/** What came of a list of legajos and names. */
export interface PeopleTaken {
  readonly taken: number;
  /** Rows that were left out, with their number in the file and why, in Spanish. */
  readonly leftOut: readonly {readonly row: number; readonly reason: string}[];
}

export interface ImportOptions {
  /** Cohort of the files that name none. */
  readonly cohort?: string;
}

/** The trainer's bench. Everything rejects with an `Error` whose message is for the trainer, in Spanish. */
export interface Bench {
  state(): Promise<BenchState>;
  /** Keeps a cohort; one of the same id is replaced. */
  putCohort(cohort: Cohort): Promise<void>;
  /** Deletes a cohort, and the attempts that were handed over for it where `attempts` says so. Resolves to how many went. */
  deleteCohort(id: string, what: {readonly attempts: boolean}): Promise<number>;
  /** An import with its list of files; `undefined` where it was deleted. */
  importReport(id: string): Promise<ImportReport | undefined>;
  /** Deletes what an import brought and its report. Resolves to how many attempts went. */
  deleteImport(id: string): Promise<number>;
  /** Opens the private keys of a file for as long as the page is open. Resolves to their public keys. */
  unlock(file: Blob, passphrase: string): Promise<readonly string[]>;
  /** Forgets every private key. */
  lock(): Promise<void>;
  /**
   * Takes files in. Calls back at most twenty times a second. Resolves when it is over, in whatever way; rejects only while another
   * import is under way.
   */
  importFiles(files: readonly ChosenFile[], options: ImportOptions, onProgress: (progress: Progress) => void): Promise<ImportReport>;
  /** Ends the import that is under way after the file that it is at. */
  cancel(): Promise<void>;
  /** Names people; an empty name forgets the legajo. */
  putPeople(people: readonly Person[]): Promise<void>;
  /** Takes in a CSV of legajo and name, in this order or under these headings; `cohort` is the one whose list it is. */
  importPeople(file: Blob, cohort?: string): Promise<PeopleTaken>;
  /** The trainer's list as a CSV that `importPeople` reads. */
  exportPeople(): Promise<Blob>;
  /** Has attempts count for another legajo. */
  assign(attempts: readonly string[], legajo: string): Promise<void>;
  /** What a view of the attempts shows. */
  view<Name extends ViewName>(name: Name, selection: Selection, options: ViewOptions<Name>): Promise<ViewResult<Name>>;
  /** The file of some tables; `undefined` where there is nothing to write. */
  exportTables(wishes: readonly TableWish[], how: {readonly format: TableFormat; readonly names: boolean}): Promise<Blob | undefined>;
  /** All that the bench keeps, as a file. The names of people only where `people` says so. */
  exportAll(what: {readonly people: boolean}): Promise<Blob>;
  /** Takes in such a file: what is here already stays as it is. Of a file that is not as it should be nothing is taken. */
  restore(file: Blob): Promise<Restored>;
  /** Reads again what is kept: another tab has changed it. */
  refresh(): Promise<void>;
  /** Deletes everything, the database too, and forgets the keys. */
  deleteAll(): Promise<void>;
}
