import {type SearchEngine, searchEngine} from '../../domain/search/search';
import {type SearchFile, unpackSearch} from '../../domain/search/search-file';

/** Loads `/datos/busqueda.json` and builds the engine. Rejects when the file cannot be had. */
export async function loadEngine(address: string): Promise<SearchEngine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const file: SearchFile = await response.json();
  const {records, lexicon} = unpackSearch(file);
  return searchEngine(records, lexicon);
}
