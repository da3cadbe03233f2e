import type {NormsAnswer, PagesAnswer} from './answer';
import type {SearchReply, SearchRequest} from './protocol';
import type {Question} from './question';

/** The search, as the page sees it. Everything rejects when the worker or what is searched cannot be loaded. */
export interface SearchClient {
  /** Loads what the first question needs, before it is asked. */
  ready(): Promise<void>;
  norms(question: Question, limit: number): Promise<NormsAnswer>;
  /** What stands beside the norms. The first question loads another file. */
  pages(question: Question, limit: number): Promise<PagesAnswer>;
}

const clients = new Map<string, SearchClient>();

/** The search of this site, one for the whole visit; `folder` is the address of `datos/`, ending in a slash. Starts nothing yet. */
export function sharedSearch(folder: string): SearchClient {
  // The worker has an address of its own: what is told from the page's must be whole.
  const client = clients.get(folder) ?? openSearch(() => new URL(folder, document.baseURI).href);
  clients.set(folder, client);
  return client;
}

type Body<R> = R extends SearchRequest ? Omit<R, 'id' | 'folder'> : never;

/** Gives a search whose worker starts with the first thing asked of it. */
function openSearch(folderOf: () => string): SearchClient {
  const waiting = new Map<number, {resolve: (answer: never) => void; reject: (error: Error) => void}>();
  let worker: Worker | undefined;
  let last = 0;
  // A worker that failed answers nothing any more: the next question starts another.
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
      else asked?.resolve(data.answer as never);
    });
    started.addEventListener('error', ({message}) => stop(message || 'no se cargó el programa que busca'));
    started.addEventListener('messageerror', () => stop('una respuesta llegó dañada'));
    return started;
  };
  const ask = <T>(body: Body<SearchRequest>): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, {resolve, reject});
      worker ??= start();
      worker.postMessage({...body, id: last, folder: folderOf()} satisfies SearchRequest);
    });
  return {
    ready: () => ask({ask: 'ready'}),
    norms: (question, limit) => ask({ask: 'norms', question, limit}),
    pages: (question, limit) => ask({ask: 'pages', question, limit}),
  };
}
