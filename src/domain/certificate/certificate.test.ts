import {describe, expect, it} from 'vitest';
import {close, revise} from '../quiz/attempt';
import {bankOf, itemOf} from '../quiz/fixture';
import {type CertificateSource, certificateFileName, certify, codeGroups, type Learner} from './certificate';
import {evaluated, lawOf, QUIZ} from './fixture';

const source: CertificateSource = {
  attempt: evaluated(),
  quiz: QUIZ,
  learner: {name: 'Ana Díaz', legajo: '1234'},
  law: lawOf(),
  at: '2026-12-01T15:00:00Z',
};
const made = (rest: Partial<CertificateSource> = {}) => certify({...source, ...rest});
const named = (learner: Learner) => made({learner}).learner;

describe('a certificate', () => {
  it('tells who passed what, by which rule and with which bank', () => {
    expect(made()).toMatchObject({
      format: 'resguardo/certificate/v1',
      notice: 'Capacitación, no examen',
      learner: {name: 'Ana Díaz', legajo: '1234'},
      quiz: {id: 'q', title: 'Ley: datos personales', hash: 'bank-1', historical: false},
      attempt: {id: 'a1'},
      score: {right: 2, of: 2},
      rule: {pass: 50, validMonths: 12},
    });
  });

  it('is good from the day of the evaluation in Argentina, whenever it is made', () => {
    expect(made()).toMatchObject({passedOn: '2026-11-21', validUntil: '2027-11-21', issuedOn: '2026-12-01'});
    expect(made({at: '2027-06-01T15:00:00Z'})).toMatchObject({passedOn: '2026-11-21', validUntil: '2027-11-21'});
  });

  it('ends on the last day of a month that has no such day', () => {
    const attempt = {...source.attempt, answers: source.attempt.answers.map((given) => ({...given, at: '2027-08-31T12:00:00Z'}))};
    expect(made({attempt, quiz: {...QUIZ, evaluation: {pass: 50, validMonths: 6}}}).validUntil).toBe('2028-02-29');
  });

  it('names every provision under it with its version, and tells the status of the norm and where a provision has another', () => {
    expect(made().law).toEqual({
      norms: {ley: {name: 'Ley', status: 'Vigente al 1 de enero'}},
      provisions: {
        'ley/art-1': {label: 'art. 1', version: 'v1'},
        'ley/art-2': {label: 'art. 2', version: 'v1', status: 'No rige: veto'},
      },
    });
  });

  it('does not give what changed meanwhile the status of today', () => {
    expect(made({law: lawOf({'ley/art-1': 'v2'})}).law.provisions['ley/art-1']).toEqual({
      label: 'art. 1',
      version: 'v1',
      status: 'Cambió después de la evaluación y antes de esta constancia',
    });
    expect(made({law: {...lawOf(), norms: {}, provisions: {}}}).law).toMatchObject({
      norms: {ley: {name: 'ley', status: 'Sin datos publicados al hacer esta constancia'}},
      provisions: {'ley/art-1': {label: 'ley/art-1', version: 'v1'}},
    });
  });

  it('names the bank that was answered last', () => {
    const begun = evaluated(['a']);
    const revised = revise(begun, bankOf([itemOf('uno')], '2'), '2026-11-22T03:00:00Z');
    expect(made({attempt: revised}).quiz.hash).toBe('bank-2');
  });

  it('is the same for the same evaluation, learner, law and day', () => {
    expect(made({at: '2026-12-01T23:00:00Z'})).toEqual(made());
  });

  it('has a code that never changes for what was published', () => {
    expect(made().code).toMatchInlineSnapshot(`"9e7d8df1558881d8818970ce50e4078e4097179eab63f32e114beaacf162d891"`);
  });

  it('has a code in groups that can be compared by eye, and a file name that names nobody', () => {
    expect(codeGroups(made().code)).toHaveLength(16);
    expect(codeGroups(made().code).join('')).toBe(made().code);
    expect(certificateFileName(made())).toMatch(/^constancia-q-[0-9a-f]{8}\.json$/);
  });
});

describe('the learner of a certificate', () => {
  it('is named on one line, in one way of writing letters', () => {
    expect(named({name: '  Ana \n Dı́az\u202e ', legajo: ' '})).toEqual({name: 'Ana Dı́az'.normalize('NFC')});
    expect(named({name: 'Jose\u0301'})).toEqual(named({name: 'José'}));
  });
  it.each([
    ['no name', {name: ' \u200b '}],
    ['a name that fits no paper', {name: 'a'.repeat(121)}],
    ['a legajo that fits no paper', {name: 'Ana', legajo: '1'.repeat(41)}],
  ])('may not have %s', (_, learner) => {
    expect(() => named(learner)).toThrow(RangeError);
  });
});

describe('no certificate is made', () => {
  it.each<[string, Partial<CertificateSource>]>([
    ['of practice', {attempt: evaluated(['a', 'a'], 'practice')}],
    ['before the last answer', {attempt: evaluated(['a'])}],
    ['below the pass mark', {attempt: evaluated(['b', 'b'])}],
    [
      'when time ran out below it',
      {
        attempt: close(evaluated(['a']), {at: '2026-11-22T03:00:00Z', why: 'time'}),
        quiz: {...QUIZ, evaluation: {pass: 51, validMonths: 1}},
      },
    ],
    ['of another quiz', {quiz: {...QUIZ, id: 'otro'}}],
    ['of a quiz without an evaluation', {quiz: {id: 'q', title: '', historical: false}}],
  ])('%s', (_, rest) => {
    expect(() => made(rest)).toThrow('attempt "a1" is no passed evaluation of quiz');
  });
});
