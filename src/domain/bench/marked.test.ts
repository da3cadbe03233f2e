import {describe, expect, it} from 'vitest';
import {type Attempt, answer, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {bankOf, itemOf} from '../quiz/fixture';
import {simpleItemsOf} from '../quiz/quiz';
import {markAgain, markingBankOf} from './marked';

const items = [itemOf('uno'), itemOf('dos'), itemOf('tres')];
const bank = bankOf(items);
const NOW = '2026-11-30T12:00:00Z';

/** An attempt that answers each item with this option, a minute an answer; `-` leaves it blank and hands in. */
function attemptOf(chosen: string, mode: Attempt['mode'] = 'evaluation'): Attempt {
  const drawn = deal(items.flatMap(simpleItemsOf), bank.digests, 1);
  const begun = startAttempt(bank, {id: 'a', at: '2026-11-30T10:00:00Z', seed: 1, mode, drawn});
  const answered = items.reduce(
    (attempt, item, at) =>
      chosen[at] === '-' ? attempt : answer(attempt, item, {kind: 'choice', chosen: [chosen[at] ?? '']}, `2026-11-30T10:0${at + 1}:00Z`),
    begun,
  );
  return chosen.includes('-') ? {...answered, closed: {at: '2026-11-30T10:09:00Z', why: 'handed-in'}} : answered;
}
const marked = (attempt: Attempt, at = NOW) => markAgain(attempt, {learner: '123'}, markingBankOf(bank), at);
const outcomes = (attempt: Attempt) => Object.fromEntries(marked(attempt).items.map(({item, outcome}) => [item, outcome]));

describe('marking an attempt again', () => {
  it('counts right, wrong and blank, and names the misreading of a wrong answer', () => {
    expect(outcomes(attemptOf('ab-'))).toEqual({uno: 'right', dos: 'wrong', tres: 'blank'});
    expect(marked(attemptOf('ab-')).right).toBe(1);
    expect(marked(attemptOf('aba')).items.find(({item}) => item === 'dos')?.misreadings).toEqual(['confunde b']);
  });

  it('does not trust what the file says of right and wrong, and tells how often it was otherwise', () => {
    const honest = attemptOf('bbb');
    const forged = {...honest, answers: honest.answers.map((given) => ({...given, correct: true}))};
    expect(marked(forged)).toMatchObject({right: 0, findings: [{kind: 'marks-differ', count: 3}]});
    expect(marked(honest).findings).toEqual([]);
  });

  it('takes the word of the file for an item that has changed since, and says so', () => {
    const old = attemptOf('aaa');
    const changed = {...old, answers: old.answers.map((given) => ({...given, digest: 'otro'}))};
    expect(marked(changed).right).toBe(3);
    expect(marked(changed).items.every(({remarked}) => !remarked)).toBe(true);
  });

  it('finds a clock that went back, an end in the future and answers that nobody can have read', () => {
    const attempt = attemptOf('aaa');
    const at = (...minutes: string[]): Attempt => ({
      ...attempt,
      answers: attempt.answers.map((given, index) => ({...given, at: `2026-11-30T${minutes[index]}Z`})),
    });
    expect(marked(at('10:01:00', '09:00:00', '10:02:00')).findings).toEqual([{kind: 'clock-back'}]);
    expect(marked(attempt, '2026-11-30T10:02:00Z').findings).toEqual([{kind: 'in-the-future'}]);
    expect(marked(at('10:00:01', '10:00:02', '10:00:03')).findings).toEqual([{kind: 'too-fast', seconds: 1}]);
  });

  it('tells an unknown bank, except where the mode has none of its own', () => {
    const of = (mode: Attempt['mode']) => markAgain(attemptOf('aaa', mode), {learner: '1'}, undefined, NOW).findings;
    expect(of('evaluation')).toEqual([{kind: 'unknown-bank'}]);
    expect(of('review')).toEqual([]);
  });

  it('refuses an attempt that is still open', () => {
    const open = {...attemptOf('aaa'), answers: []};
    expect(() => marked(open)).toThrow('is not over');
  });
});
