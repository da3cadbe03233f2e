import type {SearchRecord} from '../../domain/search/records';
import type {SearchReply, SearchRequest} from './protocol';

export interface SearchClient {
  /** The best hits, best first. @throws Error when the records cannot be loaded. */
  search(query: string, limit: number): Promise<readonly SearchRecord[]>;
  close(): void;
}

/** Starts the worker; it loads the records from `records` (an address) at the first query. */
export function openSearch(records: string): SearchClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const waiting = new Map<number, {resolve: (hits: readonly SearchRecord[]) => void; reject: (error: Error) => void}>();
  let last = 0;
  worker.addEventListener('message', ({data}: MessageEvent<SearchReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.hits);
  });
  return {
    search: (query, limit) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, {resolve, reject});
        worker.postMessage({id: last, records, query, limit} satisfies SearchRequest);
      }),
    close: () => worker.terminate(),
  };
}
