import fc from 'fast-check';
import {describe, expect, expectTypeOf, it} from 'vitest';
import * as z from 'zod/mini';
import type {Cohort} from '../../domain/cohort/cohort';
import type {Delivery} from '../../domain/cohort/delivery';
import {cohortWith} from '../../domain/cohort/fixture';
import {type Answer, type Attempt, close, isOver} from '../../domain/quiz/attempt';
import {modernize} from '../../domain/quiz/attempt-v1';
import type {Response} from '../../domain/quiz/response';
import {type DeviceFile, deviceFileOf} from '../../domain/results/device-file';
import {type ResultFile, resultFileOf} from '../../domain/results/result-file';
import {anyAttempt} from './fixture';
import {
  type AnswerSchema,
  AttemptSchema,
  type CohortSchema,
  DeliverySchema,
  DeviceSchema,
  type ResponseSchema,
  ResultSchema,
} from './schemas';

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T;

const throughFile = (value: object): unknown => JSON.parse(JSON.stringify(value));
const AT = '2026-11-29T10:00:00.000Z';

describe('the shapes of files', () => {
  it('are those of the domain, key by key', () => {
    expectTypeOf<Frozen<z.output<typeof ResponseSchema>>>().toEqualTypeOf<Frozen<Response>>();
    expectTypeOf<Frozen<z.output<typeof AnswerSchema>>>().toEqualTypeOf<Frozen<Answer>>();
    expectTypeOf<Frozen<z.output<typeof AttemptSchema>>>().toEqualTypeOf<Frozen<Attempt>>();
    expectTypeOf<Frozen<z.output<typeof ResultSchema>>>().toEqualTypeOf<Frozen<ResultFile>>();
    expectTypeOf<Frozen<z.output<typeof DeliverySchema>>>().toEqualTypeOf<Frozen<Delivery>>();
    expectTypeOf<Frozen<z.output<typeof CohortSchema>>>().toEqualTypeOf<Frozen<Cohort>>();
    // Of a certificate only its code is known here.
    expectTypeOf<Frozen<Omit<z.output<typeof DeviceSchema>, 'certificates'>>>().toEqualTypeOf<Frozen<Omit<DeviceFile, 'certificates'>>>();
    expectTypeOf<z.output<typeof DeviceSchema>>().toExtend<DeviceFile>();
  });
  it('accept every attempt that the domain makes, and change nothing in it', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        expect(z.parse(AttemptSchema, throughFile(attempt))).toEqual(attempt);
      }),
    );
  });
  it('accept every result, once the attempt is over', () => {
    fc.assert(
      fc.property(anyAttempt, (attempt) => {
        const result = resultFileOf(isOver(attempt) ? attempt : close(attempt, {at: AT, why: 'handed-in'}));
        expect(z.parse(ResultSchema, throughFile(result))).toEqual(result);
        const delivery: Delivery = {format: 'resguardo/delivery/v1', cohort: 'c', learner: '123', deliveredAt: AT, results: [result]};
        expect(z.parse(DeliverySchema, throughFile(delivery))).toEqual(delivery);
      }),
    );
  });
  it('accept the data of a device, with whatever its certificates hold and what the first version kept', () => {
    const old = modernize({
      id: 'viejo',
      quiz: 'q',
      quizHash: 'h',
      startedAt: AT,
      items: ['a'],
      answers: [{item: 'a', response: ['x'], correct: true, at: AT}],
    });
    const memberships = [{cohort: cohortWith(), learner: '12.345', joinedAt: AT, deliveries: [{at: AT, attempts: ['viejo']}]}];
    const certificates = [{code: 'AAA', more: {inside: [1]}} as never];
    const file = deviceFileOf({attempts: [old], certificates, profile: {name: ''}, memberships}, AT);
    expect(z.parse(DeviceSchema, throughFile(file))).toEqual(file);
  });
});
