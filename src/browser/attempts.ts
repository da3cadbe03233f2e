import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Attempt} from '../domain/quiz/attempt';

/** Attempts kept in this browser: nothing leaves the reader's machine unless the reader hands it over. */
export interface AttemptStore {
  /** `device`: kept in this browser; `memory`: the browser refuses storage, so it is gone when the page closes. */
  readonly kind: 'device' | 'memory';
  /** The latest attempt at a quiz, if any. */
  latest(quizId: string): Promise<Attempt | undefined>;
  /** Resolves once the attempt is stored. @throws when the device cannot store it. */
  save(attempt: Attempt): Promise<void>;
}

interface Schema extends DBSchema {
  attempts: {key: string; value: Attempt; indexes: {quiz: string}};
}

/** The browser's store, or one in memory where the browser refuses (private windows, full or blocked storage). */
export async function openAttemptStore(): Promise<AttemptStore> {
  try {
    const database = await openDB<Schema>('resguardo', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
      },
    });
    return deviceStore(database);
  } catch {
    return memoryStore();
  }
}

function deviceStore(database: IDBPDatabase<Schema>): AttemptStore {
  return {
    kind: 'device',
    latest: async (quizId) => newest(await database.getAllFromIndex('attempts', 'quiz', quizId)),
    save: async (attempt) => {
      await database.put('attempts', attempt);
    },
  };
}

export function memoryStore(): AttemptStore {
  const attempts = new Map<string, Attempt>();
  return {
    kind: 'memory',
    latest: async (quizId) => newest([...attempts.values()].filter((attempt) => attempt.quiz === quizId)),
    save: async (attempt) => {
      attempts.set(attempt.id, attempt);
    },
  };
}

function newest(attempts: readonly Attempt[]): Attempt | undefined {
  return [...attempts].sort((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1);
}
