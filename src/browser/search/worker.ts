import type {PageRecord} from '../../domain/search/pages';
import type {NormsAnswer, PagesAnswer} from './answer';
import {type Answerer, answererOf} from './answers';
import type {SearchReply, SearchRequest} from './protocol';

/** Loads what is searched once, indexes it and answers, away from the page's thread. */

/** The norms; the rest is another file, and waits until a reader has seen what the norms say. */
let norms: Promise<Answerer> | undefined;
let pages: Promise<readonly PageRecord[]> | undefined;

self.addEventListener('message', async ({data}: MessageEvent<SearchRequest>) => {
  try {
    reply({id: data.id, answer: await answer(data)});
  } catch (error) {
    reply({id: data.id, error: error instanceof Error ? error.message : String(error)});
  }
});

async function answer(request: SearchRequest): Promise<NormsAnswer | PagesAnswer | undefined> {
  norms ??= load(`${request.folder}busqueda.json`, answererOf);
  const answerer = await orForget(norms, () => {
    norms = undefined;
  });
  if (request.ask === 'ready') return undefined;
  if (request.ask === 'norms') return answerer.norms(request.question, request.limit);
  pages ??= load(`${request.folder}busqueda-paginas.json`, (records: readonly PageRecord[]) => records);
  const records = await orForget(pages, () => {
    pages = undefined;
  });
  return answerer.pages(records, request.question, request.limit);
}

async function load<F, T>(address: string, use: (file: F) => T): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return use(await response.json());
}

/** What failed is tried again by the next question: the network may be back. */
async function orForget<T>(loading: Promise<T>, forget: () => void): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    forget();
    throw error;
  }
}

function reply(message: SearchReply): void {
  self.postMessage(message);
}
