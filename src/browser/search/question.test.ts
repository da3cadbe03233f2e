import {describe, expect, it} from 'vitest';
import {addressOfQuestion, cutQuery, LONGEST_QUERY, questionOf} from './question';

describe('a search in the address', () => {
  it('is read as it was written', () => {
    const question = {query: 'nivel crítico & «más»', kind: 'note', statute: 'ley-25326', inForce: true} as const;
    expect(addressOfQuestion(question)).toBe('?q=nivel+cr%C3%ADtico+%26+%C2%ABm%C3%A1s%C2%BB&en=notas&norma=ley-25326&vigentes=1');
    expect(questionOf(addressOfQuestion(question))).toEqual(question);
  });
  it('is not narrowed by what nobody knows', () => {
    expect(questionOf('?q=datos&en=todo&norma=<b>&vigentes=si')).toEqual({query: 'datos', inForce: false});
    expect(questionOf('')).toEqual({query: '', inForce: false});
  });
  it('stays short, and whole at the cut, however much is pasted', () => {
    expect(cutQuery('a'.repeat(100_000))).toHaveLength(LONGEST_QUERY);
    expect(cutQuery(`${'a'.repeat(LONGEST_QUERY - 1)}🚓`)).toBe('a'.repeat(LONGEST_QUERY - 1));
    expect(addressOfQuestion({query: '🚓'.repeat(1000), inForce: false})).not.toContain('%EF%BF%BD');
  });
});
