import {describe, expect, it} from 'vitest';
import {bankOf, itemOf} from '../quiz/fixture';
import {markedOf} from './fixture';
import {analyseBank} from './item-analysis';
import {measureTest} from './item-statistics';
import type {MarkedAttempt} from './marked';

const NAMES = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];
const bank = bankOf(NAMES.map((id) => itemOf(id)));
/** Twelve people, six items: the example of `item-statistics.test.ts`. */
const ROWS = '111111 111110 111100 111010 110100 111001 101000 110000 010001 100000 100101 000001'.split(' ');
const attempts = ROWS.map((row, at) => markedOf(`p${at}`, '2026-11-20', NAMES.map((id, i) => `${id}:${row[i]}`).join(' ')));
const itemOfAnalysis = (of: readonly MarkedAttempt[], id: string) => analyseBank(of, bank).items.find(({item}) => item === id);

describe('the analysis of a bank whose attempts are asked the same items', () => {
  const analysis = analyseBank(attempts, bank);
  const {items, quiz} = measureTest({rows: ROWS.map((row) => [...row].map(Number)), maxima: NAMES.map(() => 1)});

  it('has the figures that the test of fixed items has', () => {
    expect(analysis.items.map(({item}) => item)).toEqual(NAMES);
    analysis.items.forEach(({figures}, at) => {
      const {facility = 0, sd = 0, discriminationIndex = 0, discriminativeEfficiency = 0} = items[at] ?? {};
      expect(figures).toEqual({
        kind: 'told',
        facility: expect.closeTo(facility, 9),
        sd: expect.closeTo(sd, 9),
        discriminationIndex: expect.closeTo(discriminationIndex, 9),
        discriminativeEfficiency: expect.closeTo(discriminativeEfficiency, 9),
      });
    });
  });
  it('has its consistency and weights, over all attempts', () => {
    expect(analysis.consistency).toMatchObject({kind: 'told', attempts: 12, figures: {cic: quiz.cic, standardError: quiz.standardError}});
    expect(analysis.consistency).toHaveProperty('weights.5', {
      item: 'seis',
      intendedWeight: 100 / 6,
      effectiveWeight: items[5]?.effectiveWeight,
    });
  });
  it('tells the marks in per cent', () => {
    expect(analysis.marks).toMatchObject({
      kind: 'told',
      count: 12,
      mean: expect.closeTo((100 * 37) / 72, 9),
      median: expect.closeTo(50, 9),
    });
  });
  it('does not depend on the order in which items were asked', () => {
    const turned = attempts.map((attempt, at) => (at % 2 ? {...attempt, items: attempt.items.toReversed()} : attempt));
    expect(analyseBank(turned, bank)).toEqual(analysis);
  });
});

describe('the analysis of a bank whose attempts draw different items', () => {
  it('measures an item over the attempts that were asked it', () => {
    const others = Array.from({length: 10}, (_, at) => markedOf(`o${at}`, '2026-11-21', 'dos:1 tres:1'));
    expect(itemOfAnalysis([...attempts, ...others], 'uno')).toEqual(itemOfAnalysis(attempts, 'uno'));
    expect(itemOfAnalysis([...attempts, ...others], 'dos')).toMatchObject({answers: 22, right: 18, wrong: 4});
  });

  it('takes the rest of an attempt as a share of its other items', () => {
    // Those who got `uno` right got all the rest, of one item or of three; the others none of it.
    const knows = Array.from({length: 6}, (_, at) =>
      markedOf(`s${at}`, '2026-11-20', at % 2 ? 'uno:1 dos:1' : 'uno:1 tres:1 cinco:1 seis:1'),
    );
    const knowsNot = Array.from({length: 6}, (_, at) =>
      markedOf(`n${at}`, '2026-11-20', at % 2 ? 'uno:0 dos:0' : 'uno:0 tres:0 cinco:- seis:0'),
    );
    expect(itemOfAnalysis([...knows, ...knowsNot], 'uno')?.figures).toMatchObject({
      facility: 0.5,
      discriminationIndex: expect.closeTo(100, 9),
      discriminativeEfficiency: expect.closeTo(100, 9),
    });
  });

  it('an attempt at one item alone counts for its facility; there is no rest to compare it with', () => {
    const alone = Array.from({length: 4}, (_, at) => markedOf(`a${at}`, '2026-11-20', 'uno:0'));
    const [with_, without] = [itemOfAnalysis([...attempts, ...alone], 'uno'), itemOfAnalysis(attempts, 'uno')];
    expect(with_?.figures).toMatchObject({kind: 'told', facility: 10 / 16});
    expect(with_?.figures).toHaveProperty('discriminationIndex', without?.figures.kind === 'told' && without.figures.discriminationIndex);
  });

  it('tells consistency only of those who were asked the same', () => {
    const other = markedOf('o', '2026-11-21', 'dos:1 tres:1');
    expect(analyseBank([other, ...attempts], bank).consistency).toMatchObject({kind: 'told', attempts: 12});
    const apart = Array.from({length: 10}, (_, at) => markedOf(`o${at}`, '2026-11-21', at < 6 ? 'dos:1 tres:1' : 'dos:1 uno:0'));
    expect(analyseBank(apart, bank).consistency).toEqual({kind: 'different-items', attempts: 6});
    expect(analyseBank(attempts.slice(3), bank).consistency).toEqual({kind: 'too-few', attempts: 9});
  });
});

describe('what an analysis counts', () => {
  it('hides statistics under ten answers, and says how many there are; counts stay', () => {
    const nine = attempts.slice(0, 9);
    expect(itemOfAnalysis(nine, 'uno')).toMatchObject({answers: 9, right: 8, figures: {kind: 'too-few', answers: 9}});
    expect(analyseBank(nine, bank).marks).toEqual({kind: 'too-few', answers: 9});
    expect(itemOfAnalysis(attempts.slice(0, 10), 'uno')?.figures.kind).toBe('told');
  });
  it('an item that was left blank got nothing', () => {
    const blank = Array.from({length: 12}, (_, at) => markedOf(`b${at}`, '2026-11-20', at < 3 ? 'uno:1 dos:1' : 'uno:- dos:1'));
    expect(itemOfAnalysis(blank, 'uno')).toMatchObject({answers: 12, right: 3, wrong: 0, blank: 9, figures: {facility: 0.25}});
  });
  it('each misreading that was shown, the most frequent first, and answers that could not be marked again', () => {
    const wrong = [
      markedOf('1', '2026-11-20', 'uno:0=plazo'),
      markedOf('2', '2026-11-20', 'uno:0=organo,plazo'),
      markedOf('3', '2026-11-20', 'uno:0?'),
    ];
    expect(itemOfAnalysis(wrong, 'uno')).toMatchObject({
      notRemarked: 1,
      misreadings: [
        {misreading: 'plazo', answers: 2},
        {misreading: 'organo', answers: 1},
      ],
    });
  });
  it('an item that nobody was asked stands there; one that is gone from the bank comes last', () => {
    const {items} = analyseBank([markedOf('1', '2026-11-20', 'retirada:1 uno:1')], bank);
    expect(items.map(({item}) => item)).toEqual([...NAMES, 'retirada']);
    expect(items[1]).toMatchObject({item: 'dos', ask: 'dos', answers: 0, figures: {kind: 'too-few', answers: 0}});
    expect(items.at(-1)).not.toHaveProperty('ask');
  });
  it('no attempt at another quiz, and none at nothing', () => {
    expect(analyseBank([markedOf('1', '2026-11-20', 'uno:1', {quiz: 'otro'}), markedOf('2', '2026-11-20', '')], bank).attempts).toBe(0);
  });
});
