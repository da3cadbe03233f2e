import {describe, expect, it} from 'vitest';
import {deadlineOf, newAttemptId, secondsLeft} from './clock';

const begun = {startedAt: '2026-11-21T23:50:00.000Z', seconds: 1200};

describe('a time limit', () => {
  it('ends so many seconds after the beginning', () => {
    expect(deadlineOf(begun)).toBe('2026-11-22T00:10:00.000Z');
  });
  it.each([
    ['2026-11-21T23:50:00.000Z', 1200],
    ['2026-11-22T00:09:58.900Z', 2],
    ['2026-11-22T00:09:59.999Z', 1],
    ['2026-11-22T00:10:00.000Z', 0],
    ['2026-11-23T00:00:00.000Z', 0],
  ])('leaves at %s %i seconds', (at, left) => {
    expect(secondsLeft(begun, at)).toBe(left);
  });
  it('is none where there is none', () => {
    expect(deadlineOf({startedAt: begun.startedAt})).toBeUndefined();
    expect(secondsLeft({startedAt: begun.startedAt}, begun.startedAt)).toBeUndefined();
  });
});

describe('the id of an attempt', () => {
  it('needs no secure context and does not repeat', () => {
    expect(newAttemptId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newAttemptId()).not.toBe(newAttemptId());
  });
});
