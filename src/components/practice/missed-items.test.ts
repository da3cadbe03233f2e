import {describe, expect, it} from 'vitest';
import {answer, close, type Remarks, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf, quizOf} from '../../domain/quiz/fixture';
import type {SimpleItem} from '../../domain/quiz/quiz';
import {missedItems, scoreByObjective} from './missed-items';

const items = ['bien', 'mal', 'seguro', 'sin-responder'].map((id) => itemOf(id, id === 'mal' ? {objective: 'p'} : {}));
const quiz = {...quizOf(...items), objectives: ['o', 'p', 'q'].map((id) => ({id, text: `objetivo ${id}`}))};
const bank = {...bankOf(items), quiz};

/** Right, wrong, wrong though sure, and the last one left. */
const attempt = (() => {
  const begun = startAttempt(bank, {id: '1', at: 't0', seed: 1, mode: 'evaluation', drawn: deal(items, bank.digests, 1)});
  const [bien, mal, seguro] = items as [SimpleItem, SimpleItem, SimpleItem];
  const steps: [SimpleItem, string, Remarks][] = [
    [bien, 'a', {confidence: 'sure'}],
    [mal, 'b', {confidence: 'unsure'}],
    [seguro, 'b', {confidence: 'sure'}],
  ];
  const answered = steps.reduce(
    (all, [item, chosen, remarks]) => answer(all, item, {kind: 'choice', chosen: [chosen]}, 't1', remarks),
    begun,
  );
  return close(answered, {at: 't2', why: 'handed-in'});
})();

describe('what did not come right', () => {
  it('is parted into what the learner was sure of and the rest, what was not answered with it', () => {
    const {sure, others} = missedItems(quiz, attempt);
    expect(sure.map(({id}) => id)).toEqual(['seguro']);
    expect(others.map(({id}) => id)).toEqual(['mal', 'sin-responder']);
  });
  it('is only what the bank still has', () => {
    expect(missedItems(quizOf(...items.slice(0, 2)), attempt).others.map(({id}) => id)).toEqual(['mal']);
  });
});

describe('the score by objective', () => {
  it('leaves out what was not asked about', () => {
    expect(scoreByObjective(quiz, attempt)).toEqual([
      {id: 'o', text: 'objetivo o', right: 1, of: 3},
      {id: 'p', text: 'objetivo p', right: 0, of: 1},
    ]);
  });
});
