export const FILE_STATES = ['taken', 'duplicate', 'conflict', 'refused', 'foreign', 'sealed'] as const;
/**
 * What became of a file: `taken` brought something new; `duplicate` nothing new; `conflict` an attempt that is already there otherwise;
 * `refused` cannot be used; `foreign` is none of ours; `sealed` waits for its key.
 */
export type FileState = (typeof FILE_STATES)[number];

export const RESULT_STATES = ['taken', 'duplicate', 'conflict'] as const;
export type ResultState = (typeof RESULT_STATES)[number];

/** What became of one result of a file. */
export interface ResultRow {
  readonly attempt: string;
  readonly quiz: string;
  readonly state: ResultState;
  /** Why, in Spanish, where it is not plain. */
  readonly reason?: string;
}

/** What became of a file. */
export interface FileRow {
  /** Where it was, as the browser or the zip says; for showing only. */
  readonly path: string;
  readonly state: FileState;
  /** Why and what to do, in Spanish; always there where nothing was taken. */
  readonly reason?: string;
  /** Each of its results, where it could be read. */
  readonly results?: readonly ResultRow[];
}

export type Counts<State extends string> = Readonly<Record<State, number>>;

/** How far an import is. */
export interface Progress {
  /** Files chosen and how many of them are done; a zip is one. */
  readonly done: number;
  readonly of: number;
  /** Of the chosen files, in bytes. */
  readonly bytes: {readonly done: number; readonly of: number};
  /** Each file by what became of it, those inside of zips too. */
  readonly files: Counts<FileState>;
  readonly results: Counts<ResultState>;
}

/** What an import did. */
export interface ImportReport extends Progress {
  readonly id: string;
  /** When it began, ISO 8601. */
  readonly at: string;
  /** `stopped`: it could not go on, `reason` says why; `open`: it is not over, or the page was closed before it was. */
  readonly end: 'done' | 'cancelled' | 'stopped' | 'open';
  readonly reason?: string;
  /** What there is to say of files: all but those that were taken whole, in the order in which they were read. */
  readonly rows: readonly FileRow[];
  /** How many files more there would be to list: of each state only the first thousand are. */
  readonly unlisted: number;
}

/** An import without its list of files. */
export type ImportSummary = Omit<ImportReport, 'rows'>;

/** Rows of each state that a report lists. */
const LISTED = 1000;

/** Adds up what becomes of files. */
export function tally() {
  const files = zeros(FILE_STATES);
  const results = zeros(RESULT_STATES);
  const listed = zeros(FILE_STATES);
  const rows: FileRow[] = [];
  let unlisted = 0;
  return {
    add: (row: FileRow): void => {
      files[row.state]++;
      for (const {state} of row.results ?? []) results[state]++;
      if (isPlain(row)) return;
      if (listed[row.state]++ < LISTED) rows.push(row);
      else unlisted++;
    },
    counts: (): Pick<Progress, 'files' | 'results'> => ({files: {...files}, results: {...results}}),
    listing: (): Pick<ImportReport, 'rows' | 'unlisted'> => ({rows, unlisted}),
  };
}

function isPlain({state, reason, results = []}: FileRow): boolean {
  return state === 'taken' && reason === undefined && results.every((result) => result.state === 'taken');
}

function zeros<State extends string>(states: readonly State[]): Record<State, number> {
  return Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
}
