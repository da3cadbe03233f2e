import type {BenchStore} from './kept';

const CHANNEL = 'resguardo.instruccion';
/** Milliseconds without news after which it is told: an import writes again and again. */
const CALM = 400;

/** A store that tells the other tabs of each change. @param tab tells this tab from the others */
export function toldToTabs(store: BenchStore, tab: string): BenchStore {
  const channel = openChannel();
  const tell = (): void => channel?.postMessage(tab);
  return {
    ...store,
    write: async (changes) => {
      await store.write(changes);
      tell();
    },
    update: async (ids, decide) => {
      await store.update(ids, decide);
      tell();
    },
    clear: async () => {
      await store.clear();
      tell();
    },
  };
}

/** Calls back once other tabs have changed what the bench keeps, until the function that it returns is called. */
export function watchTabs(tab: string, onChanged: () => void): () => void {
  const channel = openChannel();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  channel?.addEventListener('message', ({data}) => {
    if (data === tab) return;
    clearTimeout(waiting);
    waiting = setTimeout(onChanged, CALM);
  });
  return () => {
    clearTimeout(waiting);
    channel?.close();
  };
}

function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
}
