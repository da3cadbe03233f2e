import {deleteDB} from 'idb';
import {now} from '../../browser/clock';
import type {LearnerStore} from '../../browser/practice/learner-store';
import type {Attempt} from '../../domain/quiz/attempt';

/** Everything that the site keeps of a reader, as a file. */
export interface DataFile {
  readonly format: string;
  readonly exportedAt: string;
  readonly attempts: readonly Attempt[];
}

/** What of a file was new to the device. */
export interface News {
  readonly attempts: number;
  readonly answers: number;
}

/** The reader's own data: out, in, and away. */
export interface OwnData {
  exportAll(): Promise<DataFile>;
  /** Merges; importing twice changes nothing. */
  importAll(file: DataFile): Promise<News>;
  deleteAll(): Promise<void>;
}

const FORMAT = 'resguardo/device/v1';

/** The reader's own data in a store of attempts. */
export function ownDataOf(store: LearnerStore): OwnData {
  const count = async (): Promise<News> => {
    const attempts = await store.attempts();
    return {attempts: attempts.length, answers: attempts.reduce((sum, {answers}) => sum + answers.length, 0)};
  };
  return {
    exportAll: async () => ({format: FORMAT, exportedAt: now(), attempts: await store.attempts()}),
    importAll: async ({attempts}) => {
      const before = await count();
      for (const attempt of attempts) await store.save(attempt);
      const after = await count();
      return {attempts: after.attempts - before.attempts, answers: after.answers - before.answers};
    },
    deleteAll: () => deleteDB('resguardo'),
  };
}

/** The file that a text is. @throws Error that tells the reader what is wrong with it. */
export function readDataFile(source: string): DataFile {
  let read: unknown;
  try {
    read = JSON.parse(source);
  } catch {
    throw new Error('El archivo no está completo o no es de datos. Elegí el que descargaste con «Descargar mis datos».');
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== FORMAT || !('attempts' in read)) {
    throw new Error('El archivo no es de «Mis datos». Elegí el que descargaste con «Descargar mis datos».');
  }
  return read as DataFile;
}
