import {describe, expect, it} from 'vitest';
import {type Attempt, answer, close, type Mode, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {bankOf, itemOf} from '../quiz/fixture';
import {rightResponse} from '../quiz/response';
import {deliverable, deliveryFileName, deliveryOf, isLearner} from './delivery-of';
import {cohortWith} from './fixture';
import {handedOutAt} from './membership';

const uno = itemOf('uno');
const bank = bankOf([uno, itemOf('dos')]);
const AT = '2026-11-30T10:00:00.000Z';

const begun = (id: string, mode: Mode = 'evaluation', quiz = 'q'): Attempt => ({
  ...startAttempt(bank, {id, at: `2026-11-2${id}T10:00:00.000Z`, seed: 1, mode, drawn: deal(bank.quiz.items, bank.digests, 1)}),
  quiz,
});
const over = (id: string, mode: Mode = 'evaluation', quiz = 'q'): Attempt =>
  close(
    answer(begun(id, mode, quiz), uno, rightResponse(uno), `2026-11-2${id}T10:01:00.000Z`, {
      explanation: 'porque mi jefe lo dijo',
      hints: 1,
    }),
    {at: `2026-11-2${id}T10:02:00.000Z`, why: 'handed-in'},
  );
const idsOf = (attempts: readonly Attempt[]): string[] => attempts.map(({id}) => id);
const cohort = cohortWith({modules: ['q']});

describe('what can be delivered', () => {
  it('is what is over, of a practice or an evaluation, in the order in which it began', () => {
    const attempts = [over('3'), over('1', 'practice'), begun('2'), over('4', 'review'), over('5', 'drill')];
    expect(idsOf(deliverable(attempts))).toEqual(['1', '3']);
  });
  it('is of the modules of the cohort', () => {
    const attempts = [over('1'), over('2', 'evaluation', 'otra')];
    expect(idsOf(deliverable(attempts, cohort))).toEqual(['1']);
    expect(idsOf(deliverable(attempts))).toEqual(['1', '2']);
  });
});

describe('a delivery', () => {
  it('says of whom, of which cohort, when and what, and nothing that the learner wrote in own words', () => {
    const delivery = deliveryOf({attempts: [over('2'), over('1')], learner: ' 12.345\n', cohort, at: AT});
    expect(delivery).toMatchObject({format: 'resguardo/delivery/v1', cohort: 'c0ffee00c0ffee00', learner: '12.345', deliveredAt: AT});
    expect(delivery.results.map(({attempt}) => attempt.id)).toEqual(['1', '2']);
    expect(delivery.results[0]).toMatchObject({score: {right: 1, of: 2}, attempt: {answers: [{item: 'uno', hints: 1}]}});
    expect(JSON.stringify(delivery)).not.toContain('mi jefe');
    expect(JSON.stringify(delivery)).not.toContain('San Martín');
  });
  it('without a cohort names none', () => {
    expect(deliveryOf({attempts: [over('1')], learner: 'Lince', at: AT})).not.toHaveProperty('cohort');
  });
  it.each([
    ['no attempt', {attempts: []}],
    ['an attempt that is open', {attempts: [over('1'), begun('2')]}],
    ['an attempt at a module of another cohort', {attempts: [over('1', 'evaluation', 'otra')], cohort}],
    ['no legajo', {learner: ' \u200b- '}],
    ['a legajo that is too long', {learner: '1'.repeat(41)}],
  ])('is not made of %s', (_, rest) => {
    expect(() => deliveryOf({attempts: [over('1')], learner: '12.345', at: AT, ...rest})).toThrow(RangeError);
  });
  it('takes an alias as well as a number', () => {
    expect(['12.345', 'Lince', 'Ñandú 7'].every(isLearner)).toBe(true);
    expect(['', '  ', '—', '\u202e'].some(isLearner)).toBe(false);
  });
});

describe('the name of its file', () => {
  const delivery = deliveryOf({attempts: [over('1')], learner: '12.345', cohort, at: AT});

  it('is the same for the same results, whenever they are delivered, and another for others', () => {
    const later = deliveryOf({attempts: [over('1')], learner: '12.345', cohort, at: '2026-12-24T10:00:00.000Z'});
    const more = deliveryOf({attempts: [over('1'), over('2')], learner: '12.345', cohort, at: AT});
    expect(deliveryFileName(delivery, cohort)).toMatch(/^entrega-curso-basico-2026-[0-9a-f]{8}\.age$/);
    expect(deliveryFileName(later, cohort)).toBe(deliveryFileName(delivery, cohort));
    expect(deliveryFileName(more, cohort)).not.toBe(deliveryFileName(delivery, cohort));
  });
  it('is safe whatever the cohort is called', () => {
    expect(deliveryFileName(delivery, cohortWith({name: '../Año «Ñ» / 2026 '.repeat(4)}))).toMatch(/^entrega-ano-n-2026-[a-z0-9-]+\.age$/);
    expect(deliveryFileName(delivery, cohortWith({name: '警察'}))).toMatch(/^entrega-c0ffee00c0ffee00-[0-9a-f]{8}\.age$/);
    expect(deliveryFileName(delivery)).toMatch(/^entrega-sin-cohorte-[0-9a-f]{8}\.json$/);
  });
});

it('knows when each attempt last went out', () => {
  const out = handedOutAt([
    {at: '2026-11-28T10:00:00.000Z', attempts: ['1']},
    {at: AT, attempts: ['1', '2']},
  ]);
  expect([...out]).toEqual([
    ['1', AT],
    ['2', AT],
  ]);
});
