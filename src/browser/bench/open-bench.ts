import {proxy, type Remote, wrap} from 'comlink';
import type {Bench, ChosenFile} from './bench';
import type {Entrance} from './worker';

/** Files that go to the worker in one message: more would hold the page up. */
const PORTION = 100;

/**
 * Starts the worker of the bench and opens what it keeps. Rejects with an `Error` in Spanish when it cannot be loaded.
 * @param folder address of `datos/`, ending in a slash
 */
export async function openBench(folder: string): Promise<Bench> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const remote = wrap<Entrance>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('No se cargó la parte del sitio que guarda y cuenta. Recargá la página.')));
  });
  await Promise.race([remote.open(folder), failed]);
  return benchThrough(remote);
}

function benchThrough(remote: Remote<Entrance>): Bench {
  // Through the wire its types lose which name takes what: here they say it again.
  const call = remote.call as unknown as Entrance['call'];
  return {
    state: () => call('state'),
    putCohort: (cohort) => call('putCohort', cohort),
    deleteCohort: (id, what) => call('deleteCohort', id, what),
    deleteImport: (id) => call('deleteImport', id),
    unlock: (file, passphrase) => call('unlock', file, passphrase),
    lock: () => call('lock'),
    importFiles: async (files: readonly ChosenFile[], options, onProgress) => {
      for (let from = 0; from < files.length; from += PORTION) await remote.stage(files.slice(from, from + PORTION));
      return remote.importStaged(options, proxy(onProgress));
    },
    cancel: () => call('cancel'),
    people: () => call('people'),
    putPeople: (people) => call('putPeople', people),
    importPeople: (file) => call('importPeople', file),
    assign: (attempts, legajo) => call('assign', attempts, legajo),
    view: (name, selection, options) => call('view', name, selection, options) as never,
    statements: (attempts, site) => call('statements', attempts, site),
    exportAll: (what) => call('exportAll', what),
    restore: (file) => call('restore', file),
    deleteAll: () => call('deleteAll'),
  };
}
