import FlexSearch from 'flexsearch';
import {fold, type SearchRecord} from '../../domain/search/records';

/** What a query finds, best first. */
export interface Found {
  readonly hits: readonly SearchRecord[];
  /** How many of the hits, all of them at the front, have every word of the query. */
  readonly exact: number;
}

/** An index over records. */
export interface SearchIndex {
  /** First what has every word, what rules today before what does not; then what has some of the words, in the same way. */
  search(query: string, limit: number): Found;
}

/** Indexes records by the words of label, heading and text; a word of the query may be the beginning of one. */
export function indexRecords(records: readonly SearchRecord[]): SearchIndex {
  const headings = new FlexSearch.Index({tokenize: 'forward', encode});
  const whole = new FlexSearch.Index({tokenize: 'forward', encode});
  records.forEach((record, at) => {
    headings.add(at, `${record.label} ${record.heading}`);
    whole.add(at, `${record.label} ${record.heading} ${record.text}`);
  });
  const inForceFirst = (places: Iterable<number | string>): SearchRecord[] => {
    const hits = [...places].map((at) => records[Number(at)]).filter((record) => record !== undefined);
    return [...hits.filter(inForce), ...hits.filter((record) => !inForce(record))];
  };
  return {
    search(query, limit) {
      // Everything that has every word is ordered before any is left out: what rules today is never cut off.
      const all = {limit: records.length};
      const exact = new Set([...headings.search(query, all), ...whole.search(query, all)]);
      const partial = exact.size < limit ? whole.search(query, {limit, suggest: true}).filter((at) => !exact.has(at)) : [];
      const hits = [...inForceFirst(exact), ...inForceFirst(partial)].slice(0, limit);
      return {hits, exact: Math.min(exact.size, limit)};
    },
  };
}

function encode(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function inForce(record: SearchRecord): boolean {
  return record.state === 'in-force';
}
