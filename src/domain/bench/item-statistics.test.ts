import fc from 'fast-check';
import {mean, median, sampleCorrelation, sampleKurtosis, sampleSkewness, sampleStandardDeviation, sampleVariance} from 'simple-statistics';
import {describe, expect, it} from 'vitest';
import {type ItemFigures, type Marks, measureTest} from './item-statistics';

/** `110 101`: two attempts at three items of one mark. */
function marksOf(rows: string): Marks {
  const attempts = rows.split(' ').map((row) => [...row].map(Number));
  return {rows: attempts, maxima: (attempts[0] ?? []).map(() => 1)};
}
const measured = (rows: string) => measureTest(marksOf(rows));
const figures = (items: readonly ItemFigures[], of: keyof ItemFigures) => items.map((item) => item[of]);

/** To six decimals, as they were published. */
function expectAll(found: readonly (number | undefined)[], published: readonly (number | undefined)[]): void {
  expect(found.map((value) => value?.toFixed(6))).toEqual(published.map((value) => value?.toFixed(6)));
}

describe('a test of twelve people and six items, as Moodle 4.5.6 itself computes it', () => {
  const {items, quiz} = measured('111111 111110 111100 111010 110100 111001 101000 110000 010001 100000 100101 000001');

  it('has these figures of the whole', () => {
    const {count, mean: average, median: middle, sd, skewness, kurtosis, cic, errorRatio, standardError} = quiz;
    expectAll(
      [count, average, middle, sd, skewness, kurtosis, cic, errorRatio, standardError],
      [12, 3.083333, 3, 1.564279, 0.349521, -0.617684, 51.26935, 69.807342, 1.091982],
    );
  });
  it('has these facilities and standard deviations', () => {
    expectAll(figures(items, 'facility'), [0.833333, 0.666667, 0.5, 0.416667, 0.25, 0.416667]);
    expectAll(figures(items, 'sd'), [0.389249, 0.492366, 0.522233, 0.514929, 0.452267, 0.514929]);
  });
  it('tells those who know apart so well: the last item does so backwards', () => {
    expectAll(figures(items, 'discriminationIndex'), [24.632125, 37.54586, 49.130368, 36.140316, 55.513611, -25.517892]);
    expectAll(figures(items, 'discriminativeEfficiency'), [42.857143, 47.058824, 63.636364, 40, 77.777778, -30.434783]);
  });
  it('weighs its items so', () => {
    expectAll(figures(items, 'intendedWeight'), Array(6).fill(100 / 6));
    expectAll(figures(items, 'effectiveWeight'), [14.630532, 18.987085, 20.961174, 19.426999, 19.714822, 6.279388]);
  });
});

describe('edges, as Moodle has them', () => {
  it('two people who contradict each other: no spread of the totals, no weight, no consistency', () => {
    const {items, quiz} = measured('10 01');
    expect(figures(items, 'discriminationIndex')).toEqual([expect.closeTo(-100, 9), expect.closeTo(-100, 9)]);
    expect(figures(items, 'effectiveWeight')).toEqual([undefined, undefined]);
    expect(quiz).toMatchObject({sd: 0, cic: undefined, errorRatio: undefined, standardError: undefined});
  });
  it('items that contradict each other have a consistency below 0, and an item that goes against the total no weight', () => {
    const {items, quiz} = measured('101 110 100 011');
    expectAll([quiz.cic, quiz.errorRatio, quiz.standardError, quiz.skewness, quiz.kurtosis], [-400, 223.606798, 1.118034, -2, 4]);
    expectAll(figures(items, 'effectiveWeight'), [undefined, 50, 50]);
  });
  it('one person has facilities and nothing else', () => {
    const {items, quiz} = measured('10');
    expect(items[0]).toEqual({
      facility: 1,
      sd: undefined,
      discriminationIndex: undefined,
      discriminativeEfficiency: undefined,
      intendedWeight: 50,
      effectiveWeight: undefined,
    });
    expect(quiz).toEqual({count: 1, mean: 1, median: 1});
  });
  it('nobody has only the weights that were meant', () => {
    const {items, quiz} = measureTest({rows: [], maxima: [1, 3]});
    expect(items).toEqual([{intendedWeight: 25}, {intendedWeight: 75}]);
    expect(quiz).toEqual({count: 0});
  });
  it('an item that all get right tells nobody apart and weighs nothing', () => {
    expect(measured('110 100 111 101').items[0]).toMatchObject({
      facility: 1,
      sd: 0,
      discriminationIndex: undefined,
      discriminativeEfficiency: undefined,
      effectiveWeight: 0,
    });
  });
  it('an item that does not go with the total at all weighs 0, whatever rounding makes of it', () => {
    // Totals 0.8, 0.5, 0.8, 0.5: the same for those who got the first item and those who did not.
    const rows = [
      [0.3, 0.5],
      [0.3, 0.2],
      [0, 0.8],
      [0, 0.5],
    ];
    expect(figures(measureTest({rows, maxima: [1, 1]}).items, 'effectiveWeight')).toEqual([0, 100]);
  });
  it('totals that are the same have no spread, whatever rounding makes of them', () => {
    const rows = [
      [0.1, 0.2],
      [0.3, 0],
      [0.2, 0.1],
    ];
    expect(measureTest({rows, maxima: [1, 1]}).quiz).toMatchObject({sd: 0, skewness: undefined, cic: undefined});
  });
  it('the spread of fewer than three or four is not told', () => {
    expect(measured('10 11').quiz).toMatchObject({sd: Math.sqrt(0.5), skewness: undefined, kurtosis: undefined});
    expect(measured('10 11 11').quiz.skewness).toBeDefined();
    expect(measured('10 11 11').quiz.kurtosis).toBeUndefined();
  });
  it('a single item has no consistency', () => {
    expect(measured('1 0 1 1').quiz.cic).toBeUndefined();
  });
  it('refuses marks that are no table of numbers, and an item that gives nothing', () => {
    expect(() => measureTest({rows: [[1, 0], [1]], maxima: [1, 1]})).toThrow('every attempt has 2 marks');
    expect(() => measureTest({rows: [[Number.NaN]], maxima: [1]})).toThrow(RangeError);
    expect(() => measureTest({rows: [], maxima: [0]})).toThrow('more than 0');
  });
});

describe('the ten students of K. L. Wuensch, "KR20.txt" (East Carolina University, core.ecu.edu/wuenschk/StatHelp)', () => {
  // KR-20 is alpha of marks of 0 and 1; he divides by S, which changes variances and not alpha.
  const {items, quiz} = measured(
    '1111110110 1011011101 1111011001 0010001000 0000010010 1110111111 1101110111 1111111101 0101111101 1101101110',
  );
  it('have his p, p·q, variance of the totals, and the KR-20 that follows', () => {
    expectAll(figures(items, 'facility'), [0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6]);
    expectAll(
      items.map(({sd = 0}) => sd ** 2 * 0.9),
      [0.21, 0.21, 0.24, 0.21, 0.24, 0.16, 0.21, 0.21, 0.25, 0.24],
    );
    expect((quiz.sd ?? 0) ** 2 * 0.9).toBeCloseTo(5.84, 9);
    expect(quiz.cic).toBeCloseTo(100 * (10 / 9) * (1 - 2.18 / 5.84), 9);
  });
});

/** Marks in hundredths of up to 3; a few equal ones, so that ties and constant columns come up. */
const table: fc.Arbitrary<{readonly hundredths: number[][]; readonly items: number}> = fc.integer({min: 1, max: 6}).chain((items) =>
  fc
    .array(fc.array(fc.oneof(fc.constantFrom(0, 100), fc.integer({min: 0, max: 300})), {minLength: items, maxLength: items}), {
      minLength: 1,
      maxLength: 14,
    })
    .map((hundredths) => ({hundredths, items})),
);
const column = (rows: readonly (readonly number[])[], at: number): number[] => rows.map((row) => row[at] as number);

describe('equality with a reference computed in whole numbers from pairs', () => {
  /** S(S − 1)·cov = Σ over pairs (x_a − x_b)(y_a − y_b), exact: no mean is taken. */
  function pairs(x: readonly number[], y: readonly number[]): bigint {
    let sum = 0n;
    for (let a = 0; a < x.length; a++) {
      for (let b = 0; b < a; b++) {
        sum += BigInt((x[a] as number) - (x[b] as number)) * BigInt((y[a] as number) - (y[b] as number));
      }
    }
    return sum;
  }
  const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

  function reference(hundredths: readonly (readonly number[])[], items: number) {
    const size = hundredths.length;
    const unit = size * (size - 1) * 10_000;
    const totals = hundredths.map((row) => row.reduce((sum, mark) => sum + mark, 0));
    const columns = Array.from({length: items}, (_, at) => column(hundredths, at));
    const roots = columns.map((x) => pairs(x, totals)).map((sum) => (sum < 0n ? undefined : Math.sqrt(Number(sum))));
    const all = roots.reduce<number>((sum, root) => sum + (root ?? 0), 0);
    const ofTotals = pairs(totals, totals);
    const own = columns.reduce((sum, x) => sum + pairs(x, x), 0n);
    const consistent = size > 2 && items > 1 && ofTotals > 0n;
    const cic = consistent ? (100 * items * Number(ofTotals - own)) / ((items - 1) * Number(ofTotals)) : undefined;
    return {
      items: columns.map((x, at) => {
        const rest = totals.map((total, row) => total - (x[row] as number));
        const [together, ofX, ofRest] = [pairs(x, rest), pairs(x, x), pairs(rest, rest)];
        const tells = ofX > 0n && ofRest > 0n;
        const root = roots[at];
        return {
          facility: mean(x) / 300,
          sd: size > 1 ? Math.sqrt(Number(ofX) / unit) : undefined,
          discriminationIndex: tells ? (100 * Number(together)) / Math.sqrt(Number(ofX) * Number(ofRest)) : undefined,
          discriminativeEfficiency: tells ? (100 * Number(together)) / Number(pairs(ascending(x), ascending(rest))) : undefined,
          intendedWeight: 100 / items,
          effectiveWeight: root === undefined || all === 0 ? undefined : (100 * root) / all,
        };
      }),
      quiz: {
        count: size,
        mean: mean(totals) / 100,
        median: median(totals) / 100,
        sd: size > 1 ? Math.sqrt(Number(ofTotals) / unit) : undefined,
        skewness: size > 2 && ofTotals > 0n ? sampleSkewness(totals) : undefined,
        kurtosis: size > 3 && ofTotals > 0n ? sampleKurtosis(totals) : undefined,
        cic,
        // 1 − alpha = (P · Σ var x − var T) / ((P − 1) · var T)
        errorRatio:
          cic === undefined ? undefined : 100 * Math.sqrt(Number(BigInt(items) * own - ofTotals) / ((items - 1) * Number(ofTotals))),
        standardError: cic === undefined ? undefined : Math.sqrt(Number(BigInt(items) * own - ofTotals) / (items - 1)) / Math.sqrt(unit),
      },
    };
  }
  /** Either both are not defined, or they differ by no more than 1e-9, of what is above 1 by that part. */
  function expectEqual(found: object, wanted: object): void {
    for (const [figure, value] of Object.entries(wanted) as [string, number | undefined][]) {
      const own = (found as Record<string, number | undefined>)[figure];
      if (value === undefined || own === undefined) expect([figure, own]).toEqual([figure, value]);
      else expect(Math.abs(own - value) / Math.max(1, Math.abs(value)), `${figure}: ${own}, not ${value}`).toBeLessThanOrEqual(1e-9);
    }
  }

  it('to 1e-9, also where figures are not defined', () => {
    fc.assert(
      fc.property(table, ({hundredths, items}) => {
        const found = measureTest({rows: hundredths.map((row) => row.map((mark) => mark / 100)), maxima: Array(items).fill(3)});
        const wanted = reference(hundredths, items);
        expectEqual(found.quiz, wanted.quiz);
        wanted.items.forEach((item, at) => {
          expectEqual(found.items[at] as object, item);
        });
      }),
      {numRuns: 500},
    );
  });
});

describe('equality with simple-statistics', () => {
  it('to 1e-9, of what it has: standard deviations, item–rest correlation, alpha from its variances', () => {
    fc.assert(
      fc.property(table, ({hundredths, items}) => {
        fc.pre(hundredths.length > 2 && items > 1);
        const {items: found, quiz} = measureTest({rows: hundredths, maxima: Array(items).fill(300)});
        const totals = hundredths.map((row) => row.reduce((sum, mark) => sum + mark, 0));
        found.forEach(({sd, discriminationIndex}, at) => {
          const x = column(hundredths, at);
          expect(sd).toBeCloseTo(sampleStandardDeviation(x), 9);
          const rest = totals.map((total, row) => total - (x[row] as number));
          if (discriminationIndex !== undefined) expect(discriminationIndex / 100).toBeCloseTo(sampleCorrelation(x, rest), 9);
        });
        const own = Array.from({length: items}, (_, at) => sampleVariance(column(hundredths, at))).reduce((sum, value) => sum + value, 0);
        const alpha = (items / (items - 1)) * (1 - own / sampleVariance(totals));
        if (quiz.cic !== undefined) expect(quiz.cic / 100 / Math.max(1, -alpha)).toBeCloseTo(alpha / Math.max(1, -alpha), 9);
      }),
    );
  });
});

describe('what figures do not depend on', () => {
  const settled = ({items, quiz}: ReturnType<typeof measureTest>) => [
    ...items.flatMap(({discriminationIndex, discriminativeEfficiency, effectiveWeight}) => [
      discriminationIndex,
      discriminativeEfficiency,
      effectiveWeight,
    ]),
    quiz.sd,
    quiz.cic,
    quiz.standardError,
  ];
  const close = (values: readonly (number | undefined)[]) =>
    values.map((value) => (value === undefined ? undefined : expect.closeTo(value, 6)));

  it('a big number that is added to all marks', () => {
    fc.assert(
      fc.property(table, ({hundredths, items}) => {
        const moved = hundredths.map((row) => row.map((mark) => mark + 1e9));
        const maxima = Array<number>(items).fill(2e9);
        expect(settled(measureTest({rows: moved, maxima}))).toEqual(close(settled(measureTest({rows: hundredths, maxima}))));
      }),
    );
  });
  it('the order of the attempts', () => {
    fc.assert(
      fc.property(table, ({hundredths, items}) => {
        const maxima = Array<number>(items).fill(300);
        const turned = measureTest({rows: hundredths.toReversed(), maxima});
        expect(settled(turned)).toEqual(close(settled(measureTest({rows: hundredths, maxima}))));
      }),
    );
  });
});
