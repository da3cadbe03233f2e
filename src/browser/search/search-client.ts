import type {Found} from '../../domain/search/search';
import type {SearchReply, SearchRequest} from './protocol';

/** The search, as the page sees it. */
export interface SearchClient {
  /** The best hits, best first. Rejects when the worker or the records cannot be loaded. */
  search(query: string, limit: number): Promise<Found>;
  /** Ends the worker; what still waits is rejected. */
  close(): void;
}

/** Gives a search whose worker starts, and loads the records from `records` (an address), at the first query. */
export function openSearch(records: string): SearchClient {
  const waiting = new Map<number, {resolve: (found: Found) => void; reject: (error: Error) => void}>();
  let worker: Worker | undefined;
  let last = 0;
  // A worker that failed answers nothing any more: the next query starts another.
  const stop = (reason: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const {reject} of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.addEventListener('message', ({data}: MessageEvent<SearchReply>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.found);
    });
    started.addEventListener('error', ({message}) => stop(message || 'no se cargó el programa que busca'));
    started.addEventListener('messageerror', () => stop('una respuesta llegó dañada'));
    return started;
  };
  return {
    search: (query, limit) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, {resolve, reject});
        worker ??= start();
        worker.postMessage({id: last, records, query, limit} satisfies SearchRequest);
      }),
    close: () => stop('se cerró la búsqueda'),
  };
}
