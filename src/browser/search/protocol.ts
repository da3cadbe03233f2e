import type {Found} from '../../domain/search/search';

/** What the page asks of the search worker. */
export interface SearchRequest {
  readonly id: number;
  /** Address of the records, from the site's root. */
  readonly records: string;
  readonly query: string;
  readonly limit: number;
}

/** What the worker answers. */
export type SearchReply = {readonly id: number; readonly found: Found} | {readonly id: number; readonly error: string};
