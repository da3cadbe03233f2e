import {type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB} from 'idb';
import type {Cohort} from '../../domain/cohort/cohort';
import type {ImportReport} from './import-report';
import type {BenchStore, Changes, KeptAttempt, Person} from './kept';
import type {PackedMark} from './packed-mark';

/** Apart from the learner's own: on a shared machine each can be deleted without the other. */
export const DATABASE = 'resguardo-instruccion';

interface Schema extends DBSchema {
  attempts: {key: string; value: KeptAttempt};
  marked: {key: string; value: PackedMark};
  cohorts: {key: string; value: Cohort};
  people: {key: string; value: Person};
  imports: {key: string; value: ImportReport};
}
type Database = IDBPDatabase<Schema>;
const STORES = ['attempts', 'marked', 'cohorts', 'people', 'imports'] as const;
type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** The store of this browser. Rejects where the browser refuses to open it. */
export async function openDevice(): Promise<BenchStore> {
  let database = await open();
  /** Opened again where the browser closed it. */
  const connected = async <T>(use: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await use(database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      database = await open();
      return use(database);
    }
  };
  return {
    kind: 'device',
    load: () =>
      connected(async (held) => {
        const transaction = held.transaction(STORES);
        const [marked, cohorts, people, imports] = await Promise.all([
          transaction.objectStore('marked').getAll(),
          transaction.objectStore('cohorts').getAll(),
          transaction.objectStore('people').getAll(),
          transaction.objectStore('imports').getAll(),
        ]);
        return {marked, cohorts, people, imports};
      }),
    attempts: (ids) =>
      connected(async (held) => {
        const {store} = held.transaction('attempts');
        return (await Promise.all(ids.map((id) => store.get(id)))).filter((kept) => kept !== undefined);
      }),
    write: (changes) => connected((held) => inOne(held, async (transaction) => put(transaction, changes))),
    update: (ids, decide) =>
      connected((held) =>
        inOne(held, async (transaction) => {
          const attempts = transaction.objectStore('attempts');
          const kept = (await Promise.all(ids.map((id) => attempts.get(id)))).filter((one) => one !== undefined);
          await put(transaction, decide(new Map(kept.map((one) => [one.id, one]))));
        }),
      ),
    clear: async () => {
      await connected((held) =>
        inOne(held, async (transaction) => {
          await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
        }),
      );
      database.close();
      // Emptied already: a tab that does not let go of it holds on to nothing.
      await new Promise<void>((resolve, reject) => {
        deleteDB(DATABASE, {blocked: () => resolve()}).then(resolve, reject);
      });
    },
  };
}

function open(): Promise<Database> {
  return openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => {
      for (const name of ['attempts', 'marked', 'cohorts', 'imports'] as const) database.createObjectStore(name, {keyPath: 'id'});
      database.createObjectStore('people', {keyPath: 'legajo'});
    },
    // A newer version of the site waits, or another tab deletes everything.
    blocking: (_from, _to, {target}) => (target as IDBDatabase).close(),
  });
}

/** One transaction, given up whole when anything fails. */
async function inOne(database: Database, work: (transaction: Writing) => Promise<void>): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  const working = work(transaction);
  working.catch(() => {
    try {
      transaction.abort();
    } catch {
      // It had ended.
    }
  });
  await Promise.all([working, transaction.done]);
}

/** Each request in a promise of its own: one that fails before it is a request leaves none of the others unheard. */
async function put(transaction: Writing, changes: Changes): Promise<void> {
  const {attempts = [], marked = [], cohorts = [], people = [], imports = [], gone = {}} = changes;
  await Promise.all([
    ...attempts.map(async (one) => transaction.objectStore('attempts').put(one)),
    ...marked.map(async (one) => transaction.objectStore('marked').put(one)),
    ...cohorts.map(async (one) => transaction.objectStore('cohorts').put(one)),
    ...people.map(async (one) => transaction.objectStore('people').put(one)),
    ...imports.map(async (one) => transaction.objectStore('imports').put(one)),
    ...(gone.attempts ?? []).map(async (id) => transaction.objectStore('attempts').delete(id)),
    ...(gone.attempts ?? []).map(async (id) => transaction.objectStore('marked').delete(id)),
    ...(gone.cohorts ?? []).map(async (id) => transaction.objectStore('cohorts').delete(id)),
    ...(gone.people ?? []).map(async (id) => transaction.objectStore('people').delete(id)),
    ...(gone.imports ?? []).map(async (id) => transaction.objectStore('imports').delete(id)),
  ]);
}
