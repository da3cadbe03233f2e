import * as z from 'zod/mini';
import {canonical} from '../../domain/digest/digest';
import {isOver} from '../../domain/quiz/attempt';
import {parseJson} from '../files/parse-json';
import {type BackupRecord, CLOSING, IS_OPENING, opening, RecordSchema} from './backup-format';
import type {Banks} from './banks';
import type {Restored} from './bench';
import type {BenchStore, Held, KeptAttempt} from './kept';
import {markKept} from './mark-kept';
import type {PackedMark} from './packed-mark';
import {LIMITS} from './reasons';
import {ToldError} from './told-error';

/** Attempts that are read or kept at once. */
const BATCH = 64;

/** The file of all that a bench keeps; without the names of people unless they are given. */
export async function backupOf(
  store: BenchStore,
  held: Pick<Held, 'cohorts' | 'people' | 'imports' | 'marked'>,
  at: string,
): Promise<Blob> {
  const parts: BlobPart[] = [opening(at)];
  let first = true;
  const add = (record: object): void => {
    parts.push(`${first ? '' : ',\n'}${JSON.stringify(record)}`);
    first = false;
  };
  for (const cohort of held.cohorts) add({cohort});
  for (const person of held.people) add({person});
  for (const report of held.imports) add({import: report});
  const ids = held.marked.map(({id}) => id);
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const attempt of await store.attempts(ids.slice(from, from + BATCH))) add({attempt});
  }
  parts.push(CLOSING);
  return new Blob(parts, {type: 'application/json'});
}

/** What a bench that takes in a copy works with. */
export interface Restoring {
  readonly store: BenchStore;
  readonly banks: Banks;
  readonly onKept: (marked: readonly PackedMark[]) => void;
}

/**
 * Takes in a copy. It is read twice: first all of it is checked, then it is kept; should that be cut short, taking it in again adds what is
 * missing. What is here already stays as it is.
 * @throws ToldError when it is no copy or not as it should be; nothing was taken then
 */
export async function restore(file: Blob, {store, banks, onKept}: Restoring): Promise<Restored> {
  for await (const record of recordsOf(file)) void record;
  const {cohorts, people, imports} = await store.load();
  const has = {
    cohorts: new Set(cohorts.map(({id}) => id)),
    people: new Set(people.map(({legajo}) => legajo)),
    imports: new Set(imports.map(({id}) => id)),
  };
  const restored = {attempts: 0, cohorts: 0, people: 0, known: 0, conflicts: 0};
  let waiting: BackupRecord[] = [];
  const flush = async (): Promise<void> => {
    const attempts = waiting.flatMap((record) => ('attempt' in record ? record.attempt : []));
    const news = {
      cohorts: waiting.flatMap((record) => ('cohort' in record && !has.cohorts.has(record.cohort.id) ? record.cohort : [])),
      people: waiting.flatMap((record) => ('person' in record && !has.people.has(record.person.legajo) ? record.person : [])),
      imports: waiting.flatMap((record) => ('import' in record && !has.imports.has(record.import.id) ? record.import : [])),
    };
    waiting = [];
    await banks.load(attempts.map(({attempt}) => attempt.quiz));
    let taken = {attempts: [] as KeptAttempt[], marked: [] as PackedMark[], known: 0, conflicts: 0};
    await store.update(
      attempts.map(({id}) => id),
      (kept) => {
        taken = {...sorted(attempts, kept), marked: []};
        taken.marked = taken.attempts.map((one) => markKept(one, banks));
        return {...news, attempts: taken.attempts, marked: taken.marked};
      },
    );
    onKept(taken.marked);
    restored.attempts += taken.attempts.length;
    restored.known += taken.known;
    restored.conflicts += taken.conflicts;
    restored.cohorts += news.cohorts.length;
    restored.people += news.people.length;
  };
  for await (const record of recordsOf(file)) {
    if (waiting.push(record) >= BATCH) await flush();
  }
  await flush();
  return restored;
}

function sorted(attempts: readonly KeptAttempt[], kept: ReadonlyMap<string, KeptAttempt>) {
  const known = new Map(kept);
  const news: KeptAttempt[] = [];
  let same = 0;
  for (const one of attempts) {
    const before = known.get(one.id);
    if (!before) {
      known.set(one.id, one);
      news.push(one);
    } else if (canonical(before.attempt) === canonical(one.attempt)) same++;
  }
  return {attempts: news, known: same, conflicts: attempts.length - news.length - same};
}

async function* recordsOf(file: Blob): AsyncGenerator<BackupRecord> {
  let number = 0;
  let closed = false;
  for await (const line of linesOf(file)) {
    number++;
    if (number === 1) checkOpening(line);
    else if (line === ']}') closed = true;
    else if (line !== '') yield recordOf(line.replace(/,$/, ''), number);
  }
  if (!closed) throw new ToldError('La copia está cortada: le falta el final. No se tomó nada de ella. Usá otra, o copiala de nuevo.');
}

function checkOpening(line: string): void {
  const [, format] = IS_OPENING.exec(line) ?? [];
  if (format === undefined) throw new ToldError('El archivo no es una copia de Instruir, o fue cambiado. No se tomó nada de él.');
  if (!line.startsWith(opening('').slice(0, 30))) {
    throw new ToldError(`La copia es de otra versión del sitio (${format}). Recargá la página, para usar la última, y probá de nuevo.`);
  }
}

function recordOf(line: string, number: number): BackupRecord {
  const parsed = parseJson(line);
  const checked = 'value' in parsed ? z.safeParse(RecordSchema, parsed.value) : undefined;
  const record = checked?.success ? checked.data : undefined;
  if (record && (!('attempt' in record) || isOver(record.attempt.attempt))) return record;
  throw new ToldError(`La copia fue cambiada o se dañó: el renglón ${number} no es lo que este sitio escribe. No se tomó nada de ella.`);
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  for (;;) {
    const {value, done} = await reader.read();
    if (done) break;
    held += value;
    const lines = held.split('\n');
    held = lines.pop() ?? '';
    yield* lines;
    if (held.length > LIMITS.file) throw new ToldError('El archivo no es una copia de Instruir, o fue cambiado. No se tomó nada de él.');
  }
  yield held;
}
