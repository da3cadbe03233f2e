import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cohortWith} from '../cohort/fixture';
import type {Membership} from '../cohort/membership';
import {type Attempt, answer, mergeAttempts, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {bankOf, itemOf} from '../quiz/fixture';
import type {SimpleItem} from '../quiz/quiz';
import {type DeviceData, deviceFileName, deviceFileOf} from './device-file';
import {takeIn} from './take-in';

const items = ['uno', 'dos', 'tres'].map((id) => itemOf(id));
const bank = bankOf(items);
const NOTHING: DeviceData = {attempts: [], certificates: []};

const begun = (id: string): Attempt =>
  startAttempt(bank, {
    id,
    at: `2026-11-2${id}T10:00:00.000Z`,
    seed: Number(id),
    mode: 'practice',
    drawn: deal(bank.quiz.items, bank.digests, Number(id)),
  });
const chose = (attempt: Attempt, item: SimpleItem, option: string, minute: number): Attempt =>
  answer(attempt, item, {kind: 'choice', chosen: [option]}, `2026-11-29T10:${minute}:00.000Z`);

/** What a device may hold: up to three attempts, each with some answers; its clock may have been set back between them. */
const device: fc.Arbitrary<DeviceData> = fc.record({
  attempts: fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('1', '2', '3'),
        steps: fc.array(
          fc.record({item: fc.constantFrom(...items), option: fc.constantFrom('a', 'b'), minute: fc.integer({min: 10, max: 59})}),
          {maxLength: 4},
        ),
      })
      .map(({id, steps}) => steps.reduce((attempt, {item, option, minute}) => chose(attempt, item, option, minute), begun(id))),
    {selector: ({id}) => id},
  ),
  certificates: fc.subarray([{code: 'AAA'}, {code: 'BBB'}]),
});
const answered = ({attempts}: DeviceData): string[] => attempts.flatMap(({id, answers}) => answers.map(({item}) => `${id} ${item}`));

describe('taking in the data of a file', () => {
  it('tells what is new', () => {
    const held = {attempts: [chose(begun('1'), items[0] as SimpleItem, 'a', 10)], certificates: [{code: 'AAA'}]};
    const file = {
      attempts: [chose(begun('1'), items[1] as SimpleItem, 'b', 11), chose(begun('2'), items[0] as SimpleItem, 'a', 12)],
      certificates: [{code: 'AAA'}, {code: 'BBB'}],
      profile: {name: 'Ana'},
    };
    const {data, news} = takeIn(held, file);
    expect(news).toEqual({attempts: 1, answers: 2, certificates: 1, profile: true, cohorts: 0, leftOut: 0});
    expect(answered(data)).toEqual(['1 uno', '1 dos', '2 uno']);
    expect(data.profile).toEqual({name: 'Ana'});
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(device, device, (held, file) => {
        const {data} = takeIn(held, file);
        expect(takeIn(data, file)).toEqual({
          data,
          news: {attempts: 0, answers: 0, certificates: 0, profile: false, cohorts: 0, leftOut: 0},
        });
      }),
    );
  });
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(device, device, (held, file) => {
        expect(new Set(answered(takeIn(held, file).data))).toEqual(new Set([...answered(held), ...answered(file)]));
      }),
    );
  });
  it('ends with the same attempts whichever device takes in the other', () => {
    fc.assert(
      fc.property(device, device, (one, other) => {
        const inOrder = ({data}: {data: DeviceData}): Attempt[] => data.attempts.map((attempt) => mergeAttempts(attempt, attempt));
        expect(inOrder(takeIn(one, other))).toEqual(inOrder(takeIn(other, one)));
      }),
    );
  });
  it('keeps the name that the device has', () => {
    expect(takeIn({...NOTHING, profile: {name: 'Ana'}}, {...NOTHING, profile: {name: 'Eva'}}).data.profile).toEqual({name: 'Ana'});
  });
  it('keeps the place in a cohort that the device has, and adds those that it has not', () => {
    const placeIn = (id: string, learner: string): Membership => ({
      cohort: cohortWith({id}),
      learner,
      joinedAt: '2026-11-29T10:00:00.000Z',
      deliveries: [],
    });
    const held = {...NOTHING, memberships: [placeIn('a', '1234')]};
    const file = {...NOTHING, memberships: [placeIn('a', 'Lince'), placeIn('b', 'Lince')]};
    const {data, news} = takeIn(held, file);
    expect(data.memberships).toEqual([placeIn('a', '1234'), placeIn('b', 'Lince')]);
    expect(news.cohorts).toBe(1);
    expect(takeIn(data, file)).toMatchObject({data, news: {cohorts: 0}});
  });
  it('leaves out an attempt that only claims to be one of the device', () => {
    const held = {...NOTHING, attempts: [begun('1')]};
    const forged = {...NOTHING, attempts: [{...begun('1'), drawn: []}]};
    expect(takeIn(held, forged)).toMatchObject({data: held, news: {attempts: 0, leftOut: 1}});
  });
});

describe('the file of a device', () => {
  it('says what it is and when it was made', () => {
    const file = deviceFileOf({...NOTHING, profile: {legajo: '1234'}}, '2026-11-29T10:00:00.000Z');
    expect(file).toMatchObject({format: 'resguardo/device/v1', exportedAt: '2026-11-29T10:00:00.000Z', profile: {legajo: '1234'}});
    expect(deviceFileName(file)).toBe('mis-datos-2026-11-29.json');
  });
});
