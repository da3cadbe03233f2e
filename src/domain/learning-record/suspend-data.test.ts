import fc from 'fast-check';
import {mersenne} from 'pure-rand/generator/mersenne';
import {describe, expect, it} from 'vitest';
import {type Attempt, answer, close, startAttempt} from '../quiz/attempt';
import {deal, shuffled} from '../quiz/draw';
import {bankOf, itemOf} from '../quiz/fixture';
import {type Bank, type Item, itemIndexOf, type SimpleItem} from '../quiz/quiz';
import {type Response, rightResponse} from '../quiz/response';
import {attemptsIn, LONGEST_SUSPEND_DATA, readSuspendData, withAttempt, writeSuspendData} from './suspend-data';

const KINDS = ['single', 'several', 'true-false', 'order', 'match', 'fill-in', 'case'] as const;
const BANK = bankOf(KINDS.map((kind) => itemOf(kind, {kind}) as Item));
const AT = '2026-11-30T12:00:00.123Z';

const idsOf = (parts: readonly {readonly id: string}[]) => fc.shuffledSubarray(parts.map(({id}) => id));

function responseTo(item: SimpleItem): fc.Arbitrary<Response> {
  switch (item.kind) {
    case 'single':
    case 'several':
      return idsOf(item.options).map((chosen) => ({kind: 'choice', chosen}));
    case 'true-false':
      return fc
        .tuple(
          fc.constantFrom('true' as const, 'false' as const),
          fc.option(fc.constantFrom(...item.reasons.map(({id}) => id)), {nil: undefined}),
        )
        .map(([verdict, reason]) => ({kind: 'verdict', verdict, ...(reason !== undefined && {reason})}));
    case 'order':
      return idsOf(item.elements).map((order) => ({kind: 'order', order}));
    case 'match':
      return fc
        .record(Object.fromEntries(item.prompts.map(({id}) => [id, fc.constantFrom(...item.choices.map((choice) => choice.id))])), {
          requiredKeys: [],
        })
        .map((pairs) => ({kind: 'match', pairs: {...pairs} as Record<string, string>}));
    case 'fill-in':
      return fc
        .tuple(...item.blanks.map(({accepts}) => fc.oneof(fc.constantFrom(...accepts), fc.string({unit: 'grapheme', maxLength: 20}))))
        .map((words) => ({kind: 'fill-in', words: Object.fromEntries(item.blanks.map(({id}, at) => [id, words[at] ?? '']))}));
  }
}

/** Attempts as a learner makes them: part of the bank, part of it answered, closed or not. */
const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    seed: fc.integer(),
    mode: fc.constantFrom('practice' as const, 'evaluation' as const),
    drawn: fc.shuffledSubarray([...BANK.quiz.items], {minLength: 1}),
    seconds: fc.option(fc.integer({min: 60, max: 9999}), {nil: undefined}),
    answered: fc.nat(8),
    closed: fc.boolean(),
  })
  .chain(({seed, mode, drawn, seconds, answered, closed}) => {
    const dealt = deal(drawn, BANK.digests, seed);
    const items = dealt.map(({item}) => itemIndexOf(BANK.quiz).get(item)?.item as SimpleItem);
    return fc
      .tuple(
        ...items
          .slice(0, answered)
          .map((item) => fc.tuple(responseTo(item), fc.nat(90_000), fc.constantFrom({}, {confidence: 'sure' as const}, {hints: 2}))),
      )
      .map((given) => {
        let at = Date.parse(AT);
        const begun = startAttempt(BANK, {id: 'a1'.repeat(16), at: AT, seed, mode, drawn: dealt, ...(seconds !== undefined && {seconds})});
        const went = given.reduce((attempt, [response, took, remarks], nth) => {
          at += took;
          return answer(attempt, items[nth] as SimpleItem, response, new Date(at).toISOString(), remarks);
        }, begun);
        return closed ? close(went, {at: new Date(at + 5).toISOString(), why: 'handed-in'}) : went;
      });
  });

const through = (attempt: Attempt, bank = BANK): Attempt[] =>
  attemptsIn(readSuspendData(writeSuspendData(withAttempt([], BANK, attempt))), bank);

describe('suspend data', () => {
  it('gives back the attempt that it was given, whatever was answered', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(through(attempt)).toEqual([attempt]);
      }),
    );
  });

  it('is printable ASCII', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(writeSuspendData(withAttempt([], BANK, attempt))).toMatch(/^[!-~]*$/);
      }),
    );
  });

  it('leaves behind what the learner wrote in their own words', () => {
    const [item] = BANK.quiz.items as [SimpleItem];
    const text = writeSuspendData(
      withAttempt([], BANK, answer(begun(BANK), item, rightResponse(item), AT, {explanation: 'porque Pérez dijo'})),
    );
    expect(text).not.toContain('rez');
    expect(attemptsIn(readSuspendData(text), BANK)[0]?.answers[0]).not.toHaveProperty('explanation');
  });

  it('cuts a long text without changing what it is worth', () => {
    const item = itemOf('f', {kind: 'fill-in'});
    const bank = bankOf([item]);
    const long = answer(begun(bank), item, {kind: 'fill-in', words: {dias: `10${' '.repeat(60)}años`, organo: 'x'.repeat(900)}}, AT);
    const [kept] = attemptsIn(readSuspendData(writeSuspendData(withAttempt([], bank, long))), bank);
    expect(kept?.answers.map(({correct}) => correct)).toEqual([false]);
    expect(kept?.answers[0]?.response).toEqual({kind: 'fill-in', words: {dias: `10${' '.repeat(58)}`, organo: 'x'.repeat(60)}});
    // Alone, the beginning of the first would have been right.
    const right = answer(begun(bank), item, {kind: 'fill-in', words: {dias: `10${' '.repeat(60)}años`, organo: 'Órgano de control'}}, AT);
    const [again] = attemptsIn(readSuspendData(writeSuspendData(withAttempt([], bank, right))), bank);
    expect(again?.answers.map(({correct, response}) => [correct, response])).toEqual([
      [false, {kind: 'fill-in', words: {dias: '', organo: 'Órgano de control'}}],
    ]);
  });

  it('keeps the latest attempt of each mode of a bank', () => {
    const first = begun(BANK);
    const second = {...begun(BANK), id: 'b2'.repeat(16)};
    const evaluation = {...begun(BANK), id: 'c3'.repeat(16), mode: 'evaluation' as const};
    const records = [first, evaluation, second].reduce((held, attempt) => withAttempt(held, BANK, attempt), readSuspendData(''));
    expect(attemptsIn(records, BANK)).toEqual([second, evaluation]);
  });

  it('knows nothing of an attempt at another version of the bank, and keeps it for those who do', () => {
    const newer = bankOf(BANK.quiz.items, '2');
    const text = writeSuspendData(withAttempt([], BANK, begun(BANK)));
    expect(attemptsIn(readSuspendData(text), newer)).toEqual([]);
    expect(writeSuspendData(withAttempt(readSuspendData(text), newer, begun(newer)))).toContain(BANK.hash);
  });

  it('reads nothing from what is not its own, and never throws', () => {
    const good = writeSuspendData(
      withAttempt([], BANK, answer(begun(BANK), BANK.quiz.items[0] as SimpleItem, {kind: 'choice', chosen: ['b']}, AT)),
    );
    for (const text of ['', '2|p', 'page=3', good.replace('|p', '|x')]) expect(attemptsIn(readSuspendData(text), BANK)).toEqual([]);
    fc.assert(
      fc.property(fc.nat(good.length), fc.string({maxLength: 4}), (at, put) => {
        const broken = good.slice(0, at) + put + good.slice(at + put.length);
        expect(attemptsIn(readSuspendData(broken), BANK).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('never grows beyond what SCORM 1.2 keeps, and gives up practice before evaluations', () => {
    const banks = Array.from({length: 12}, (_, nth) =>
      bankOf(
        Array.from({length: 50}, (_, at) => itemOf(`i${at}`, {kind: 'fill-in'})),
        `v${nth}`,
      ),
    );
    const random = mersenne(3);
    let records = readSuspendData('');
    for (const bank of banks) {
      for (const mode of ['practice', 'evaluation'] as const) {
        const drawn = deal(shuffled(bank.quiz.items, random).slice(0, 12), bank.digests, 1);
        const begunAt = {...startAttempt(bank, {id: 'd4'.repeat(16), at: AT, seed: 1, mode, drawn})};
        const done = drawn.reduce(
          (attempt, {item}) =>
            answer(
              attempt,
              itemIndexOf(bank.quiz).get(item)?.item as SimpleItem,
              {kind: 'fill-in', words: {dias: '10', organo: 'otro'}},
              AT,
            ),
          begunAt,
        );
        records = withAttempt(records, bank, done);
        const text = writeSuspendData(records);
        expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA);
        records = readSuspendData(text);
        expect(attemptsIn(records, bank).at(-1)).toEqual(done);
      }
    }
    const kept = banks.flatMap((bank) => attemptsIn(records, bank).map(({mode}) => mode));
    expect(kept.filter((mode) => mode === 'evaluation')).toHaveLength(12);
  });

  it('keeps the first answers of an attempt that is too long by itself', () => {
    const bank = bankOf(Array.from({length: 200}, (_, at) => itemOf(`i${at}`, {kind: 'fill-in'})));
    const words = {dias: 'ñ'.repeat(60), organo: 'ñ'.repeat(60)};
    const all = bank.quiz.items.reduce((attempt, item) => answer(attempt, item as SimpleItem, {kind: 'fill-in', words}, AT), begun(bank));
    const text = writeSuspendData(withAttempt([], bank, all));
    expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA);
    const [kept] = attemptsIn(readSuspendData(text), bank);
    expect(kept?.answers).toEqual(all.answers.slice(0, kept?.answers.length));
    expect(kept?.answers.length).toBeGreaterThan(4);
  });
});

function begun(bank: Bank): Attempt {
  return startAttempt(bank, {id: 'a1'.repeat(16), at: AT, seed: 7, mode: 'practice', drawn: deal(bank.quiz.items, bank.digests, 7)});
}
