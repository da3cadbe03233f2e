import {describe, expect, it} from 'vitest';
import {bankOf, itemOf} from '../quiz/fixture';
import {moduleName, namesOf} from './names';

const view = {label: 'Art. 1', address: '/art-1/', state: 'in-force' as const};
const bank = {
  ...bankOf([itemOf('uno'), itemOf('caso', {kind: 'case'})]),
  citations: {'ley/art-1': view, 'ley/art-2': {...view, label: 'Art. 2', state: 'repealed' as const}},
};

describe('the names of a bench', () => {
  const names = namesOf([bank]);
  const {id, title} = bank.quiz;
  it('are those of the published banks, and the id of what has none', () => {
    expect(moduleName(names, id)).toBe(title);
    expect(moduleName(names, 'otro')).toBe('otro');
    expect(names.asks.get(`${id}:uno`)).toBe('uno');
  });
  it('have the items of a case one by one', () => {
    expect([...names.asks.keys()].filter((name) => name.startsWith(`${id}:caso/`))).not.toHaveLength(0);
  });
  it('say of a provision that it does not rule, and nothing where it does', () => {
    expect(names.provisions.get('ley/art-1')).toEqual({label: 'Art. 1', to: '/art-1/', target: 'ley/art-1'});
    expect(names.provisions.get('ley/art-2')).toEqual({label: 'Art. 2', to: '/art-1/', target: 'ley/art-2', state: 'repealed'});
  });
});
