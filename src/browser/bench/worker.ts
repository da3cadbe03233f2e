import {expose} from 'comlink';
import {newAttemptId, now} from '../clock';
import {fetchJson} from '../progress/fetch-json';
import {openBanks} from './banks';
import type {Bench, ImportOptions} from './bench';
import {benchOf} from './bench-of';
import {openDevice} from './device-store';
import type {ImportReport, Progress} from './import-report';
import {memoryStore} from './memory-store';
import type {ChosenFile} from './read-chosen';
import {told} from './told-error';

/** Holds the bench away from the page's thread: what it keeps, the open keys, every computation. */

let staged: ChosenFile[] = [];

/** What the page calls; `bench` as it is but for files, which come in portions. */
const entrance = {
  /** Opens the bench; `folder` is the address of `datos/`, ending in a slash. */
  open: async (folder: string): Promise<void> => {
    try {
      const [store, banks] = await Promise.all([
        openDevice().catch(() => memoryStore()),
        openBanks((path) => fetchJson(`${folder}${path}`)),
      ]);
      bench = await benchOf({store, banks, now, newId: newAttemptId});
    } catch (error) {
      throw told(error);
    }
  },
  call: <Name extends keyof Bench>(name: Name, ...given: Parameters<Bench[Name]>): ReturnType<Bench[Name]> =>
    (opened()[name] as (...given: Parameters<Bench[Name]>) => ReturnType<Bench[Name]>)(...given),
  stage: (files: readonly ChosenFile[]): void => {
    staged.push(...files);
  },
  importStaged: (options: ImportOptions, onProgress: (progress: Progress) => void): Promise<ImportReport> => {
    const files = staged;
    staged = [];
    return opened().importFiles(files, options, onProgress);
  },
};
export type Entrance = typeof entrance;

let bench: Bench | undefined;

function opened(): Bench {
  if (!bench) throw new Error('the bench is not open');
  return bench;
}

expose(entrance);
