import type {SearchEngine} from '../../domain/search/search';
import type {SearchReply, SearchRequest} from './protocol';
import {loadEngine} from './search-index';

/** Loads the records once, indexes them and answers queries, away from the page's thread. */

let ready: Promise<SearchEngine> | undefined;

self.addEventListener('message', async ({data}: MessageEvent<SearchRequest>) => {
  try {
    ready ??= loadEngine(data.records);
    reply({id: data.id, found: (await ready).search(data.query, {limit: data.limit})});
  } catch (error) {
    // The next query tries again: the network may be back.
    ready = undefined;
    reply({id: data.id, error: error instanceof Error ? error.message : String(error)});
  }
});

function reply(message: SearchReply): void {
  self.postMessage(message);
}
