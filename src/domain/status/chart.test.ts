import {describe, expect, it} from 'vitest';
import {type ChartedNorm, chartOf} from './chart';
import type {State, StatusEvent} from './status';

const event = (from: string, state: State): StatusEvent => ({from, state, by: '', source: '', confidence: 'official', replacedBy: []});

function norm(
  id: string,
  events: readonly [StatusEvent, ...StatusEvent[]],
  proof: string,
  parts: readonly StatusEvent[] = [],
): ChartedNorm {
  const timeline = {checked: '2026-11-21', evidence: {on: proof, source: ''}, summary: '', events, provisions: new Map([['p', parts]])};
  return {id, name: id, timeline};
}

/** Spans of the first of these norms, with places in years from 2000 on. */
function spans(...norms: readonly ChartedNorm[]): string[] {
  const {rows} = chartOf([...norms, norm('last', [event('2000-01-01', 'in-force')], '2020-01-01')]);
  return (rows[0]?.spans ?? []).map(({kind, from, to}) => `${kind} ${(from * 20).toFixed(1)}–${(to * 20).toFixed(1)}`);
}

describe('the bars of the norms', () => {
  it('go from the first event to the repeal', () => {
    expect(spans(norm('old', [event('2006-01-01', 'in-force'), event('2018-01-01', 'repealed')], '2019-01-01'))).toEqual([
      'ruled 6.0–18.0',
    ]);
  });
  it('do not break where a norm was only amended', () => {
    const events = [event('2001-01-01', 'in-force'), event('2010-01-01', 'in-force')] as const;
    expect(spans(norm('amended', events, '2020-01-01'))).toEqual(['rules 1.0–20.0']);
  });
  it('tell what is proved from what is only the last that is known', () => {
    expect(spans(norm('guide', [event('2018-01-01', 'in-force')], '2019-01-01'))).toEqual(['rules 18.0–19.0', 'unproved 19.0–20.0']);
  });
  it('show what was only signed as signed', () => {
    expect(spans(norm('treaty', [event('2015-01-01', 'signed-not-in-force')], '2020-01-01'))).toEqual(['signed 15.0–20.0']);
  });
  it('end in the middle of a year of which no more is known', () => {
    expect(spans(norm('old', [event('2006', 'in-force'), event('2018-07', 'repealed')], '2019-01-01'))).toEqual(['ruled 6.5–18.5']);
  });
  it('leave out what would happen after the last check', () => {
    expect(spans(norm('doomed', [event('2000-01-01', 'in-force'), event('2027-01-01', 'repealed')], '2020-01-01'))).toEqual([
      'rules 0.0–20.0',
    ]);
  });
});

describe('the marks', () => {
  it('tell events of parts from those of the norm, and do not repeat a date', () => {
    const law = norm('law', [event('2000-11-02', 'in-force')], '2020-01-01', [
      event('2000-11-02', 'vetoed'),
      event('2008-06-25', 'superseded'),
      event('2008-06-25', 'in-force'),
    ]);
    const [row] = chartOf([law]).rows;
    expect(row?.events.map(({date}) => date)).toEqual(['2000-11-02']);
    expect(row?.partEvents.map(({date}) => date)).toEqual(['2008-06-25']);
  });
});

describe('the axis', () => {
  it('ends at the latest proof of any norm, whatever day it is', () => {
    const {today, years} = chartOf([
      norm('a', [event('2003-05-01', 'in-force')], '2024-12-02'),
      norm('b', [event('2010-01-01', 'in-force')], '2020-01-01'),
    ]);
    expect(today).toEqual({date: '2024-12-02', x: 1});
    expect(years.map(({year}) => year)).toEqual([2000, 2005, 2010, 2015, 2020]);
    expect(years[0]?.x).toBe(0);
  });
});
