import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markAgain, markingBankOf} from '../../bench/marked';
import {canonical} from '../../digest/digest';
import {type Attempt, scoreOf} from '../../quiz/attempt';
import {bankOf} from '../../quiz/fixture';
import {type Bank, simpleItemsOf} from '../../quiz/quiz';
import {type Response, rightResponse} from '../../quiz/response';
import {gatherAttempts, type ReadBack} from './attempts-in';
import {BANK, GROUNDS, handedInAttempt, ITEMS, SITE} from './fixture';
import type {Statement} from './statement';
import {statementsFile, statementsFileName} from './statements-file';
import {canBeNamed, statementsOf} from './statements-of';

function attemptsIn(statements: Iterable<unknown>, site: string): ReadBack {
  const gathering = gatherAttempts(site);
  for (const statement of statements) gathering.add(statement);
  return gathering.readBack();
}
const RIGHT = Object.fromEntries(ITEMS.flatMap(simpleItemsOf).map((item) => [item.id, rightResponse(item)]));
const WRONG: Response = {kind: 'choice', chosen: ['b']};
const sent = (attempt: Attempt, rest = {}): Statement[] => statementsOf({attempt, learner: '4321', ...rest}, GROUNDS);
const verbsOf = (statements: readonly Statement[]): string[] => statements.map(({verb}) => verb.id.replace(/.*\//, ''));
const withPass = (pass: number): Bank => ({...BANK, quiz: {...BANK.quiz, evaluation: {strata: [], pass, validMonths: 12}}});
const passing = (pass: number) => ({...GROUNDS, marking: () => markingBankOf(withPass(pass))});

describe('the statements of an attempt', () => {
  it('tell its beginning, each answer and its end', () => {
    const statements = sent(handedInAttempt({uno: WRONG, pares: RIGHT.pares as Response}));
    expect(verbsOf(statements)).toEqual(['initialized', 'answered', 'answered', 'completed']);
    expect(statements.map(({timestamp}) => timestamp.slice(11, 16))).toEqual(['10:00', '10:01', '10:06', '10:30']);
    expect(statements[1]).toMatchObject({
      actor: {objectType: 'Agent', account: {homePage: SITE, name: '4321'}},
      object: {
        id: 'https://resguardo.example/xapi/preguntas/q/uno',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          correctResponsesPattern: ['a'],
        },
      },
      result: {success: false, response: 'b', duration: 'PT1M'},
      context: {
        contextActivities: {grouping: [{id: 'https://resguardo.example/xapi/modulos/q'}]},
        revision: BANK.hash,
        extensions: {'https://resguardo.example/xapi/extensiones/item-digest': 'uno-1'},
      },
    });
    expect(statements.at(-1)).toMatchObject({
      result: {completion: true, duration: 'PT30M', score: {scaled: 0.1111, raw: 1, min: 0, max: 9}},
    });
  });

  it('say passed or failed by the pass mark of the cohort, else of the bank, and only of an evaluation', () => {
    const attempt = handedInAttempt({...RIGHT, uno: WRONG});
    const verdict = (given: Attempt, grounds = GROUNDS, cohort = 'c'): unknown =>
      statementsOf({attempt: given, learner: '1', cohort}, grounds).find(({verb}) => /passed|failed/.test(verb.id));
    expect(verdict(attempt)).toBeUndefined();
    expect(verdict(attempt, passing(80))).toMatchObject({
      verb: {id: 'http://adlnet.gov/expapi/verbs/passed'},
      result: {success: true, score: {raw: 8, max: 9}},
      context: {extensions: {'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8}},
    });
    expect(verdict(attempt, {...passing(80), passOf: (id) => (id === 'c' ? 90 : undefined)})).toMatchObject({
      verb: {id: 'http://adlnet.gov/expapi/verbs/failed'},
      result: {success: false},
    });
    expect(verdict({...attempt, mode: 'practice'}, passing(80))).toBeUndefined();
  });

  it('mark again: what the file says of right and wrong is not repeated', () => {
    const honest = handedInAttempt({uno: WRONG});
    const forged = {...honest, answers: honest.answers.map((given) => ({...given, correct: true}))};
    expect(sent(forged)[1]).toMatchObject({result: {success: false}});
    expect(sent(forged).at(-1)).toMatchObject({result: {score: {raw: 0}}});
  });

  it('take the word of the file for an item that reads otherwise now, say so, and define nothing', () => {
    const statements = statementsOf(
      {attempt: handedInAttempt({uno: RIGHT.uno as Response}), learner: '1'},
      {...GROUNDS, marking: () => markingBankOf(bankOf(ITEMS, '2'))},
    );
    expect(statements[1]?.object.definition).toEqual({
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'other',
    });
    expect(statements[1]?.result).toMatchObject({
      success: true,
      extensions: {'https://resguardo.example/xapi/extensiones/marked-again': false},
    });
  });

  it('have ids and a registration that depend on nothing but site, attempt and item', () => {
    const attempt = handedInAttempt(RIGHT);
    const ids = sent(attempt).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Made by another program (Python's uuid5). What an LRS has would be there twice if they changed.
    expect(ids.slice(0, 2)).toEqual(['2e2b948f-96ef-5ce1-a266-8a7d8ea8ee84', '774d18f8-3d3c-53fe-a701-5476e48107a5']);
    expect(verbsOf(statementsOf({attempt, learner: '1'}, passing(100))).at(-1)).toBe('passed');
    const [one, other] = [passing(100), {...passing(100), passOf: () => 101}].map(
      (grounds) => statementsOf({attempt, learner: '1', cohort: 'c'}, grounds).at(-1)?.id,
    );
    expect(one).toBe(other);
    const uuid = 'a1b2c3d4-0000-4000-8000-000000000000';
    expect(sent({...attempt, id: uuid})[0]?.context.registration).toBe(uuid);
    expect(sent(attempt)[0]?.context.registration).toBe('accab53c-9f98-5b05-897c-f0ab18bdae3e');
  });

  it('are the same bytes for the same attempt, in whatever order its file has the keys', () => {
    const attempt = handedInAttempt(RIGHT);
    const turned = Object.fromEntries(Object.entries(attempt).reverse()) as unknown as Attempt;
    expect(statementsFile(sent(turned))).toBe(statementsFile(sent(attempt)));
  });

  it('name nobody by an address of mail, nor repeat what a learner wrote in their own words', () => {
    expect(canBeNamed('4321')).toBe(true);
    expect(canBeNamed('ana@policia.example')).toBe(false);
    const attempt = handedInAttempt({uno: WRONG});
    expect(() => sent(attempt, {learner: 'ana@policia.example'})).toThrow('mail');
    const talkative = {...attempt, answers: attempt.answers.map((given) => ({...given, explanation: 'porque sí'}))};
    expect(statementsFile(sent(talkative))).not.toContain('porque sí');
    expect(statementsFile(sent(talkative))).not.toMatch(/mbox|mailto/);
  });

  it('have no score where nothing counts, and no duration where the clock went back', () => {
    const attempt = handedInAttempt({uno: WRONG});
    const back = {...attempt, startedAt: '2026-11-30T11:00:00.000Z'};
    expect(sent(back)[1]?.result).not.toHaveProperty('duration');
    const empty = {...handedInAttempt({}), drawn: []};
    expect(sent(empty).at(-1)?.result).not.toHaveProperty('score');
  });

  it('make a file with a statement a line', () => {
    const statements = sent(handedInAttempt(RIGHT));
    expect(statementsFile(statements).split('\n')).toHaveLength(statements.length + 3);
    expect(JSON.parse(statementsFile(statements))).toEqual(statements);
    expect(JSON.parse(statementsFile([]))).toEqual([]);
    expect(statementsFileName('2026-11-30')).toBe('declaraciones-xapi-2026-11-30.json');
  });
});

/** What a file may bring: answers of any kind to any item, marks and instants of any sort, revisions. */
const text = fc.oneof(fc.constantFrom('a', 'b', 'c', 'p1', 'x', 'dias', '__proto__', '[,]'), fc.string({unit: 'binary', maxLength: 5}));
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({kind: fc.constant('choice' as const), chosen: fc.array(text, {maxLength: 3})}),
  fc.record({kind: fc.constant('verdict' as const), verdict: fc.constantFrom('true' as const, 'false' as const), reason: text}),
  fc.record({kind: fc.constant('order' as const), order: fc.array(text, {maxLength: 3})}),
  fc.record({kind: fc.constant('match' as const), pairs: fc.dictionary(text, text, {maxKeys: 3})}),
  fc.record({kind: fc.constant('fill-in' as const), words: fc.dictionary(text, text, {maxKeys: 3})}),
);
const instant = fc.integer({min: 10, max: 59}).map((minute) => `2026-11-30T10:${minute}:00Z`);
const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    id: fc.oneof(fc.uuid(), fc.string({unit: 'binary', minLength: 1, maxLength: 8})),
    responses: fc.dictionary(fc.constantFrom(...Object.keys(RIGHT)), fc.oneof(response, fc.constantFrom(...Object.values(RIGHT)))),
    remarks: fc.array(fc.record({correct: fc.boolean(), at: instant, hints: fc.nat(3)}), {minLength: 9, maxLength: 9}),
    gone: fc.subarray(Object.keys(RIGHT)),
    mode: fc.constantFrom('practice' as const, 'evaluation' as const),
  })
  .map(({id, responses, remarks, gone, mode}) => {
    const attempt = handedInAttempt(responses, {id, mode});
    const answers = attempt.answers.map((given, at) => ({...given, ...remarks[at]}));
    const revisions = gone.length > 0 ? [{at: '2026-11-30T10:29:00Z', quizHash: 'otro', changed: [], withdrawn: gone}] : [];
    return {...attempt, answers, revisions};
  });

describe('reading statements back', () => {
  const learner = '4321';
  const again = (statement: unknown): unknown => JSON.parse(JSON.stringify(statement));

  it('gives the same attempt, marked the same, in whatever order the statements come and whatever stands between them', () => {
    fc.assert(
      fc.property(attempts, fc.integer(), fc.boolean(), (attempt, seed, inCohort) => {
        const recorded = {attempt, learner, ...(inCohort && {cohort: 'c'})};
        const statements: unknown[] = [...statementsOf(recorded, passing(80)), {id: 'x'}, null, 7, 'texto'].map(again);
        const order = statements.map((_, at) => (Math.imul(at + 1, seed | 1) >>> 0) % 1000);
        const shuffled = statements.map((one, at) => ({one, key: order[at] ?? 0})).sort((a, b) => a.key - b.key);
        const read = attemptsIn(
          shuffled.map(({one}) => one),
          SITE,
        );
        expect(read).toMatchObject({foreign: 4, incomplete: 0, contradictory: 0});
        expect(read.attempts.map(({attempt: _, ...rest}) => rest)).toEqual([{learner, ...(inCohort && {cohort: 'c'})}]);
        const [{attempt: back} = {attempt: undefined}] = read.attempts;
        expect(canonical(back)).toBe(canonical(attempt));
        const marked = (given: Attempt) => markAgain(given, {learner}, markingBankOf(BANK), '2026-12-01T00:00:00Z');
        expect(marked(back as Attempt)).toEqual(marked(attempt));
        expect(scoreOf(back as Attempt)).toEqual(scoreOf(attempt));
      }),
    );
  });

  const [begun, first, second, completed] = sent(handedInAttempt({uno: WRONG, pares: WRONG})) as [
    Statement,
    Statement,
    Statement,
    Statement,
  ];
  const counts = (...statements: unknown[]) => {
    const {attempts: read, ...rest} = attemptsIn(statements, SITE);
    return {attempts: read.length, ...rest};
  };
  const SOUND = {attempts: 1, foreign: 0, incomplete: 0, contradictory: 0};

  it('counts the same statement twice once', () => {
    expect(counts(begun, first, second, completed, second, begun)).toEqual(SOUND);
  });
  it.each([
    ['beginning', [first, second, completed]],
    ['answer', [begun, second, completed]],
    ['end', [begun, first, second]],
  ])('leaves out an attempt without its %s', (_, statements) => {
    expect(counts(...statements)).toEqual({...SOUND, attempts: 0, incomplete: 1});
  });
  it('leaves out an attempt of two learners, of two cohorts, or that says two things of one event', () => {
    const actor = {...second.actor, account: {...second.actor.account, name: '9'}};
    const extensions = (more: object) => ({...second, context: {...second.context, extensions: {...second.context.extensions, ...more}}});
    const record = `${SITE}xapi/extensiones/record`;
    const altered = String(second.context.extensions[record]).replace('"b"', '"a"');
    for (const odd of [{...second, actor}, extensions({[`${SITE}xapi/extensiones/cohort`]: 'otra'})]) {
      expect(counts(begun, first, odd, completed)).toEqual({...SOUND, attempts: 0, contradictory: 1});
    }
    expect(counts(begun, first, second, extensions({[record]: altered}), completed)).toEqual({...SOUND, attempts: 0, contradictory: 1});
  });
  it('takes for another’s what has not the id, the account or the activity that the site gives', () => {
    const others = [
      {...second, id: first.id},
      {...second, object: first.object},
      {...second, verb: completed.verb},
      {...second, actor: {objectType: 'Agent', account: {homePage: 'https://otro.example/', name: learner}}},
    ];
    for (const other of others) expect(counts(begun, first, other, completed)).toEqual({...SOUND, attempts: 0, foreign: 1, incomplete: 1});
    expect(attemptsIn([begun, first, second, completed], 'https://otro.example/')).toMatchObject({attempts: [], foreign: 4});
  });
  it('reads whatever there is without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.anything()),
        fc.string(),
        fc.constantFrom('start', 'answer', 'end'),
        fc.jsonValue(),
        (junk, words, kind, value) => {
          const records = [
            words,
            JSON.stringify({kind, attempt: value}),
            JSON.stringify({kind, attempt: 'a', quiz: 'q', answer: value, at: value}),
          ];
          const forged = records.map((record) => ({...begun, context: {extensions: {[`${SITE}xapi/extensiones/record`]: record}}}));
          expect(attemptsIn([...junk, ...forged], SITE).attempts).toEqual([]);
        },
      ),
    );
  });
});
