import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from '../quiz/fixture';
import {coursePackage, isGraded, isTracked, masteryScoreOf, modulePackage} from './learning-package';
import {identifierOf, rawScoreOf, shortText, timeOfDay, timespan} from './scorm-format';
import {correctPattern, interactionResponse, interactionTypeOf} from './scorm-interaction';
import {endedStanding, openedStanding} from './scorm-status';

describe('formats of SCORM 1.2', () => {
  it('takes printable ASCII for ids, and nothing else', () => {
    expect(identifierOf('robo/aviso')).toBe('robo/aviso');
    for (const id of ['', 'con espacio', 'año', 'x'.repeat(256)]) expect(() => identifierOf(id)).toThrow(RangeError);
  });

  it('tells the time of the day where the learner is', () => {
    expect(timeOfDay('2026-11-30T01:02:03.999Z', -180)).toBe('22:02:03');
    expect(timeOfDay('2026-11-30T23:30:00.000Z', 330)).toBe('05:00:00');
  });

  it.each([
    [0, '0000:00:00.00'],
    [5.05, '0000:00:05.05'],
    [59.999, '0000:01:00.00'],
    [3661.5, '0001:01:01.50'],
    [-4, '0000:00:00.00'],
    [1e9, '9999:59:59.00'],
  ])('writes %d seconds as a time span', (seconds, text) => {
    expect(timespan(seconds)).toBe(text);
    expect(timespan(seconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
  });

  it('scores from 0 to 100, and rounds nobody up to a pass', () => {
    expect(rawScoreOf({right: 8, of: 10})).toBe('80');
    expect(rawScoreOf({right: 2, of: 3})).toBe('66.66');
    expect(rawScoreOf({right: 0, of: 0})).toBe('0');
    expect(rawScoreOf({right: 19_999, of: 25_000})).toBe('79.99');
  });

  it('cuts texts at 255 signs, no letter in two', () => {
    expect(shortText('a\n b')).toBe('a b');
    expect(shortText(`${'a'.repeat(254)}😀`)).toBe('a'.repeat(254));
  });
});

describe('status', () => {
  it.each(['', 'not attempted'])('begins as incomplete where it was %j', (status) => {
    expect(openedStanding({status, raw: ''})).toEqual({status: 'incomplete', raw: ''});
  });

  it.each(['incomplete', 'passed', 'completed', 'failed', 'browsed'])('stays %s when the package is opened again', (status) => {
    expect(openedStanding({status, raw: '90'})).toEqual({status, raw: '90'});
  });

  const good = {right: 9, of: 10};
  const bad = {right: 1, of: 10};

  it('follows the evaluation', () => {
    expect(endedStanding({status: 'incomplete', raw: ''}, good, 80)).toEqual({status: 'passed', raw: '90'});
    expect(endedStanding({status: 'incomplete', raw: ''}, bad, 80)).toEqual({status: 'failed', raw: '10'});
    expect(endedStanding({status: 'failed', raw: '10'}, good, 80)).toEqual({status: 'passed', raw: '90'});
    expect(endedStanding({status: 'incomplete', raw: ''}, {right: 8, of: 10}, 80)).toEqual({status: 'passed', raw: '80'});
  });

  it.each(['passed', 'completed'])('never lowers %s', (status) => {
    expect(endedStanding({status, raw: '85'}, bad, 80)).toEqual({status, raw: '85'});
  });

  it('keeps the best score', () => {
    expect(endedStanding({status: 'failed', raw: '70'}, bad, 80)).toEqual({status: 'failed', raw: '70'});
    expect(endedStanding({status: 'passed', raw: '100'}, good, 80)).toEqual({status: 'passed', raw: '100'});
    expect(endedStanding({status: 'passed', raw: '85'}, good, 80)).toEqual({status: 'passed', raw: '90'});
  });
});

describe('interactions', () => {
  it.each([
    ['single', 'choice', 'a'],
    ['several', 'choice', 'a'],
    ['true-false', 'choice', 'f,1'],
    ['order', 'sequencing', 'a,b,c'],
    ['match', 'matching', 'a.a,b.b'],
    ['fill-in', 'fill-in', '10 / Órgano de control'],
  ] as const)('writes %s', (kind, type, pattern) => {
    const item = itemOf('i', {kind});
    expect(interactionTypeOf(item)).toBe(type);
    expect(correctPattern(item)).toBe(pattern);
    expect(interactionResponse(item, {kind: 'choice', chosen: kind === 'single' || kind === 'several' ? ['c', 'b'] : []})).toBe(
      kind === 'single' || kind === 'several' ? 'b,c' : '',
    );
  });

  it('writes a statement without reasons as true or false', () => {
    const {reason: _, ...item} = itemOf('i', {kind: 'true-false', reasons: []});
    expect(interactionTypeOf(item)).toBe('true-false');
    expect(interactionResponse(item, {kind: 'verdict', verdict: 'true'})).toBe('t');
  });

  it('leaves out a prompt that was not matched', () => {
    expect(interactionResponse(itemOf('i', {kind: 'match'}), {kind: 'match', pairs: {p2: 'z'}})).toBe('b.c');
  });
});

describe('packages', () => {
  const quiz = {...quizOf(), evaluation: {strata: [], pass: 80, validMonths: 12}};

  it('passes with what the evaluation of the bank says, in one place', () => {
    expect(masteryScoreOf(quiz)).toBe(80);
    expect(() => masteryScoreOf(quizOf())).toThrow(RangeError);
  });

  it('tells of its own bank, and that of the course of all', () => {
    const [one, course] = [modulePackage(quiz, '/modulos/q/'), coursePackage(quiz)];
    expect([isTracked(one, 'q', 'practice'), isTracked(one, 'otro', 'practice'), isTracked(one, 'q', 'review')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isTracked(course, 'otro', 'practice'), isTracked(course, 'otro', 'drill')]).toEqual([true, false]);
    expect([isGraded(one, 'q', 'evaluation'), isGraded(one, 'q', 'practice'), isGraded(course, 'otro', 'evaluation')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
