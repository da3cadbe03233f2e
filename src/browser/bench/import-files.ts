import {canonical} from '../../domain/digest/digest';
import type {OpenKey} from '../cohort/keys';
import type {Banks} from './banks';
import type {HandedOver} from './handed-over';
import {type FileRow, type ImportReport, type Progress, type ResultRow, tally} from './import-report';
import type {BenchStore, KeptAttempt} from './kept';
import {markKept} from './mark-kept';
import type {PackedMark} from './packed-mark';
import {type ChosenFile, type ReadFile, readChosen} from './read-chosen';
import {otherContent, otherLearner, REASONS, UNKNOWN_COHORT} from './reasons';
import {withoutLegajo} from './without-legajo';

/** What an import works with. */
export interface Importing {
  readonly store: BenchStore;
  readonly banks: Banks;
  readonly keys: readonly OpenKey[];
  /** Id of the cohort that a public key belongs to. */
  readonly cohortOfKey: (recipient: string) => string | undefined;
  readonly isCohort: (id: string) => boolean;
  /** Id of the import and the moment in which it begins, ISO 8601. */
  readonly id: string;
  readonly at: string;
  /** Cohort of the files that name none. */
  readonly cohort?: string;
  /** Called back whenever a file is done and whenever something is kept. */
  readonly onProgress: (progress: Progress) => void;
  /** Called back with the marks of what was just kept. */
  readonly onKept: (marked: readonly PackedMark[]) => void;
  /** Asked before each file. */
  readonly isCancelled: () => boolean;
}

/** Files that are kept in one transaction. */
const BATCH = 64;

/**
 * Takes in files one after the other, by name, so that what comes of it does not depend on how the browser lists them. Never rejects. Each
 * file is kept whole or not at all, together with what the report says of it; what was kept stays when the import is cancelled or cannot
 * go on.
 */
export async function importFiles(chosen: readonly ChosenFile[], importing: Importing): Promise<ImportReport> {
  const files = [...chosen].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const counted = tally();
  const sizes = files.map(({file}) => file?.size ?? 0);
  const bytes = {done: 0, of: sizes.reduce((sum, size) => sum + size, 0)};
  let done = 0;
  let waiting: ReadFile[] = [];
  let reason: string | undefined;
  const progress = (): Progress => ({done, of: files.length, bytes: {...bytes}, ...counted.counts()});
  const report = (how: ImportReport['end']): ImportReport => ({
    id: importing.id,
    at: importing.at,
    end: how,
    ...(reason !== undefined && {reason}),
    ...progress(),
    ...(how === 'open' ? {rows: [], unlisted: 0} : counted.listing()),
  });
  /** Says whether the import can go on. */
  const flush = async (): Promise<boolean> => {
    const batch = waiting;
    waiting = [];
    const kept = await keep(batch, importing, report('open'));
    for (const row of kept.rows) counted.add(row);
    reason = kept.failure;
    return reason === undefined;
  };
  const readAll = async (): Promise<ImportReport['end']> => {
    for (const [at, file] of files.entries()) {
      for await (const read of readChosen(file, importing.keys)) {
        if (importing.isCancelled()) return 'cancelled';
        waiting.push(read);
        if (waiting.length >= BATCH && !(await flush())) return 'stopped';
        importing.onProgress(progress());
      }
      done++;
      bytes.done += sizes[at] ?? 0;
    }
    return 'done';
  };
  const ended = await readAll();
  // What was read before the import was cancelled is kept; after a failure nothing is.
  const final = report(ended === 'stopped' || (await flush()) ? ended : 'stopped');
  importing.onProgress(progress());
  // The files are kept: a report that cannot be is told all the same.
  await importing.store.write({imports: [final]}).catch(() => undefined);
  return final;
}

interface Kept {
  readonly rows: readonly FileRow[];
  /** Why nothing of the batch was kept, and nothing more can be. */
  readonly failure?: string;
}

/** Keeps a batch of files in one transaction. */
async function keep(batch: readonly ReadFile[], importing: Importing, soFar: ImportReport): Promise<Kept> {
  const attempts = batch.flatMap((read) => ('value' in read ? read.value.attempts : []));
  let decided: Decided = {rows: [], attempts: [], marked: []};
  try {
    await importing.banks.load(attempts.map(({quiz}) => quiz));
  } catch (error) {
    return refuseAll(batch, error instanceof Error ? error.message : REASONS.unexpected);
  }
  try {
    if (attempts.length === 0) return {rows: decide(batch, new Map(), importing).rows};
    await importing.store.update(
      attempts.map(({id}) => id),
      (kept) => {
        decided = decide(batch, kept, importing);
        return {attempts: decided.attempts, marked: decided.marked, imports: [soFar]};
      },
    );
  } catch {
    return refuseAll(batch, REASONS.storage);
  }
  importing.onKept(decided.marked);
  return {rows: decided.rows};
}

/** What was to be refused anyway keeps its own reason. */
function refuseAll(batch: readonly ReadFile[], reason: string): Kept {
  return {rows: batch.map((read) => ('value' in read ? {path: read.path, state: 'refused', reason} : read)), failure: reason};
}

interface Decided {
  readonly rows: FileRow[];
  readonly attempts: KeptAttempt[];
  readonly marked: PackedMark[];
}

function decide(batch: readonly ReadFile[], kept: ReadonlyMap<string, KeptAttempt>, importing: Importing): Decided {
  const known = new Map(kept);
  const decided: Decided = {rows: [], attempts: [], marked: []};
  for (const read of batch) {
    if (!('value' in read)) {
      decided.rows.push(read);
      continue;
    }
    const taken = takeIn(read.value, known, importing);
    if (taken === undefined) {
      decided.rows.push({path: read.path, state: 'refused', reason: REASONS.unexpected});
      continue;
    }
    for (const one of taken.attempts) known.set(one.id, one);
    decided.attempts.push(...taken.attempts);
    decided.marked.push(...taken.marked);
    decided.rows.push({path: read.path, ...taken.row});
  }
  return decided;
}

interface TakenIn {
  readonly row: Omit<FileRow, 'path'>;
  readonly attempts: readonly KeptAttempt[];
  readonly marked: readonly PackedMark[];
}

/** What one file brings to what is known; `undefined` where marking it fails, which no file should be able to bring about. */
function takeIn(value: HandedOver, known: ReadonlyMap<string, KeptAttempt>, importing: Importing): TakenIn | undefined {
  const cohort = value.cohort ?? (value.sealedTo === undefined ? undefined : importing.cohortOfKey(value.sealedTo)) ?? importing.cohort;
  const news = new Map<string, KeptAttempt>();
  const results = value.attempts.map((attempt): ResultRow => {
    const before = news.get(attempt.id) ?? known.get(attempt.id);
    const told = {attempt: attempt.id, quiz: attempt.quiz};
    if (!before) {
      news.set(attempt.id, {
        id: attempt.id,
        learner: value.learner ?? withoutLegajo(attempt.id),
        ...(value.learner !== undefined && {declared: value.learner}),
        ...(cohort !== undefined && {cohort}),
        import: importing.id,
        takenAt: importing.at,
        attempt,
      });
      return {...told, state: 'taken'};
    }
    if (canonical(before.attempt) !== canonical(attempt)) return {...told, state: 'conflict', reason: otherContent(before.learner)};
    if (value.learner === undefined || before.declared === value.learner) return {...told, state: 'duplicate'};
    if (before.declared !== undefined) return {...told, state: 'conflict', reason: otherLearner(before.declared, value.learner)};
    news.set(attempt.id, nowDeclared(before, value.learner, cohort));
    return {...told, state: 'duplicate', reason: `Ya estaba sin legajo: ahora es de ${value.learner}.`};
  });
  const attempts = [...news.values()];
  let marked: PackedMark[];
  try {
    marked = attempts.map((one) => markKept(one, importing.banks));
  } catch {
    return undefined;
  }
  const reason = reasonOf(results) ?? (cohort !== undefined && !importing.isCohort(cohort) ? UNKNOWN_COHORT : undefined);
  return {row: {state: stateOf(results), ...(reason !== undefined && {reason}), results}, attempts, marked};
}

/** An attempt that came alone, once somebody hands it over: what the trainer assigned by hand stays. */
function nowDeclared(before: KeptAttempt, learner: string, cohort: string | undefined): KeptAttempt {
  const assigned = before.learner !== withoutLegajo(before.id);
  const belongs = before.cohort ?? cohort;
  return {...before, declared: learner, learner: assigned ? before.learner : learner, ...(belongs !== undefined && {cohort: belongs})};
}

function stateOf(results: readonly ResultRow[]): 'taken' | 'conflict' | 'duplicate' {
  const states = new Set(results.map(({state}) => state));
  if (states.has('taken')) return 'taken';
  return states.has('conflict') ? 'conflict' : 'duplicate';
}

/** Of a file of which nothing new came, why; of one that brought something, each result says it for itself. */
function reasonOf(results: readonly ResultRow[]): string | undefined {
  if (stateOf(results) === 'taken') return undefined;
  const reasons = new Set(results.flatMap(({reason}) => reason ?? []));
  return reasons.size > 0 ? [...reasons].join(' ') : 'Ya estaba: se cuenta una sola vez.';
}
