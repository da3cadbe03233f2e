import {describe, expect, it} from 'vitest';
import {readContent} from '../../content/load-content';
import {searchRecords} from '../../domain/search/records';
import {packSearch} from '../../domain/search/search-file';
import {answererOf} from './answers';

describe('what the results say of what stands beside a citation', () => {
  const {corpus, timelines, graph, lexicon} = readContent(process.cwd()).content;
  const answerer = answererOf(packSearch(searchRecords(corpus, timelines, graph), lexicon));
  const told = (query: string): Record<string, string | undefined> =>
    Object.fromEntries(answerer.norms({query, inForce: false}, 40).hits.map(({title, why}) => [title, why]));

  it.each([
    ['art 9 ley 25326', 'Decreto 1558/2001, anexo I, art. 9', 'Reglamenta lo que citaste'],
    ['decreto 1558 art 9', 'Ley 25.326, art. 9', 'Reglamentado por lo que citaste'],
    ['art 29 inc 2 ley 25326', 'Decreto 995/2000, art. 1', 'Incorpora, modifica, observa o deroga lo que citaste'],
    ['art 32 inc 1 ley 25326', 'Código Penal, art. 117 bis', 'La redacción que rige en lugar de lo que citaste'],
    ['disp 11/06 nivel medio 2', 'Disposición DNPDP 11/2006, nivel medio', 'Contiene lo que citaste'],
    ['translation of provision 11/2006 section 2', 'Disposición DNPDP 11/2006, art. 2', 'El original de lo que citaste'],
  ])('%s: %s', (query, title, why) => {
    expect(told(query)[title]).toBe(why);
  });
  it('says nothing of what only shares words with it', () => {
    expect(told('consentimiento')['Ley 25.326, art. 5']).toBeUndefined();
  });
});
