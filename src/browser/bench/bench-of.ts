import type {MarkedAttempt} from '../../domain/bench/marked';
import type {Selection} from '../../domain/bench/select';
import {type OpenKey, openKeys} from '../cohort/keys';
import {backupOf, restore} from './backup';
import type {Banks} from './banks';
import type {Bench, BenchState} from './bench';
import type {Ground} from './ground';
import {importFiles} from './import-files';
import type {Progress} from './import-report';
import type {BenchStore, Held} from './kept';
import {markKept} from './mark-kept';
import {type PackedMark, unpacker} from './packed-mark';
import {readPeople, writePeople} from './people-csv';
import {plainWords} from './plain-words';
import {ToldError, told} from './told-error';
import {VIEWS, type ViewName, type ViewOptions, type ViewResult} from './views';
import {hasNoLegajo} from './without-legajo';

/** What a bench gets from outside. */
export interface BenchParts {
  readonly store: BenchStore;
  readonly banks: Banks;
  /** Now, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Attempts that are marked again in one go. */
const BATCH = 64;
/** Bytes that the file of a key has at most: of a longer one the rest is not read. */
const KEY_FILE = 2 ** 16;
/** Milliseconds between two calls back: twenty a second. */
const PAUSE = 50;

/**
 * The bench over what is kept. What was marked with a bank that is no longer the published one is marked again first.
 * @throws ToldError when what is kept or the banks cannot be read
 */
export async function benchOf({store, banks, now, newId}: BenchParts): Promise<Bench> {
  let held: Omit<Held, 'marked'> = {cohorts: [], people: [], imports: []};
  const marks = new Map<string, PackedMark>();
  const unpack = unpacker();
  let attempts: MarkedAttempt[] | undefined;
  let keys: readonly OpenKey[] = [];
  let importing = false;
  let cancelled = false;
  /** Another tab changed what is kept while files were taken in. */
  let stale = false;

  const onKept = (marked: readonly PackedMark[]): void => {
    for (const one of marked) marks.set(one.id, one);
    attempts = undefined;
  };
  const load = async (): Promise<void> => {
    const {marked, ...others} = await store.load();
    held = others;
    marks.clear();
    onKept(marked);
  };
  /** All attempts, unpacked once after each change. */
  const unpacked = (): MarkedAttempt[] => {
    attempts ??= [...marks.values()].map(unpack);
    return attempts;
  };
  /** What these selections are of. */
  const ground = async (selections: readonly Selection[]): Promise<Ground> => {
    const quizzes = new Set([...unpacked().map(({quiz}) => quiz), ...selections.flatMap(({quiz}) => quiz ?? [])]);
    await banks.load(quizzes);
    return {
      attempts: unpacked(),
      cohorts: held.cohorts,
      people: held.people,
      titles: new Map(banks.list.map(({id, title}) => [id, title])),
      banks: banks.loaded().filter(({quiz}) => quizzes.has(quiz.id)),
      at: now(),
    };
  };
  const alone = (): void => {
    if (importing) throw new ToldError('Se están tomando archivos: esperá a que termine, o cancelalo.');
  };
  const remove = async (gone: (mark: PackedMark) => boolean, other: {cohorts?: string[]; imports?: string[]}): Promise<number> => {
    const ids = [...marks.values()].filter(gone).map(({id}) => id);
    await store.write({gone: {attempts: ids, ...other}});
    await load();
    return ids.length;
  };
  const state = (): BenchState => ({
    kind: store.kind,
    cohorts: held.cohorts,
    imports: held.imports.map(({rows: _, ...told}) => told).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    attempts: marks.size,
    learners: new Set([...marks.values()].map(({learner}) => learner)).size,
    noLegajo: [...marks.values()].filter(({learner}) => hasNoLegajo(learner)).length,
    quizzes: [...new Set([...marks.values()].map(({quiz}) => quiz))].sort(),
    people: held.people.length,
    openKeys: keys.map(({recipient}) => recipient),
  });

  await load();
  await markAgain([...marks.values()], {store, banks, onKept});

  return inSpanish({
    state: async () => state(),
    putCohort: async (cohort) => {
      await store.write({cohorts: [cohort]});
      held = {...held, cohorts: [...held.cohorts.filter(({id}) => id !== cohort.id), cohort]};
    },
    deleteCohort: async (id, what) => {
      alone();
      return remove(({cohort}) => what.attempts && cohort === id, {cohorts: [id]});
    },
    importReport: async (id) => held.imports.find((one) => one.id === id),
    deleteImport: async (id) => {
      alone();
      return remove((mark) => mark.import === id, {imports: [id]});
    },
    unlock: async (file, passphrase) => {
      const opened = await openKeys(new Uint8Array(await file.slice(0, KEY_FILE).arrayBuffer()), passphrase);
      const known = new Set(keys.map(({recipient}) => recipient));
      keys = [...keys, ...opened.filter(({recipient}) => !known.has(recipient))];
      return opened.map(({recipient}) => recipient);
    },
    lock: async () => {
      keys = [];
    },
    importFiles: async (files, {cohort}, onProgress) => {
      alone();
      importing = true;
      cancelled = false;
      try {
        const report = await importFiles(files, {
          store,
          banks,
          keys,
          cohortOfKey: (recipient) => held.cohorts.find((one) => one.recipient === recipient)?.id,
          isCohort: (id) => held.cohorts.some((one) => one.id === id),
          id: newId(),
          at: now(),
          ...(cohort !== undefined && {cohort}),
          onProgress: paced(onProgress),
          onKept,
          isCancelled: () => cancelled,
        });
        held = {...held, imports: [...held.imports, report]};
        onProgress(report);
        return report;
      } finally {
        importing = false;
        if (stale) await load();
        stale = false;
      }
    },
    cancel: async () => {
      cancelled = true;
    },
    putPeople: async (people) => {
      const clean = people
        .map((person) => ({...person, legajo: plainWords(person.legajo), name: plainWords(person.name)}))
        .filter(({legajo}) => legajo !== '');
      const [named, forgotten] = [clean.filter(({name}) => name !== ''), clean.filter(({name}) => name === '')];
      await store.write({people: named, gone: {people: forgotten.map(({legajo}) => legajo)}});
      const changed = new Set(clean.map(({legajo}) => legajo));
      held = {...held, people: [...held.people.filter(({legajo}) => !changed.has(legajo)), ...named]};
    },
    importPeople: async (file, cohort) => {
      const {people: read, ...taken} = readPeople(new Uint8Array(await file.arrayBuffer()));
      const people = cohort === undefined ? read : read.map((person) => ({...person, cohort}));
      await store.write({people});
      const changed = new Set(people.map(({legajo}) => legajo));
      held = {...held, people: [...held.people.filter(({legajo}) => !changed.has(legajo)), ...people]};
      return taken;
    },
    exportPeople: async () => new Blob([writePeople(held.people)], {type: 'text/csv'}),
    assign: async (ids, legajo) => {
      const learner = plainWords(legajo);
      if (learner === '') throw new ToldError('Falta el legajo.');
      await banks.load(ids.flatMap((id) => marks.get(id)?.quiz ?? []));
      let marked: PackedMark[] = [];
      await store.update(ids, (kept) => {
        const assigned = [...kept.values()].map((one) => ({...one, learner}));
        marked = assigned.map((one) => markKept(one, banks));
        return {attempts: assigned, marked};
      });
      onKept(marked);
    },
    view: async <Name extends ViewName>(name: Name, selection: Selection, options: ViewOptions<Name>): Promise<ViewResult<Name>> => {
      const view = VIEWS[name] as (ground: Ground, selection: Selection, options: ViewOptions<Name>) => ViewResult<Name>;
      return view(await ground([selection]), selection, options);
    },
    exportTables: async (wishes, how) => {
      const {tableFile} = await import('./out/tables');
      return tableFile(await ground(wishes.map(({selection}) => selection)), wishes, how);
    },
    exportAll: ({people}) => backupOf(store, {...held, people: people ? held.people : [], marked: [...marks.values()]}, now()),
    restore: async (file) => {
      alone();
      try {
        return await restore(file, {store, banks, onKept});
      } finally {
        await load();
      }
    },
    refresh: async () => {
      if (importing) stale = true;
      else await load();
    },
    deleteAll: async () => {
      alone();
      keys = [];
      await store.clear();
      await load();
    },
  });
}

/** Marks again what was marked with another bank than the one that is published now. Where it cannot be kept it counts all the same. */
async function markAgain(
  marked: readonly PackedMark[],
  {store, banks, onKept}: Pick<BenchParts, 'store' | 'banks'> & {onKept: (marked: readonly PackedMark[]) => void},
): Promise<void> {
  const stale = marked.filter(({quiz, bank}) => bank !== banks.hashOf(quiz));
  await banks.load(stale.map(({quiz}) => quiz));
  for (let from = 0; from < stale.length; from += BATCH) {
    const kept = await store.attempts(stale.slice(from, from + BATCH).map(({id}) => id));
    const again = kept.map((one) => markKept(one, banks));
    await store.write({marked: again}).catch(() => undefined);
    onKept(again);
  }
}

function paced(onProgress: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const time = performance.now();
    if (time - last < PAUSE) return;
    last = time;
    onProgress(progress);
  };
}

/** The same bench, whose failures are told in Spanish. */
function inSpanish(bench: Bench): Bench {
  const methods = Object.entries(bench).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await method(...given);
      } catch (error) {
        throw told(error);
      }
    },
  ]);
  return Object.fromEntries(methods) as Bench;
}
