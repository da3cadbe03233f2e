import type {SearchReply, SearchRequest} from './protocol';
import {indexRecords, type SearchIndex} from './search-index';

/** Loads the records once, indexes them and answers queries, away from the page's thread. */

let ready: Promise<SearchIndex> | undefined;

self.addEventListener('message', async ({data}: MessageEvent<SearchRequest>) => {
  try {
    ready ??= load(data.records);
    reply({id: data.id, found: (await ready).search(data.query, data.limit)});
  } catch (error) {
    // The next query tries again: the network may be back.
    ready = undefined;
    reply({id: data.id, error: error instanceof Error ? error.message : String(error)});
  }
});

function reply(message: SearchReply): void {
  self.postMessage(message);
}

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return indexRecords(await response.json());
}
