import {describe, expect, it} from 'vitest';
import {type Attempt, close} from '../quiz/attempt';
import {countByWeek} from './activity';
import {logAnswers} from './answer-log';
import {attemptOf, calendarOn, catalogueOf, type Given} from './fixture';
import {masteryByGroup} from './mastery';
import {recallProvisions} from './memory';
import {type ModuleProgress, measureModules} from './modules';

const catalogue = catalogueOf();
const right = (item: string, at: string): Given => ({item, correct: true, at});
const wrong = (item: string, at: string): Given => ({item, correct: false, at});
const measure = (...attempts: Attempt[]): ModuleProgress | undefined => measureModules(attempts, logAnswers(attempts), catalogue)[0];

describe('progress with a module', () => {
  it('counts answers, and items that were answered at least once', () => {
    expect(measure()).toMatchObject({answered: 0, right: 0, seen: 0, of: 4, weak: []});
    const first = attemptOf('1', [wrong('uno', '2026-11-02T12:00:00Z'), right('dos', '2026-11-02T12:01:00Z')]);
    const again = attemptOf('2', [right('uno', '2026-11-03T12:00:00Z')]);
    expect(measure(again, first)).toMatchObject({answered: 3, right: 2, seen: 2, of: 4, lastAt: '2026-11-03T12:00:00Z'});
  });
  it('names an objective as weak by the latest answer to each item', () => {
    const missed = attemptOf('1', [wrong('uno', '2026-11-02T12:00:00Z')]);
    expect(measure(missed)?.weak).toEqual(['Objetivo']);
    expect(measure(missed, attemptOf('2', [right('uno', '2026-11-03T12:00:00Z')]))?.weak).toEqual([]);
  });
  it('tells the best and the last evaluation that ended, passed or not', () => {
    const all = ['uno', 'dos', 'ambos', 'tres'];
    const good = attemptOf(
      '1',
      all.map((item) => right(item, '2026-11-02T12:00:00Z')),
      'evaluation',
    );
    const bad = close(attemptOf('2', [right('uno', '2026-11-05T12:00:00Z')], 'evaluation'), {at: '2026-11-05T13:00:00Z', why: 'time'});
    const open = attemptOf('3', [right('uno', '2026-11-06T12:00:00Z')], 'evaluation');
    expect(measure(open, bad, good)).toMatchObject({
      best: {at: '2026-11-02T12:00:00Z', score: {right: 4, of: 4}, passed: true},
      last: {at: '2026-11-05T13:00:00Z', score: {right: 1, of: 4}, passed: false},
    });
  });
});

describe('mastery', () => {
  const byGroup = (attempts: readonly Attempt[], versions = {}): unknown => {
    const published = catalogueOf(versions);
    return masteryByGroup(published, recallProvisions(logAnswers(attempts), published));
  };
  it('adds up provisions chapter by chapter, those never asked too', () => {
    expect(byGroup([attemptOf('1', [right('uno', '2026-11-02T12:00:00Z'), wrong('tres', '2026-11-02T12:01:00Z')])])).toEqual([
      {group: 'Ley, cap. I', counts: {firm: 0, learning: 1, weak: 0, new: 1}},
      {group: 'Otra', counts: {firm: 0, learning: 0, weak: 1, new: 0}},
    ]);
  });
  it('is firm once the interval reaches three weeks, and weak again when the law changes', () => {
    const days = ['02', '05', '19'].map((day) => attemptOf(day, [right('tres', `2026-11-${day}T12:00:00Z`)]));
    expect(byGroup(days)).toMatchObject([{}, {counts: {firm: 1}}]);
    expect(byGroup(days, {'otra/art-3': 'v2'})).toMatchObject([{}, {counts: {weak: 1}}]);
  });
});

describe('answers per week', () => {
  it('begin on Monday where the learner is, and show weeks without any', () => {
    // In Argentina the second one was given on Sunday the 15th.
    const log = logAnswers([
      attemptOf('1', [right('uno', '2026-11-02T12:00:00Z')]),
      attemptOf('2', [wrong('uno', '2026-11-16T01:00:00Z')]),
      attemptOf('3', [right('uno', '2026-11-16T12:00:00Z')]),
    ]);
    expect(countByWeek(log, calendarOn('2026-11-18'), 3)).toEqual([
      {monday: '2026-11-02', right: 1, wrong: 0},
      {monday: '2026-11-09', right: 0, wrong: 1},
      {monday: '2026-11-16', right: 1, wrong: 0},
    ]);
  });
});
