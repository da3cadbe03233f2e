import {useState, useSyncExternalStore} from 'react';
import {askToKeep} from '../../../browser/bench/ask-to-keep';
import type {ChosenFile, ImportReport, Progress} from '../../../browser/bench/bench';
import type {Desk} from './useBench';

/** How an import stands: a part of the page that comes and goes shows it. */
export type ImportStand =
  | {readonly kind: 'idle'}
  /** Files are being listed and handed to the worker. */
  | {readonly kind: 'listing'}
  | {readonly kind: 'running'; readonly progress: Progress; readonly cancelled: boolean}
  | {readonly kind: 'over'; readonly report: ImportReport}
  | {readonly kind: 'failed'; readonly reason: string};

/** Runs one import after another on a bench. */
export interface Importer {
  readonly start: (files: Promise<readonly ChosenFile[]>, cohort: string | undefined) => Promise<void>;
  readonly cancel: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stand: () => ImportStand;
}

/** The importer of the page: it outlives the part that shows it, and the page does not draw itself again at each step. */
export function useImporter(): (desk: Desk) => Importer {
  const [importers] = useState(() => new WeakMap<Desk['bench'], {desk: Desk; importer: Importer}>());
  return (desk) => {
    const known = importers.get(desk.bench);
    if (known) {
      known.desk = desk;
      return known.importer;
    }
    const held: {desk: Desk; importer: Importer} = {desk, importer: importerOf(() => held.desk)};
    importers.set(desk.bench, held);
    return held.importer;
  };
}

export function useStand(importer: Importer): ImportStand {
  return useSyncExternalStore(importer.subscribe, importer.stand, importer.stand);
}

function importerOf(deskNow: () => Desk): Importer {
  const listeners = new Set<() => void>();
  let stand: ImportStand = {kind: 'idle'};
  const set = (next: ImportStand): void => {
    stand = next;
    for (const listener of listeners) listener();
  };
  const isBusy = (): boolean => stand.kind === 'listing' || stand.kind === 'running';
  return {
    start: async (listing, cohort) => {
      if (isBusy()) return;
      set({kind: 'listing'});
      const {bench, refresh} = deskNow();
      try {
        const files = await listing;
        // Some browsers ask the reader: nothing waits for that.
        void askToKeep();
        const report = await bench.importFiles(files, cohort === undefined ? {} : {cohort}, (progress) => {
          if (isBusy()) set({kind: 'running', progress, cancelled: stand.kind === 'running' && stand.cancelled});
        });
        set({kind: 'over', report});
      } catch (error) {
        set({kind: 'failed', reason: error instanceof Error ? error.message : String(error)});
      }
      await refresh();
    },
    cancel: () => {
      if (stand.kind !== 'running') return;
      set({...stand, cancelled: true});
      void deskNow().bench.cancel();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stand: () => stand,
  };
}
