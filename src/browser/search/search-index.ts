import type {LexiconEntries} from '../../domain/search/lexicon';
import type {SearchRecords} from '../../domain/search/records';
import {type SearchEngine, searchEngine} from '../../domain/search/search';

/** `/datos/busqueda.json`: all that the search loads. */
export interface SearchFile {
  readonly records: SearchRecords;
  readonly lexicon: LexiconEntries;
}

/** Loads the file and builds the engine. Rejects when the file cannot be had. */
export async function loadEngine(address: string): Promise<SearchEngine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const {records, lexicon}: SearchFile = await response.json();
  return searchEngine(records, lexicon);
}
