import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {postingsOf} from './postings';

function impactsOf(documents: readonly (readonly string[])[], term: string): Map<number, number> {
  const impacts = new Map<number, number>();
  postingsOf(documents).forEach(term, (at, impact) => {
    expect(impacts.has(at)).toBe(false);
    impacts.set(at, impact);
  });
  return impacts;
}
const words = (text: string): string[] => text.split(' ');
const of = (documents: readonly string[], term: string): number[] => {
  const impacts = impactsOf(documents.map(words), term);
  return documents.map((_, at) => impacts.get(at) ?? 0);
};

describe('the impact of a term', () => {
  it('is greater where it stands more often', () => {
    const [once = 0, twice = 0, often = 0] = of(['acceso b c d', 'acceso acceso c d', 'acceso acceso acceso acceso'], 'acceso');
    expect(once).toBeLessThan(twice);
    expect(twice).toBeLessThan(often);
  });
  it('is greater in a shorter document', () => {
    const [short = 0, long = 0] = of(['acceso', `acceso ${'otra '.repeat(60).trim()}`], 'acceso');
    expect(short).toBeGreaterThan(long);
    expect(long).toBeGreaterThan(0);
  });
  it('does not depend on the place of the term', () => {
    const [first, last] = of(['acceso b c', 'b c acceso'], 'acceso');
    expect(first).toBe(last);
  });
  it('is nothing where it does not stand, and for what begins like it', () => {
    expect(of(['accesos', 'acceso'], 'acceso')[0]).toBe(0);
    expect(of(['acceso'], 'acces')).toEqual([0]);
  });
  it('takes what every object has, numbers and ñ for terms', () => {
    for (const term of ['constructor', '__proto__', 'toString', '25326', '1558/2001', '11', 'año'])
      expect(
        of(['x', `x ${term}`], term).map((impact) => impact > 0),
        term,
      ).toEqual([false, true]);
    expect(of(['x'], 'constructor')).toEqual([0]);
    // A number is its digits, not digits of a longer one.
    expect(of(['11', '1'], '1')[0]).toBe(0);
  });
});

describe('postings', () => {
  it('of nothing, or of documents without words, have nothing', () => {
    expect([postingsOf([]).countOf('a'), postingsOf([[], []]).countOf('a')]).toEqual([0, 0]);
    expect(impactsOf([], 'a').size + impactsOf([[]], 'a').size).toBe(0);
  });
  it('count every document, however many', () => {
    expect(postingsOf(Array.from({length: 2500}, () => ['a'])).countOf('a')).toBe(2500);
  });
  it('come in the order of the documents', () => {
    expect([...impactsOf([['a', 'b', 'c'], ['a'], ['b'], ['a', 'a', 'a', 'b']], 'a').keys()]).toEqual([0, 1, 3]);
  });
  it('of some documents are those of all, by their place in the list', () => {
    const documents = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 6}), {maxLength: 60});
    const some = fc.uniqueArray(fc.nat({max: 70}), {maxLength: 40}).map((list) => list.sort((x, y) => x - y));
    fc.assert(
      fc.property(documents, some, (all, wanted) => {
        const found: (readonly [number | undefined, number])[] = [];
        postingsOf(all).forEachAmong('a', wanted, (place, impact) => found.push([wanted[place], impact]));
        expect(found).toEqual([...impactsOf(all, 'a')].filter(([document]) => wanted.includes(document)));
      }),
    );
  });
  it('agree with a plain BM25 to half a level', () => {
    const [k1, b, level] = [1.2, 0.3, 1 / 12];
    const term = fc.constantFrom('a', 'b', 'c', 'd', 'constructor');
    fc.assert(
      fc.property(fc.array(fc.array(term, {maxLength: 40}), {minLength: 1, maxLength: 12}), term, (documents, asked) => {
        const average = documents.reduce((sum, {length}) => sum + length, 0) / documents.length;
        const impacts = impactsOf(documents, asked);
        const having = documents.flatMap((terms, at) => (terms.includes(asked) ? [at] : []));
        expect([...impacts.keys()].sort((x, y) => x - y)).toEqual(having);
        expect(postingsOf(documents).countOf(asked)).toBe(having.length);
        for (const at of having) {
          const terms = documents[at] ?? [];
          const count = terms.filter((found) => found === asked).length;
          const exact = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * terms.length) / average));
          expect(Math.abs((impacts.get(at) ?? 0) - exact)).toBeLessThanOrEqual((level / 2) * (k1 + 1) + 1e-9);
        }
      }),
    );
  });
});
