import {describe, expect, it} from 'vitest';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {PlacedProvision} from '../statute/model';
import {provisionsOf} from '../statute/model';
import {currentEvent, differingParts, eventOn, isInForce, type State, type StatusEvent, type Timeline} from './status';
import {longDate} from './words';

const event = (from: string, state: State): StatusEvent => ({from, state, by: '', source: '', confidence: 'official', replacedBy: []});
const timeline = (events: Timeline['events'], provisions: [string, readonly StatusEvent[]][] = []): Timeline => ({
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

const statute = statuteOf('ley', [
  provisionOf('ley/cap-1', 'chapter', {}, [
    provisionOf('ley/art-29', 'article', {}, [
      provisionOf('ley/art-29/inc-1', 'inciso'),
      provisionOf('ley/art-29/inc-2', 'inciso', {}, [
        provisionOf('ley/art-29/inc-2/a', 'letter'),
        provisionOf('ley/art-29/inc-2/par-final', 'paragraph'),
      ]),
    ]),
  ]),
]);
const placed = new Map([...provisionsOf(statute)].map((found) => [found.provision.id, found]));
const at = (id: string): PlacedProvision => placed.get(id) as PlacedProvision;

describe('the status today', () => {
  const inForce = event('2000-11-02', 'in-force');
  it("is a provision's own where it differs from the norm's, for its parts too", () => {
    const law = timeline([inForce], [['ley/art-29/inc-2', [event('2000-11-02', 'vetoed')]]]);
    expect(currentEvent(law, at('ley/art-29/inc-2')).state).toBe('vetoed');
    expect(isInForce(law, at('ley/art-29/inc-2/a'))).toBe(false);
    expect(isInForce(law, at('ley/art-29/inc-1'))).toBe(true);
  });
  it('is repealed for every provision of a repealed norm, whatever their own history', () => {
    const repealed = timeline([event('2005', 'in-force'), event('2024', 'repealed')], [['ley/art-29', [event('2025', 'in-force')]]]);
    expect(isInForce(repealed, at('ley/art-29'))).toBe(false);
  });
  it('is repealed for the articles of a repealed chapter, though their ids do not name it', () => {
    const law = timeline([inForce], [['ley/cap-1', [event('2010-01-01', 'repealed')]]]);
    expect(isInForce(law, at('ley/art-29/inc-1'))).toBe(false);
  });
  it('is repealed for an article that was amended before its chapter was repealed, not after', () => {
    const amended = (from: string) =>
      timeline(
        [inForce],
        [
          ['ley/art-29', [event(from, 'in-force')]],
          ['ley/cap-1', [event('2010-01-01', 'repealed')]],
        ],
      );
    expect(isInForce(amended('2008'), at('ley/art-29'))).toBe(false);
    expect(isInForce(amended('2012'), at('ley/art-29'))).toBe(true);
  });
  it('does not count what begins after the last check', () => {
    expect(isInForce(timeline([inForce, event('2027-01-01', 'repealed')]), undefined)).toBe(true);
    expect(isInForce(timeline([inForce], [['ley/art-29', [event('2027', 'repealed')]]]), at('ley/art-29'))).toBe(true);
  });
});

describe('the parts whose state differs', () => {
  it('are those where it changes, not what only follows them', () => {
    const law = timeline(
      [event('2000-11-02', 'in-force')],
      [
        ['ley/art-29/inc-2', [event('2000-11-02', 'vetoed')]],
        ['ley/art-29/inc-2/par-final', [event('2017-09-26', 'superseded')]],
      ],
    );
    const parts = (id: string): string[] => differingParts(law, at(id)).map(({provision}) => provision.id);
    expect(parts('ley/art-29')).toEqual(['ley/art-29/inc-2', 'ley/art-29/inc-2/par-final']);
    expect(parts('ley/art-29/inc-1')).toEqual([]);
  });
});

describe('dates for readers', () => {
  it('say as much as is known', () => {
    expect(['2018-07-25', '2018-07', '2018'].map(longDate)).toEqual(['25 de julio de 2018', 'julio de 2018', '2018']);
  });
});
