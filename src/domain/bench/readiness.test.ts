import {describe, expect, it} from 'vitest';
import type {CohortRule} from '../cohort/cohort';
import {cohortOf, markedOf} from './fixture';
import type {MarkedAttempt} from './marked';
import {byUrgency, type LearnerReadiness, readinessOf} from './readiness';

const TODAY = '2026-11-30';
const classOf = (rule: Partial<CohortRule> = {}, modules = ['q']) => cohortOf({modules, rule: {...cohortOf().rule, ...rule}});
const RIGHT = 'uno:1 dos:1 tres:1 cuatro:1 cinco:1';
const WRONG = 'uno:1 dos:1 tres:1 cuatro:0 cinco:-';
const evaluation = (day: string, told = RIGHT, rest: Partial<MarkedAttempt> = {}) => markedOf('ana', day, told, {cohort: 'c', ...rest});
const standing = (attempts: readonly MarkedAttempt[], rule: Partial<CohortRule> = {}, today = TODAY) =>
  readinessOf(attempts, classOf(rule), ['ana'], today)[0]?.modules[0];

describe('a module that was passed', () => {
  it('is current: until when, since when, with what mark', () => {
    expect(standing([evaluation('2026-11-01')])).toEqual({
      module: 'q',
      state: 'current',
      done: {on: '2026-11-01', validUntil: '2027-11-01', mark: {right: 5, of: 5}},
    });
  });
  it.each([
    ['2026-08-02', 'current', undefined],
    ['2026-08-03', 'expiring', 90],
    ['2026-09-01', 'expiring', 90],
    ['2026-09-02', 'expiring', 60],
    ['2026-10-01', 'expiring', 60],
    ['2026-10-02', 'expiring', 30],
    ['2026-11-01', 'expiring', 30],
    ['2026-11-02', 'expired', undefined],
  ])('passed on 1 November 2025, on %s it is %s (%s)', (today, state, within) => {
    const found = standing([evaluation('2025-11-01')], {}, today);
    expect([found?.state, found?.state === 'expiring' ? found.within : undefined]).toEqual([state, within]);
  });
  it('ends on the last of a month that lacks the day', () => {
    expect(standing([evaluation('2026-08-31')], {validMonths: 6})).toMatchObject({done: {validUntil: '2027-02-28'}});
  });
  it('was passed on the day in Argentina', () => {
    expect(standing([evaluation('2026-11-20', RIGHT, {endedAt: '2026-11-21T02:59:00Z'})])).toMatchObject({done: {on: '2026-11-20'}});
  });
  it('runs from the latest pass, and a later failure takes nothing away', () => {
    const attempts = [evaluation('2025-12-01'), evaluation('2026-10-01', RIGHT, {id: '2'}), evaluation('2026-11-01', WRONG, {id: '3'})];
    expect(standing(attempts)).toMatchObject({state: 'current', done: {on: '2026-10-01'}});
  });
});

describe('a module that was not passed', () => {
  it('is not taken when there is no evaluation', () => {
    expect(standing([])).toEqual({module: 'q', state: 'not-taken'});
  });
  it('tells who took it and did not pass apart: how often, the last mark', () => {
    const attempts = [evaluation('2026-10-01', 'uno:0'), evaluation('2026-11-01', WRONG)];
    expect(standing(attempts)).toEqual({
      module: 'q',
      state: 'not-taken',
      tried: {times: 2, on: '2026-11-01', mark: {right: 3, of: 5}},
    });
  });
  it('counts only so many evaluations as the rule says, from the first on', () => {
    const attempts = [evaluation('2026-09-01', WRONG), evaluation('2026-10-01', WRONG), evaluation('2026-11-01')];
    expect(standing(attempts, {attempts: 3})?.state).toBe('current');
    expect(standing(attempts, {attempts: 2})).toMatchObject({state: 'not-taken', tried: {times: 2, on: '2026-10-01', left: 0}});
    expect(standing(attempts.slice(0, 1), {attempts: 2})).toMatchObject({tried: {left: 1}});
  });
  it('counts them anew once what they did has expired, so that who was in date can be so again', () => {
    const attempts = [evaluation('2024-09-01'), evaluation('2024-10-01'), evaluation('2026-10-01', WRONG), evaluation('2026-11-01')];
    expect(standing(attempts, {attempts: 1})).toMatchObject({state: 'expired', done: {on: '2024-09-01'}});
    expect(standing(attempts, {attempts: 2})).toMatchObject({state: 'current', done: {on: '2026-11-01'}});
  });
  it.each([
    ['Passed', 'not-taken'],
    ['CompletedAndPassed', 'not-taken'],
    ['Completed', 'current'],
    ['CompletedOrPassed', 'current'],
    ['NotApplicable', 'current'],
  ] as const)('by the rule %s a failed evaluation leaves it %s', (moveOn, state) => {
    expect(standing([evaluation('2026-11-01', WRONG)], {moveOn})?.state).toBe(state);
  });
  it.each([
    ['Completed', 'not-taken'],
    ['CompletedOrPassed', 'not-taken'],
    ['NotApplicable', 'current'],
  ] as const)('by the rule %s no evaluation leaves it %s', (moveOn, state) => {
    expect(standing([], {moveOn})?.state).toBe(state);
  });
  it('is not passed by an evaluation at nothing', () => {
    expect(standing([evaluation('2026-11-01', '')])?.state).toBe('not-taken');
  });
});

describe('what does not count', () => {
  it.each([
    ['practice', {mode: 'practice'}],
    ['an evaluation that was handed over elsewhere', {cohort: 'otra'}],
    ['another quiz', {quiz: 'otro'}],
  ] as const)('%s', (_, rest) => {
    expect(standing([evaluation('2026-11-01', RIGHT, rest)])).toEqual({module: 'q', state: 'not-taken'});
  });
  it('an evaluation in the future, until its day has come', () => {
    const attempts = [evaluation('2026-12-01')];
    expect(standing(attempts)?.state).toBe('not-taken');
    expect(standing(attempts, {}, '2026-12-01')?.state).toBe('current');
  });
  it('an evaluation in the future takes no chance away either', () => {
    const attempts = [evaluation('2026-11-01', RIGHT), evaluation('2027-12-01', WRONG, {startedAt: '2026-10-01T12:00:00Z'})];
    expect(standing(attempts, {attempts: 1})?.state).toBe('current');
  });
});

describe('the learners of a cohort', () => {
  const of = (learner: string, day: string, rest: Partial<MarkedAttempt> = {}) => markedOf(learner, day, RIGHT, {cohort: 'c', ...rest});

  it('are those who handed something in and those of the list, each once', () => {
    const attempts = [of('beto', '2026-11-01'), of('caro', '2026-11-01', {mode: 'practice'}), of('dora', '2026-11-01', {cohort: 'otra'})];
    expect(readinessOf(attempts, classOf(), ['ana', 'beto'], TODAY).map(({learner, state}) => [learner, state])).toEqual([
      ['ana', 'not-taken'],
      ['beto', 'current'],
      ['caro', 'not-taken'],
    ]);
  });
  it('stand as with the worst of their modules', () => {
    const states = (...days: string[]) =>
      readinessOf(
        days.map((day, at) => of('ana', day, {quiz: `m${at}`})),
        classOf({}, ['m0', 'm1']),
        [],
        TODAY,
      )[0]?.state;
    expect(states('2026-11-01', '2026-11-01')).toBe('current');
    expect(states('2026-11-01', '2025-12-15')).toBe('expiring');
    expect(states('2025-12-15', '2025-11-01')).toBe('expired');
    expect(states('2025-11-01')).toBe('not-taken');
  });
  it('come by urgency: never taken, then what ended or ends first', () => {
    const attempts = [
      of('vigente', '2026-11-01'),
      of('pronto', '2025-12-10'),
      of('luego', '2026-02-01'),
      of('vencido', '2025-11-01'),
      of('muy-vencido', '2024-11-01'),
    ];
    const sorted: LearnerReadiness[] = readinessOf(attempts, classOf(), ['zulma', 'nadie'], TODAY).sort(byUrgency);
    expect(sorted.map(({learner}) => learner)).toEqual(['nadie', 'zulma', 'muy-vencido', 'vencido', 'pronto', 'luego', 'vigente']);
  });
});
