import fc from 'fast-check';
import {type Attempt, answer, type Closing, close, MODES, revise, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {itemIndexOf, type SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';

/** One item of each kind, and a case of two. */
const ITEMS = [
  itemOf('uno'),
  itemOf('varias', {kind: 'several'}),
  itemOf('verdad', {kind: 'true-false'}),
  itemOf('orden', {kind: 'order'}),
  itemOf('pares', {kind: 'match'}),
  itemOf('hueco', {kind: 'fill-in'}),
  itemOf('robo', {kind: 'case'}),
];
const BANKS = [bankOf(ITEMS), bankOf(ITEMS.slice(1), '2')] as const;
const SIMPLE = [...itemIndexOf(BANKS[0].quiz).values()].map(({item}) => item);

const instant = fc.date({min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}).map((date) => date.toISOString());
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({kind: fc.constant('choice' as const), chosen: fc.array(id, {maxLength: 4})}),
  fc.record(
    {kind: fc.constant('verdict' as const), verdict: fc.constantFrom('true' as const, 'false' as const), reason: id},
    {requiredKeys: ['kind', 'verdict']},
  ),
  fc.record({kind: fc.constant('order' as const), order: fc.array(id, {maxLength: 4})}),
  fc.record({kind: fc.constant('match' as const), pairs: fc.dictionary(id, id, {noNullPrototype: true})}),
  fc.record({kind: fc.constant('fill-in' as const), words: fc.dictionary(id, fc.string({unit: 'binary'}), {noNullPrototype: true})}),
);
const remarks = fc.record(
  {confidence: fc.constantFrom('sure' as const, 'unsure' as const), hints: fc.nat({max: 5}), explanation: fc.string({unit: 'binary'})},
  {requiredKeys: []},
);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      item: fc.constantFrom<SimpleItem>(...SIMPLE),
      response,
      remarks,
      at: instant,
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('revise' as const), at: instant})},
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('close' as const), at: instant, why: fc.constantFrom<Closing['why']>('time', 'handed-in')}),
  },
);

/** Any attempt that the domain can make of a bank with items of every kind, for tests. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    begun: fc.record(
      {
        id: fc.stringMatching(/^[0-9a-f]{32}$/),
        at: instant,
        seed: fc.integer(),
        mode: fc.constantFrom(...MODES),
        seconds: fc.integer({min: 1, max: 86_400}),
      },
      {requiredKeys: ['id', 'at', 'seed', 'mode']},
    ),
    steps: fc.array(step, {maxLength: 10}),
  })
  .map(({begun, steps}) =>
    steps.reduce(
      (attempt, taken) => {
        if (taken.do === 'answer') return answer(attempt, taken.item, taken.response, taken.at, taken.remarks);
        return taken.do === 'revise' ? revise(attempt, BANKS[1], taken.at) : close(attempt, {at: taken.at, why: taken.why});
      },
      startAttempt(BANKS[0], {...begun, drawn: deal(BANKS[0].quiz.items, BANKS[0].digests, begun.seed)}),
    ),
  );
