import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance, spellerOf} from './spelling';

/** Few letters, so that words of chance come near each other. */
const word = fc.array(fc.constantFrom(...'abhñ'), {minLength: 0, maxLength: 10}).map((letters) => letters.join(''));
const NO_BOUND = 1000;
const begins = (text: string): string => text.replace(/^h/, '').charAt(0);

/** The plain definition, without a bound and without tables that are thrown away. */
function plainDistance(a: string, b: string): number {
  const d = Array.from({length: a.length + 1}, (_, i) => Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => d[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choices = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      (d[i] as number[])[j] = Math.min(...choices, ...(swapped ? [at(i - 2, j - 2) + 1] : []));
    }
  return at(a.length, b.length);
}

describe('the edit distance', () => {
  it.each([
    ['the same word', 'datos', 'datos', 0],
    ['a letter more', 'datos', 'dattos', 1],
    ['a letter less', 'datos', 'dato', 1],
    ['another letter', 'datos', 'datas', 1],
    ['a swap of neighbours', 'datos', 'dtaos', 1],
    ['two swaps', 'consentimiento', 'cosnentimeinto', 2],
    ['a swap of what are no neighbours', 'datos', 'dotas', 2],
    ['nothing and a word', '', 'ley', 3],
  ])('of %s', (_, a, b, distance) => {
    expect(editDistance(a, b, NO_BOUND)).toBe(distance);
  });
  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, NO_BOUND) === editDistance(b, a, NO_BOUND)));
  });
  it('is exact up to its bound and above the bound beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 4}), (a, b, most) => {
        const exact = plainDistance(a, b);
        const found = editDistance(a, b, most);
        return exact <= most ? found === exact : found > most;
      }),
    );
  });
  it('is one for any swap of neighbours', () => {
    fc.assert(
      fc.property(word, word, (start, end) => {
        expect(editDistance(`${start}ab${end}`, `${start}ba${end}`, 2)).toBe(1);
      }),
    );
  });
});

describe('a speller', () => {
  const speller = spellerOf(
    new Map([
      ['datos', 40],
      ['dato', 12],
      ['data', 1],
      ['rectificacion', 9],
      ['notificacion', 4],
      ['calificacion', 3],
      ['registro', 30],
      ['registros', 20],
      ['de', 900],
      ['25326', 50],
    ]),
  );
  it('finds the word that was meant, one edit away up to eight letters', () => {
    expect(speller.near('dtaos', 3)).toEqual(['datos']);
    expect(speller.near('dxtxs', 3)).toEqual([]);
    expect(speller.near('regxstxo', 3)).toEqual([]);
  });
  it('finds it two edits away above', () => {
    expect(speller.near('retificasion', 3)).toEqual(['rectificacion']);
    expect(speller.near('retifikasion', 3)).toEqual([]);
  });
  it('keeps the first letter, but for an h that nobody hears', () => {
    const known = spellerOf(
      new Map([
        ['habilitado', 1],
        ['informe', 1],
      ]),
    );
    expect([known.near('abilitado', 3), known.near('habilitdo', 3), known.near('unforme', 3)]).toEqual([
      ['habilitado'],
      ['habilitado'],
      [],
    ]);
  });
  it('names only the nearest, the most frequent first', () => {
    expect(speller.near('datx', 3)).toEqual(['dato', 'data']);
    expect(speller.near('dats', 1)).toEqual(['datos']);
  });
  it('says a known word is itself', () => {
    expect(speller.near('registro', 3)).toEqual(['registro']);
  });
  it('mends no short word, no number, and into neither', () => {
    expect([speller.near('dto', 3), speller.near('25327', 3), speller.near('deee', 3)]).toEqual([[], [], []]);
  });
  it('completes a word, the most frequent first', () => {
    expect(speller.startingWith('regis', 6)).toEqual(['registro', 'registros']);
    expect(speller.startingWith('regis', 1)).toEqual(['registro']);
    expect(speller.startingWith('zz', 6)).toEqual([]);
    expect(speller.startingWith('registrosos', 6)).toEqual([]);
  });
  it('of no words finds nothing', () => {
    const empty = spellerOf(new Map());
    expect([empty.near('datos', 3), empty.startingWith('da', 3)]).toEqual([[], []]);
  });
  it('agrees with comparing every word, one by one', () => {
    const words = fc.uniqueArray(fc.tuple(word, fc.integer({min: 1, max: 5})), {selector: ([key]) => key, maxLength: 30});
    fc.assert(
      fc.property(words, word, (known, asked) => {
        const most = asked.length <= 8 ? 1 : 2;
        const near = known
          .map(([key, count]) => ({key, count, distance: plainDistance(asked, key)}))
          .filter(({key, distance}) => asked.length >= 4 && key.length > 2 && begins(key) === begins(asked) && distance <= most);
        const least = Math.min(...near.map(({distance}) => distance));
        const expected = near
          .filter(({distance}) => distance === least)
          .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
          .map(({key}) => key);
        expect(spellerOf(new Map(known)).near(asked, NO_BOUND)).toEqual(expected);
      }),
    );
  });
});
