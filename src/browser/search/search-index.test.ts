import {describe, expect, it} from 'vitest';
import type {SearchRecord} from '../../domain/search/records';
import {indexRecords} from './search-index';

const record = (id: string, text: string, state: SearchRecord['state'] = 'in-force', heading = ''): SearchRecord => ({
  id,
  label: id,
  heading,
  text,
  address: '',
  state,
});
const find = (records: SearchRecord[], query: string, limit = 30): {ids: string[]; exact: number} => {
  const {hits, exact} = indexRecords(records).search(query, limit);
  return {ids: hits.map(({id}) => id), exact};
};

describe('the search', () => {
  it('puts what has every word first, and within it what rules today', () => {
    const records = [
      record('parcial-vigente', 'nivel de riesgo'),
      record('exacta-derogada', 'nivel crítico', 'repealed'),
      record('parcial-derogada', 'daño crítico', 'repealed'),
      record('exacta-vigente', 'un nivel que sea crítico'),
    ];
    const {ids, exact} = find(records, 'nivel critico');
    expect(ids.slice(0, exact)).toEqual(['exacta-vigente', 'exacta-derogada']);
    expect(ids.slice(exact)).toEqual(['parcial-vigente', 'parcial-derogada']);
  });
  it('never leaves out what rules today for what does not', () => {
    const records = [...Array.from({length: 9}, (_, at) => record(`derogada-${at}`, 'nivel', 'repealed')), record('vigente', 'nivel')];
    expect(find(records, 'nivel', 3).ids[0]).toBe('vigente');
  });
  it('finds words that stand partly in the heading, partly in the text', () => {
    expect(find([record('a', 'de los datos', 'in-force', 'Cesión')], 'cesion datos')).toEqual({ids: ['a'], exact: 1});
  });
  it('says that nothing has every word', () => {
    expect(find([record('a', 'nivel')], 'nivel inexistente')).toEqual({ids: ['a'], exact: 0});
    expect(find([record('a', 'nivel')], '<>(.*)')).toEqual({ids: [], exact: 0});
  });
});
