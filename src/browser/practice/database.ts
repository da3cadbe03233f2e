import {type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames} from 'idb';
import type {Membership} from '../../domain/cohort/membership';
import type {Attempt} from '../../domain/quiz/attempt';
import {modernize} from '../../domain/quiz/attempt-v1';
import type {KeptCertificate, Profile} from '../../domain/results/device-file';

const VERSION = 3;

interface Schema extends DBSchema {
  attempts: {key: string; value: Attempt; indexes: {quiz: string}};
  certificates: {key: string; value: KeptCertificate};
  /** At most one, under `READER`. */
  profile: {key: string; value: Profile};
  memberships: {key: string; value: Membership};
}

export type Database = IDBPDatabase<Schema>;
export const STORES = ['attempts', 'certificates', 'profile', 'memberships'] as const;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof STORES, Mode>;
export const READER = 'reader';

/** A hold on the database. */
export interface Connection {
  /** The open database; opened again where the browser or a newer version of the site closed it. */
  readonly connect: () => Promise<Database>;
  /** Deletes the database, whatever is in it. */
  readonly destroy: () => Promise<void>;
}

/** @param name of the database */
export function connection(name: string): Connection {
  let open: Promise<Database> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  return {
    connect: () => {
      open ??= openDatabase(name, forget).catch((error: unknown) => {
        forget();
        throw error;
      });
      return open;
    },
    destroy: async () => {
      const database = await open?.catch(() => undefined);
      forget();
      database?.close();
      await deleteDatabase(name);
    },
  };
}

function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>(name, VERSION, {
      upgrade: (database, from, _to, transaction) => {
        if (from < 1) database.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
        if (from < 2) {
          database.createObjectStore('certificates', {keyPath: 'code'});
          database.createObjectStore('profile');
        }
        if (from < 3) database.createObjectStore('memberships', {keyPath: 'cohort.id'});
        // A write that fails aborts the upgrade: the database stays as it was, and opening it rejects.
        if (from === 1) modernizeAll(transaction).catch(() => undefined);
      },
      // A tab with an older version does not let go: do not wait for it.
      blocked: () => {
        reject(new Error('another tab holds an older version of the database'));
        close();
      },
      // A newer version of the site waits for this tab, or the reader deletes everything.
      blocking: () => {
        onClosed();
        close();
      },
      terminated: onClosed,
    });
    const close = (): void => {
      opening.then(
        (database) => database.close(),
        () => undefined,
      );
    };
    opening.then(resolve, reject);
  });
}

async function modernizeAll(transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>): Promise<void> {
  const store = transaction.objectStore('attempts');
  for (const kept of await store.getAll()) await store.put(modernize(kept));
}

/** Resolves without waiting for tabs that do not let go: the browser deletes the database when they do. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(name, {blocked: () => resolve()}).then(resolve, reject);
  });
}
