import {describe, expect, it} from 'vitest';
import {answer, isOver, openItems, revise, scoreOf, startAttempt} from './attempt';
import {type AttemptV1, modernize} from './attempt-v1';
import {bankOf, itemOf} from './fixture';
import {rightResponse} from './response';

const [uno, dos] = [itemOf('uno'), itemOf('dos')];
const old: AttemptV1 = {
  id: '1',
  quiz: 'q',
  quizHash: 'bank-0',
  startedAt: '2026-11-20T10:00:00.000Z',
  items: ['uno', 'dos', 'tres'],
  answers: [
    {item: 'uno', response: ['a', 'c'], correct: false, at: '2026-11-20T10:01:00.000Z'},
    {item: 'tres', response: ['false'], correct: true, at: '2026-11-20T10:02:00.000Z'},
  ],
};

describe('an attempt that the first version kept', () => {
  it('keeps every answer, its time and how it was marked', () => {
    expect(modernize(old)).toEqual({
      id: '1',
      quiz: 'q',
      mode: 'practice',
      quizHash: 'bank-0',
      startedAt: '2026-11-20T10:00:00.000Z',
      seed: 0,
      drawn: ['uno', 'dos', 'tres'].map((item) => ({item, digest: '', shown: []})),
      law: {},
      answers: [
        {item: 'uno', digest: '', response: {kind: 'choice', chosen: ['a', 'c']}, correct: false, at: '2026-11-20T10:01:00.000Z'},
        {item: 'tres', digest: '', response: {kind: 'verdict', verdict: 'false'}, correct: true, at: '2026-11-20T10:02:00.000Z'},
      ],
      revisions: [],
    });
  });
  it.each([
    [['true'], {kind: 'verdict', verdict: 'true'}],
    [['false'], {kind: 'verdict', verdict: 'false'}],
    [['a'], {kind: 'choice', chosen: ['a']}],
    [['true', 'false'], {kind: 'choice', chosen: ['true', 'false']}],
    [[], {kind: 'choice', chosen: []}],
  ])('reads the response %j as it was meant', (response, expected) => {
    expect(modernize({...old, answers: [{item: 'uno', response, correct: false, at: 't'}]}).answers[0]?.response).toEqual(expected);
  });
  it('goes on with the bank of today where it stopped', () => {
    const revised = revise(modernize(old), bankOf([uno, dos]), '2026-11-28T10:00:00.000Z');
    expect(openItems(revised)).toMatchObject([{item: 'dos', digest: 'dos-1', shown: expect.arrayContaining(['a', 'b', 'c'])}]);
    const done = answer(revised, dos, rightResponse(dos), '2026-11-28T10:01:00.000Z');
    expect(isOver(done)).toBe(true);
    expect(scoreOf(done)).toEqual({right: 2, of: 3});
  });
  it('is left as it is when it has the shape of today', () => {
    const today = startAttempt(bankOf([uno]), {id: '2', at: '2026-11-28T10:00:00.000Z', seed: 1, mode: 'review', drawn: []});
    expect(modernize(today)).toBe(today);
  });
});
