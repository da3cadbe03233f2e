import {expect, it} from 'vitest';
import {addToStored} from './add-to-stored';
import {answer, startAttempt} from './attempt';
import {deal} from './draw';
import {bankOf, itemOf} from './fixture';

const [uno, dos] = [itemOf('uno'), itemOf('dos')];
const bank = bankOf([uno, dos]);
const begun = startAttempt(bank, {
  id: '1',
  at: '2026-11-21T10:00:00.000Z',
  seed: 1,
  mode: 'practice',
  drawn: deal(bank.quiz.items, bank.digests, 1),
});
const chose = (option: string) => ({kind: 'choice', chosen: [option]}) as const;

it('keeps what is stored, and adds what is not', () => {
  const stored = answer(begun, uno, chose('a'), '2026-11-21T10:05:00.000Z');
  const earlier = answer(answer(begun, uno, chose('b'), '2026-11-21T10:01:00.000Z'), dos, chose('b'), '2026-11-21T10:02:00.000Z');
  expect(addToStored(stored, earlier).answers.map(({item, correct}) => [item, correct])).toEqual([
    ['dos', false],
    ['uno', true],
  ]);
});
