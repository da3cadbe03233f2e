import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import {type Attempt, type Mode, mergeAttempts} from '../../domain/quiz/attempt';

/** What a learner did, kept in this browser: nothing leaves the reader's machine unless the reader hands it over. */
export interface LearnerStore {
  /** `device`: kept in this browser; `memory`: the browser refuses storage, so it is gone when the page closes. */
  readonly kind: 'device' | 'memory';
  /** The latest attempt at a quiz in a mode, if any. Rejects when the device cannot read it. */
  latest(quizId: string, mode: Mode): Promise<Attempt | undefined>;
  /** Every attempt, in the order in which they began. */
  attempts(): Promise<Attempt[]>;
  /**
   * Merges the attempt into what is stored under its id, so that two tabs lose no answer, and resolves to the
   * merged attempt once it is stored. Rejects when the device cannot store it.
   */
  save(attempt: Attempt): Promise<Attempt>;
}

interface Schema extends DBSchema {
  attempts: {key: string; value: Attempt; indexes: {quiz: string}};
}

/** The browser's store, or one in memory where the browser refuses (private windows, full or blocked storage). */
export async function openLearnerStore(): Promise<LearnerStore> {
  const connect = connection();
  try {
    await connect();
    return deviceStore(connect);
  } catch {
    return memoryStore();
  }
}

/** Gives the open database; opens it again where the browser or a newer version of the site closed it. */
function connection(): () => Promise<IDBPDatabase<Schema>> {
  let open: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  return () => {
    open ??= openDatabase(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return open;
  };
}

function openDatabase(onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>('resguardo', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
      },
      // A tab with an older version does not let go: do not wait for it.
      blocked: () => {
        reject(new Error('another tab holds an older version of the database'));
        close();
      },
      // A newer version of the site waits for this tab.
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

function deviceStore(connect: () => Promise<IDBPDatabase<Schema>>): LearnerStore {
  return {
    kind: 'device',
    latest: async (quizId, mode) => newest(await (await connect()).getAllFromIndex('attempts', 'quiz', quizId), mode),
    attempts: async () => byStart(await (await connect()).getAll('attempts')),
    save: async (attempt) => {
      const transaction = (await connect()).transaction('attempts', 'readwrite');
      const write = async (): Promise<Attempt> => {
        const merged = merge(await transaction.store.get(attempt.id), attempt);
        await transaction.store.put(merged);
        return merged;
      };
      const [merged] = await Promise.all([write(), transaction.done]);
      return merged;
    },
  };
}

/** A store that lasts as long as the page. */
export function memoryStore(): LearnerStore {
  const attempts = new Map<string, Attempt>();
  return {
    kind: 'memory',
    latest: async (quizId, mode) =>
      newest(
        [...attempts.values()].filter(({quiz}) => quiz === quizId),
        mode,
      ),
    attempts: async () => byStart([...attempts.values()]),
    save: async (attempt) => {
      const merged = merge(attempts.get(attempt.id), attempt);
      attempts.set(attempt.id, merged);
      return merged;
    },
  };
}

function merge(stored: Attempt | undefined, attempt: Attempt): Attempt {
  return stored ? mergeAttempts(stored, attempt) : attempt;
}

function newest(attempts: readonly Attempt[], mode: Mode): Attempt | undefined {
  return byStart(attempts.filter((attempt) => attempt.mode === mode)).at(-1);
}

function byStart(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}
