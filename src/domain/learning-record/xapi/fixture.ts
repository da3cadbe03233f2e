import {markingBankOf} from '../../bench/marked';
import {type Attempt, answer, close, startAttempt} from '../../quiz/attempt';
import {deal} from '../../quiz/draw';
import {bankOf, itemOf} from '../../quiz/fixture';
import {simpleItemsOf} from '../../quiz/quiz';
import type {Response} from '../../quiz/response';
import type {Grounds} from './statements-of';

export const SITE = 'https://resguardo.example/';

const {reason: _, ...VERDICT_ONLY} = itemOf('juicio', {kind: 'true-false', reasons: []});

/** A bank with an item of each kind, for tests. */
export const ITEMS = [
  itemOf('uno'),
  itemOf('varias', {kind: 'several', correct: ['a', 'c']}),
  VERDICT_ONLY,
  itemOf('razon', {kind: 'true-false'}),
  itemOf('pasos', {kind: 'order'}),
  itemOf('pares', {kind: 'match'}),
  itemOf('huecos', {kind: 'fill-in'}),
  itemOf('robo', {kind: 'case'}),
];
export const BANK = bankOf(ITEMS);
export const GROUNDS: Grounds = {site: SITE, marking: (quiz) => (quiz === 'q' ? markingBankOf(BANK) : undefined), passOf: () => undefined};

/** An attempt at that bank which is handed in, a minute an answer; items without a response stay blank. */
export function handedInAttempt(responses: Readonly<Record<string, Response>>, rest: Partial<Attempt> = {}): Attempt {
  const begun = startAttempt(BANK, {
    id: '0123456789abcdef0123456789abcdef',
    at: '2026-11-30T10:00:00.000Z',
    seed: 1,
    mode: 'evaluation',
    drawn: deal(BANK.quiz.items, BANK.digests, 1),
  });
  const answered = ITEMS.flatMap(simpleItemsOf).reduce((attempt, item, at) => {
    const response = responses[item.id];
    return response ? answer(attempt, item, response, `2026-11-30T10:${String(at + 1).padStart(2, '0')}:00.000Z`) : attempt;
  }, begun);
  return {...close(answered, {at: '2026-11-30T10:30:00.000Z', why: 'handed-in'}), ...rest};
}
