import {describe, expect, it} from 'vitest';
import {currentEvent, eventOn, isInForce, type State, type StatusEvent, type Timeline} from './status';
import {longDate} from './words';

const event = (from: string, state: State): StatusEvent => ({from, state, by: '', source: '', confidence: 'official', replacedBy: []});
const timeline = (events: readonly StatusEvent[], provisions: [string, readonly StatusEvent[]][] = []): Timeline => ({
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: ''},
  summary: '',
  events,
  provisions: new Map(provisions),
});

describe('the status on a date', () => {
  const events = [event('2006-09-22', 'in-force'), event('2018-07-25', 'repealed')];
  it('is the one that began last', () => {
    expect(eventOn(events, '2018-07-24')?.state).toBe('in-force');
    expect(eventOn(events, '2018-07-25')?.state).toBe('repealed');
  });
  it('is none before the norm existed', () => {
    expect(eventOn(events, '2006-09-21')).toBeUndefined();
  });
  it('takes a year without a day from its beginning', () => {
    expect(eventOn([event('2020-06-02', 'in-force'), event('2022', 'repealed')], '2022-01-01')?.state).toBe('repealed');
  });
});

describe('the status today', () => {
  it("is a provision's own where it differs from the norm's, for its parts too", () => {
    const law = timeline([event('2000-11-02', 'in-force')], [['ley/art-29/inc-2', [event('2000-11-02', 'vetoed')]]]);
    expect(currentEvent(law, 'ley/art-29/inc-2')?.state).toBe('vetoed');
    expect(isInForce(law, 'ley/art-29/inc-2/a')).toBe(false);
    expect(isInForce(law, 'ley/art-29/inc-1')).toBe(true);
  });
  it('is repealed for every provision of a repealed norm, whatever their own history', () => {
    const repealed = timeline(
      [event('2005-11-11', 'in-force'), event('2024-06-01', 'repealed')],
      [['d/anexo-1', [event('2015-02-24', 'in-force')]]],
    );
    expect(isInForce(repealed, 'd/anexo-1')).toBe(false);
  });
  it('does not count what begins after the last check', () => {
    expect(isInForce(timeline([event('2000-11-02', 'in-force'), event('2027-01-01', 'repealed')]), 'ley')).toBe(true);
  });
});

describe('dates for readers', () => {
  it('say as much as is known', () => {
    expect(['2018-07-25', '2018-07', '2018'].map(longDate)).toEqual(['25 de julio de 2018', 'julio de 2018', '2018']);
  });
});
