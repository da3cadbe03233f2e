import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from '../quiz/fixture';
import {logAnswers} from './answer-log';
import {attemptOf, BANK, calendarOn, catalogueOf, type Given, TESTED} from './fixture';
import {recallProvisions} from './memory';
import {pickItems} from './pick-items';
import {reviewBank} from './review-bank';
import {dueAmong, planReviews} from './review-queue';

const catalogue = catalogueOf();
const pick = (given: readonly Given[], seed = 1, most = 10): string[] => {
  const log = logAnswers(given.map((one, at) => attemptOf(String(at), [one])));
  const memories = recallProvisions(log, catalogue);
  const due = dueAmong(planReviews(memories, catalogue, calendarOn('2026-11-28')));
  return pickItems(due, catalogue, {log, memories}, seed, most).map(({item}) => item);
};
const wrong = (item: string, minute: number): Given => ({item, correct: false, at: `2026-11-27T12:0${minute}:00Z`});
const right = (item: string, minute: number): Given => ({...wrong(item, minute), correct: true});

describe('picking items for a review', () => {
  it('asks a missed provision with another item', () => {
    expect(['dos', 'ambos']).toContain(pick([wrong('uno', 1)])[0]);
  });
  it('asks with the same item where it is alone', () => {
    expect(pick([wrong('tres', 1)])).toEqual(['tres']);
  });
  it('prefers an item that was never answered to one that was right, and that to one that was missed', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(pick([right('dos', 1), wrong('uno', 2)], seed)).toEqual(['ambos']);
      expect(pick([wrong('ambos', 1), right('dos', 2), wrong('uno', 3)], seed)[0]).toBe('dos');
    }
  });
  it('asks once for provisions that one item tests together', () => {
    // Art. 2 waits longer, and the only item that tests it tests art. 1 too.
    const earlier = {...wrong('ambos', 1), at: '2026-11-26T12:00:00Z'};
    expect(pick([earlier, wrong('uno', 2)])).toEqual(['ambos']);
  });
  it('takes the most urgent first where not all fit', () => {
    expect(pick([wrong('tres', 1), right('uno', 2)], 1, 1)).toEqual(['tres']);
  });
  it('gives each due provision an item that tests it, none twice, and the same for the same seed', () => {
    const given = fc.array(
      fc.record({item: fc.constantFrom(...Object.keys(TESTED)), correct: fc.boolean(), minute: fc.integer({min: 0, max: 9})}),
      {maxLength: 12},
    );
    fc.assert(
      fc.property(given, fc.integer(), (answers, seed) => {
        const all = answers.map(({item, correct, minute}) => (correct ? right(item, minute) : wrong(item, minute)));
        const picked = pick(all, seed);
        expect(new Set(picked).size).toBe(picked.length);
        expect(pick(all, seed)).toEqual(picked);
        const memories = recallProvisions(logAnswers(all.map((one, at) => attemptOf(String(at), [one]))), catalogue);
        for (const {provision} of dueAmong(planReviews(memories, catalogue, calendarOn('2026-11-28')))) {
          expect(picked.some((item) => TESTED[item]?.includes(provision))).toBe(true);
        }
      }),
    );
  });
});

describe('the bank of a review', () => {
  const other = {
    ...BANK,
    quiz: {...quizOf(itemOf('uno'), itemOf('robo', {kind: 'case'})), id: 'otro'},
    hash: 'other',
    law: {'ley/art-9': 'v'},
  };

  it('holds the picked items under names that no other bank has, with their digests and the law of all', () => {
    const bank = reviewBank(
      'repaso-1',
      [
        {quiz: 'q', item: 'uno'},
        {quiz: 'otro', item: 'uno'},
      ],
      [BANK, other],
    );
    expect(bank.quiz.items.map(({id, objective}) => [id, objective])).toEqual([
      ['q:uno', 'q:o'],
      ['otro:uno', 'otro:o'],
    ]);
    expect(bank.quiz.objectives.map(({id}) => id)).toEqual(['q:o', 'otro:o']);
    expect(bank.digests['q:uno']).toBe('uno-1');
    expect(bank.law).toMatchObject({'ley/art-1': 'v1', 'ley/art-9': 'v'});
  });
  it('asks a case whole, once', () => {
    const {quiz} = reviewBank(
      'repaso-1',
      [
        {quiz: 'otro', item: 'robo/dos'},
        {quiz: 'otro', item: 'robo/uno'},
      ],
      [other],
    );
    expect(quiz.items).toMatchObject([{id: 'otro:robo', parts: [{id: 'otro:robo/uno'}, {id: 'otro:robo/dos'}]}]);
  });
  it('leaves out what a bank does not have any more', () => {
    expect(
      reviewBank(
        'repaso-1',
        [
          {quiz: 'q', item: 'gone'},
          {quiz: 'none', item: 'uno'},
        ],
        [BANK],
      ).quiz.items,
    ).toEqual([]);
  });
  it('has a hash that tells the banks and the choice apart', () => {
    const hash = (item: string, version = 'bank'): string => reviewBank('r', [{quiz: 'q', item}], [{...BANK, hash: version}]).hash;
    expect(hash('uno')).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set([hash('uno'), hash('dos'), hash('uno', 'newer'), hash('uno')]).size).toBe(3);
  });
});
