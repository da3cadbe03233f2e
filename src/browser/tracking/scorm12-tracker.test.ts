// @vitest-environment node
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {coursePackage, modulePackage} from '../../domain/learning-record/learning-package';
import {attemptsIn, readSuspendData} from '../../domain/learning-record/suspend-data';
import type {Tracker} from '../../domain/learning-record/tracker';
import {type Attempt, answer, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import type {Bank, SimpleItem} from '../../domain/quiz/quiz';
import {type Response, rightResponse} from '../../domain/quiz/response';
import {type TestLms, testLms} from './lms-fixture';
import {Scorm12Connection} from './scorm12-connection';
import {Scorm12Tracker} from './scorm12-tracker';
import type {ToldAttempts} from './told-attempts';

const KINDS = ['single', 'several', 'true-false', 'order', 'match', 'fill-in'] as const;
const plain = bankOf([...KINDS.map((kind) => itemOf(kind, {kind})), itemOf('caso', {kind: 'case'})]);
const BANK: Bank = {...plain, quiz: {...plain.quiz, evaluation: {strata: [], pass: 80, validMonths: 12}}};
const ITEMS = BANK.quiz.items.flatMap((item) => (item.kind === 'case' ? item.parts : [item]));
const MODULE = modulePackage(BANK.quiz, '/modulos/q/');

let told: ToldAttempts;
beforeEach(() => {
  const ended = new Set<string>();
  told = {hasEnd: (attempt) => ended.has(attempt), noteEnd: (attempt) => ended.add(attempt)};
});

const trackerOf = (lms: TestLms, carried = MODULE): Scorm12Tracker => new Scorm12Tracker(new Scorm12Connection(lms.api), carried, told);

/** A response of the right kind that is wrong. */
function wrongTo(item: SimpleItem): Response {
  const right = rightResponse(item);
  switch (right.kind) {
    case 'choice':
      return {kind: 'choice', chosen: ['b']};
    case 'verdict':
      return {kind: 'verdict', verdict: 'true'};
    case 'order':
      return {kind: 'order', order: [...right.order].reverse()};
    case 'match':
      return {kind: 'match', pairs: {}};
    case 'fill-in':
      return {kind: 'fill-in', words: {dias: '5', organo: ''}};
  }
}

function begun(id = 'a', mode: 'practice' | 'evaluation' = 'evaluation'): Attempt {
  const drawn = deal([...BANK.quiz.items].reverse(), BANK.digests, 3);
  return startAttempt(BANK, {id, at: '2026-11-30T12:00:00.000Z', seed: 3, mode, drawn});
}

/** Takes the attempt as a session does, so many answers at most, all right but so many. */
function take(tracker: Tracker, attempt: Attempt, {most = 99, faults = 0, from = 0} = {}): Attempt {
  if (from === 0) tracker.start(BANK, attempt);
  const items = attempt.drawn.map(({item}) => ITEMS.find(({id}) => id === item) as SimpleItem).slice(from, most);
  const done = items.reduce((so, item, nth) => {
    const at = `2026-11-30T12:00:${String(10 + from + nth)}.500Z`;
    const next = answer(so, item, nth < faults ? wrongTo(item) : rightResponse(item), at);
    tracker.answer(BANK, next, next.answers.at(-1) as Attempt['answers'][number]);
    return next;
  }, attempt);
  if (done.answers.length === done.drawn.length) tracker.finish(BANK, done);
  return done;
}

const errors = ({calls}: TestLms) => calls.filter(({error}) => error !== '0');
const kept = (lms: TestLms): Attempt[] => attemptsIn(readSuspendData(lms.stored()['cmi.suspend_data'] ?? ''), BANK);

describe('a package in an LMS', () => {
  it('is incomplete as soon as it is open, and stored as such', () => {
    const lms = testLms();
    expect(trackerOf(lms).flush()).toBe(true);
    expect(lms.stored()).toMatchObject({'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend'});
  });

  it.each(['passed', 'completed', 'failed', 'incomplete'])('does not touch the status %s when it is opened again', (status) => {
    const lms = testLms({'cmi.core.lesson_status': status});
    trackerOf(lms).flush();
    expect(lms.calls.filter(({element}) => element === 'cmi.core.lesson_status').map(({name}) => name)).toEqual(['LMSGetValue']);
  });

  it('reports every answer at the place of its item in the bank, and no call is in error', () => {
    const lms = testLms();
    const done = take(trackerOf(lms), begun(), {faults: 1});
    expect(errors(lms)).toEqual([]);
    const stored = lms.stored();
    expect(ITEMS.map((_, at) => stored[`cmi.interactions.${at}.id`])).toEqual(ITEMS.map(({id}) => id));
    expect(ITEMS.map((_, at) => stored[`cmi.interactions.${at}.result`])).toEqual([...Array(6).fill('correct'), 'wrong', 'correct']);
    expect(lms.calls.find(({element}) => element === 'cmi.interactions.6.latency')?.value).toBe('0000:00:10.50');
    expect(stored['cmi.interactions.0.student_response']).toBe('a');
    expect(stored).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '87.5'});
    expect(kept(lms)).toEqual([done]);
  });

  it('has each answer stored before the next', () => {
    const lms = testLms();
    const tracker = trackerOf(lms);
    const so = take(tracker, begun(), {most: 3});
    expect(kept(lms)).toEqual([so]);
    expect(lms.calls.at(-1)?.name).toBe('LMSCommit');
  });

  it('goes on where it was left, at another machine', () => {
    const first = testLms();
    const tracker = trackerOf(first);
    const so = take(tracker, begun(), {most: 3});
    tracker.close();
    expect(first.calls.at(-1)?.name).toBe('LMSFinish');
    const second = testLms(first.stored());
    const again = trackerOf(second);
    again.flush();
    expect(again.keptAttempts(BANK)).toEqual([so]);
    again.start(BANK, so);
    take(again, so, {from: 3});
    expect(errors(second)).toEqual([]);
    expect(second.stored()).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.interactions.7.result': 'correct'});
  });

  it('never lowers a pass, nor its score, and clears what the new attempt has not answered yet', () => {
    const first = testLms();
    take(trackerOf(first), begun());
    const second = testLms(first.stored());
    const tracker = trackerOf(second);
    take(tracker, begun('b'), {most: 2});
    expect(second.stored()).toMatchObject({'cmi.interactions.0.result': 'neutral', 'cmi.interactions.7.result': 'correct'});
    take(tracker, begun('c'), {faults: 8});
    expect(second.stored()).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100'});
    expect(errors(second)).toEqual([]);
  });

  it('keeps practice to go on with, and reports nothing of it', () => {
    const lms = testLms();
    const done = take(trackerOf(lms), begun('p', 'practice'));
    expect(kept(lms)).toEqual([done]);
    expect(lms.stored()).toMatchObject({'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': ''});
    expect(lms.calls.filter(({element}) => element.startsWith('cmi.interactions'))).toEqual([]);
  });

  it('says nothing of another module, and the course keeps it without a grade', () => {
    const lms = testLms();
    take(trackerOf(lms, {...MODULE, graded: 'otro'}), begun());
    expect(kept(lms)).toEqual([]);
    const course = testLms();
    take(trackerOf(course, {...coursePackage(BANK.quiz), graded: 'otro'}), begun());
    expect(kept(course)).toHaveLength(1);
    expect(course.stored()['cmi.core.lesson_status']).toBe('incomplete');
  });

  it('does not tell again an attempt whose end was stored: the LMS may have begun anew', () => {
    const done = take(trackerOf(testLms()), begun());
    const emptied = testLms();
    const tracker = trackerOf(emptied);
    tracker.start(BANK, done);
    tracker.finish(BANK, done);
    tracker.flush();
    expect(emptied.stored()).toMatchObject({'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': ''});
  });
});

describe('an LMS that fails', () => {
  it.each([2, 3, 4])('every call in %d refused: everything arrives all the same', (nth) => {
    const lms = testLms();
    lms.refuses = (call) => call % nth === 0;
    const tracker = trackerOf(lms);
    const done = take(tracker, begun());
    expect(tracker.isSettled).toBe(true);
    expect(kept(lms)).toEqual([done]);
    expect(lms.stored()).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.interactions.7.result': 'correct'});
    expect(errors(lms).every(({error}) => error === '101')).toBe(true);
  });

  it('tells everything once the LMS is back', () => {
    const lms = testLms();
    const tracker = trackerOf(lms);
    const so = take(tracker, begun(), {most: 3});
    lms.refuses = () => true;
    const done = take(tracker, so, {from: 3});
    expect(tracker.isSettled).toBe(false);
    expect(kept(lms)).toEqual([so]);
    lms.refuses = () => false;
    expect(tracker.flush()).toBe(true);
    expect(kept(lms)).toEqual([done]);
    expect(lms.stored()).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
      'cmi.interactions.0.result': 'correct',
    });
  });

  it('takes an API that throws, or that is gone, for one that refuses', () => {
    const api = new Proxy({} as never, {
      get: () => () => {
        throw new Error('the window was closed');
      },
    });
    const tracker = new Scorm12Tracker(new Scorm12Connection(api), MODULE, told);
    take(tracker, begun());
    tracker.close();
    expect(tracker.isSettled).toBe(false);
  });

  it('that does not say the status is told none until it does: a pass is not lowered', () => {
    const lms = testLms({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '95'});
    lms.refuses = () => true;
    const tracker = trackerOf(lms);
    take(tracker, begun(), {faults: 8});
    lms.refuses = () => false;
    expect(tracker.flush()).toBe(true);
    expect(lms.stored()).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '95'});
    expect(kept(lms)).toHaveLength(1);
  });

  it('that has no interactions is not asked for them again, and gets the rest', () => {
    const lms = testLms();
    const {LMSSetValue, LMSGetLastError} = lms.api;
    const asked = vi.fn();
    let unknown = false;
    Object.assign(lms.api, {
      LMSSetValue: (element: string, value: string) => {
        unknown = element.startsWith('cmi.interactions');
        if (unknown) asked();
        return unknown ? 'false' : LMSSetValue(element, value);
      },
      LMSGetLastError: () => (unknown ? '401' : LMSGetLastError()),
    });
    const tracker = trackerOf(lms);
    take(tracker, begun());
    expect(tracker.isSettled).toBe(true);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(3);
    expect(lms.stored()['cmi.core.lesson_status']).toBe('passed');
  });

  it('that refuses to store says so, and is asked again with the next answer', () => {
    const lms = testLms();
    const tracker = trackerOf(lms);
    tracker.flush();
    const {LMSCommit} = lms.api;
    lms.api.LMSCommit = () => 'false';
    const so = take(tracker, begun(), {most: 1});
    expect(tracker.isSettled).toBe(false);
    lms.api.LMSCommit = LMSCommit;
    expect(kept(lms)).toEqual([]);
    take(tracker, so, {from: 1, most: 2});
    expect(tracker.isSettled).toBe(true);
    expect(kept(lms)[0]?.answers).toHaveLength(2);
  });
});
