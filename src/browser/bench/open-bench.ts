import {proxy, type Remote, wrap} from 'comlink';
import type {Bench, ChosenFile} from './bench';
import type {Entrance} from './worker';

/** Files that go to the worker in one message: more would hold the page up. */
const PORTION = 100;

/** A bench in a worker of its own. */
export interface OpenBench {
  readonly bench: Bench;
  /** Ends the worker, and with it what is only in memory. */
  readonly close: () => void;
}

/** Which bench: what this browser keeps, in the tab of this name; or a made-up class that nothing is kept of. */
export type WhichBench = {readonly kind: 'own'; readonly tab: string} | {readonly kind: 'sample'};

/**
 * Starts the worker of a bench and opens it. Rejects with an `Error` in Spanish when it cannot be loaded.
 * @param folder address of `datos/`, ending in a slash
 */
export async function openBench(folder: string, which: WhichBench): Promise<OpenBench> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const remote = wrap<Entrance>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('No se cargó la parte del sitio que guarda y cuenta. Recargá la página.')));
  });
  try {
    await Promise.race([which.kind === 'own' ? remote.open(folder, which.tab) : remote.openSample(folder), failed]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {bench: benchThrough(remote), close: () => worker.terminate()};
}

function benchThrough(remote: Remote<Entrance>): Bench {
  // Through the wire its types lose which name takes what: here they say it again.
  const call = remote.call as unknown as Entrance['call'];
  return {
    state: () => call('state'),
    putCohort: (cohort) => call('putCohort', cohort),
    deleteCohort: (id, what) => call('deleteCohort', id, what),
    importReport: (id) => call('importReport', id),
    deleteImport: (id) => call('deleteImport', id),
    unlock: (file, passphrase) => call('unlock', file, passphrase),
    lock: () => call('lock'),
    importFiles: async (files: readonly ChosenFile[], options, onProgress) => {
      for (let from = 0; from < files.length; from += PORTION) await remote.stage(files.slice(from, from + PORTION));
      return remote.importStaged(options, proxy(onProgress));
    },
    cancel: () => call('cancel'),
    putPeople: (people) => call('putPeople', people),
    importPeople: (file, cohort) => call('importPeople', file, cohort),
    exportPeople: () => call('exportPeople'),
    assign: (attempts, legajo) => call('assign', attempts, legajo),
    view: (name, selection, options) => call('view', name, selection, options) as never,
    exportTables: (wishes, how) => call('exportTables', wishes, how),
    exportAll: (what) => call('exportAll', what),
    restore: (file) => call('restore', file),
    refresh: () => call('refresh'),
    deleteAll: () => call('deleteAll'),
  };
}
