import FlexSearch from 'flexsearch';
import {fold, type SearchRecord} from '../../domain/search/records';
import type {SearchReply, SearchRequest} from './protocol';

/** Loads the records once, indexes them and answers queries, away from the page's thread. */

interface Index {
  search(query: string, limit: number): SearchRecord[];
}

let ready: Promise<Index> | undefined;

self.addEventListener('message', async ({data}: MessageEvent<SearchRequest>) => {
  try {
    ready ??= buildIndex(data.records);
    reply({id: data.id, hits: (await ready).search(data.query, data.limit)});
  } catch (error) {
    // The next query tries again: the network may be back.
    ready = undefined;
    reply({id: data.id, error: error instanceof Error ? error.message : String(error)});
  }
});

function reply(message: SearchReply): void {
  self.postMessage(message);
}

async function buildIndex(address: string): Promise<Index> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const records: SearchRecord[] = await response.json();
  const encode = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const headings = new FlexSearch.Index({tokenize: 'forward', encode});
  const texts = new FlexSearch.Index({tokenize: 'forward', encode});
  records.forEach((record, at) => {
    headings.add(at, `${record.label} ${record.heading}`);
    texts.add(at, record.text);
  });
  return {
    search(query, limit) {
      const order = [
        ...headings.search(query, {limit}),
        ...texts.search(query, {limit}),
        // Nothing holds every word: offer what holds most of them.
        ...texts.search(query, {limit, suggest: true}),
      ];
      const hits = [...new Set(order)].map((at) => records[Number(at)]).filter((record) => record !== undefined);
      // What rules today first; the order within each group stays.
      return [...hits.filter(inForce), ...hits.filter((record) => !inForce(record))].slice(0, limit);
    },
  };
}

function inForce(record: SearchRecord): boolean {
  return record.state === 'in-force';
}
