import {expose} from 'comlink';
import {dayInArgentina} from '../../domain/calendar/day';
import {newAttemptId, now} from '../clock';
import {fetchJson} from '../progress/fetch-json';
import {openBanks} from './banks';
import type {Bench, ImportOptions} from './bench';
import {benchOf} from './bench-of';
import {toldToTabs} from './bench-tabs';
import {openDevice} from './device-store';
import type {ImportReport, Progress} from './import-report';
import {memoryStore} from './memory-store';
import type {ChosenFile} from './read-chosen';
import {told} from './told-error';

/** Holds the bench away from the page's thread: what it keeps, the open keys, every computation. */

let staged: ChosenFile[] = [];

/** What the page calls; `bench` as it is but for files, which come in portions. */
const entrance = {
  /** Opens the bench; `folder` is the address of `datos/`, ending in a slash, `tab` tells this tab from the others. */
  open: (folder: string, tab: string): Promise<void> =>
    inSpanish(async () => {
      const [store, banks] = await Promise.all([openDevice().catch(() => memoryStore()), banksIn(folder)]);
      bench = await benchOf({store: toldToTabs(store, tab), banks, now, newId: newAttemptId});
    }),
  /** Opens a bench of a made-up class that keeps nothing, instead. */
  openSample: (folder: string): Promise<void> =>
    inSpanish(async () => {
      const [banks, {fillWithSample}] = await Promise.all([banksIn(folder), import('./sample')]);
      bench = await benchOf({store: memoryStore(), banks, now, newId: newAttemptId});
      await fillWithSample(bench, banks, dayInArgentina(now()));
    }),
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

function banksIn(folder: string) {
  return openBanks((path) => fetchJson(`${folder}${path}`));
}

async function inSpanish(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw told(error);
  }
}

expose(entrance);
