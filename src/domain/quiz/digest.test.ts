import {describe, expect, it} from 'vitest';
import {digestOf, lawOf} from './digest';

describe('a digest', () => {
  it('is the beginning of SHA-256 over the content as JSON, so that what is stored can be compared for ever', () => {
    expect(digestOf({a: 1})).toBe('015abd7f5cc57a2d');
  });
  it('tells versions apart', () => {
    expect(digestOf(['á'])).not.toBe(digestOf(['a']));
  });
});

describe('the version of a provision', () => {
  const ruling = {quote: 'Los datos.', state: 'in-force', from: '2000-11-02'};
  const version = (change: Partial<typeof ruling>): string | undefined => lawOf({'ley/art-1': {...ruling, ...change}})['ley/art-1'];
  it.each([{quote: 'Otros datos.'}, {state: 'repealed'}, {from: '2001'}])('is another when it has %j', (change) => {
    expect(version(change)).not.toBe(version({}));
  });
  it('is the same whatever else is said of it, and has one entry for each provision', () => {
    const told = {...ruling, label: 'art. 1'};
    expect(lawOf({'ley/art-1': told, 'ley/art-2': ruling})).toEqual({'ley/art-1': version({}), 'ley/art-2': version({})});
  });
});
