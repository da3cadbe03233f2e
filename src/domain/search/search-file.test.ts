import {describe, expect, it} from 'vitest';
import {readContent} from '../../content/load-content';
import {searchRecords} from './records';
import {packSearch, unpackSearch} from './search-file';

describe('the file that the search loads', () => {
  const {corpus, timelines, graph, lexicon} = readContent(process.cwd()).content;
  const records = searchRecords(corpus, timelines, graph);
  const packed = JSON.stringify(packSearch(records, lexicon));

  it('gives back exactly what was packed', () => {
    expect(unpackSearch(JSON.parse(packed))).toEqual({records, lexicon});
  });
  it('is lighter than what it holds', () => {
    expect(packed.length).toBeLessThan(0.85 * JSON.stringify({records, lexicon}).length);
  });
});
