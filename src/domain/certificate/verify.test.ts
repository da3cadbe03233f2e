import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {digestOf} from '../digest/digest';
import {type Certificate, certify} from './certificate';
import {evaluated, lawOf, QUIZ} from './fixture';
import {certificateText} from './text';
import {verify} from './verify';

const certificate = certify({
  attempt: evaluated(),
  quiz: QUIZ,
  learner: {name: 'Ana Díaz', legajo: '1234'},
  law: lawOf(),
  at: '2026-12-01T15:00:00Z',
});
const TODAY = '2026-12-02';
const verified = (source: unknown, law = lawOf(), today = TODAY) => verify(source, law, today);
const file = (): Certificate => JSON.parse(JSON.stringify(certificate));
/** As somebody would who knows how the code is made. */
const resealed = (rest: object): object => {
  const {code: _, ...content} = {...certificate, ...rest};
  return {...content, code: digestOf(content)};
};

/** Every place in a value that holds no further value. */
function leavesOf(value: unknown, keys: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return Object.entries(value).flatMap(([key, held]) => leavesOf(held, [...keys, key]));
}

/** The certificate with another value in one place. */
function altered([key = '', ...rest]: readonly string[], to: unknown, within: object = file()): object {
  const held = (within as Record<string, unknown>)[key];
  return {...within, [key]: rest.length === 0 ? to : altered(rest, to, held as object)};
}

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((held) => shuffled(held, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, shuffled(held, seed)] as const);
  return Object.fromEntries(
    entries.sort(([one], [other]) => ((one.length * seed) % 7) - ((other.length * seed) % 7) || (one < other ? 1 : -1)),
  );
}

describe('verifying a certificate', () => {
  it('accepts it as a value, as a file and as the text of the paper', () => {
    for (const source of [certificate, JSON.stringify(certificate, null, 2), certificateText(certificate)])
      expect(verified(source)).toEqual({kind: 'intact', certificate, standing: 'in-force', changed: [], untold: []});
  });

  it('finds out any change of any field', () => {
    const leaves = leavesOf(file());
    expect(leaves.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue({depthSize: 'small'}), (keys, value) => {
        const held = keys.reduce<unknown>((within, key) => (within as Record<string, unknown>)[key], certificate);
        fc.pre(JSON.stringify(value) !== JSON.stringify(held));
        expect(verified(altered(keys, value)).kind).not.toBe('intact');
        expect(verified(JSON.stringify(altered(keys, value))).kind).not.toBe('intact');
      }),
      {numRuns: 1000},
    );
  });

  it.each([
    ['Ana', 'Eva'],
    ['"right":2', '"right":1'],
    ['2027-11-21', '2028-11-21'],
    ['1234', '12345'],
  ])('says that it was altered when «%s» became «%s»', (was, is) => {
    expect(verified(JSON.stringify(certificate).replace(was, is))).toEqual({kind: 'altered'});
  });

  it('finds out what was added or taken away', () => {
    expect(verified({...certificate, nota: 'sobresaliente'})).toEqual({kind: 'altered'});
    expect(verified({...certificate, learner: {name: 'Ana Díaz'}})).toEqual({kind: 'altered'});
  });

  it('does not mind the order of keys', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6}), (seed) => {
        expect(verified(JSON.stringify(shuffled(file(), seed)))).toMatchObject({kind: 'intact', certificate});
      }),
    );
  });

  it.each<[string, object]>([
    ['a term that its rule does not give', {validUntil: '2099-01-01'}],
    ['days that are none', {passedOn: '2026-02-30', validUntil: '2027-02-30'}],
    ['a score below its rule', {score: {right: 0, of: 2}}],
    ['more right answers than questions', {score: {right: 3, of: 2}}],
    ['no name', {learner: {name: ' '}}],
    ['another notice', {notice: 'Examen'}],
    ['something of another kind', {learner: 'Ana Díaz'}],
    ['nothing of the law', {law: undefined}],
    ['a list for a record', {law: {norms: [], provisions: {}}}],
  ])('does not accept %s, although the code fits', (_, rest) => {
    expect(verified(resealed(rest))).toEqual({kind: 'inconsistent'});
  });

  it('never throws, whatever it is given, and finds no certificate in it', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withMap: true}), fc.string(), (thing, text) => {
        for (const source of [thing, text, {...certificate, quiz: thing}, {...certificate, code: thing}, {...file(), law: [thing]}])
          expect(verified(source).kind).not.toBe('intact');
      }),
    );
  });

  it('does not follow what is nested without end or comes back to itself', () => {
    const ring: Record<string, unknown> = {...certificate};
    ring.quiz = ring;
    expect(verified(ring)).toEqual({kind: 'missing', why: 'other-format'});
    expect(verified(`{"format":"${certificate.format}","code":"","a":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toEqual({
      kind: 'missing',
      why: 'other-format',
    });
  });

  it('says why there is nothing to verify', () => {
    expect(verified('hola')).toEqual({kind: 'missing', why: 'nothing'});
    expect(verified(certificateText(certificate).slice(0, 200))).toEqual({kind: 'missing', why: 'incomplete'});
    expect(verified('{"format": "resguardo/result/v1"}')).toEqual({kind: 'missing', why: 'other-format'});
  });

  it('knows what is published by its own name only', () => {
    const odd = {norms: {}, provisions: {constructor: {label: 'x', version: 'v'}, ['__proto__']: {label: 'y', version: 'v'}}};
    expect(verified(resealed({law: odd}))).toMatchObject({kind: 'intact', changed: [], untold: ['x', 'y']});
  });
});

describe('a certificate that was not altered', () => {
  const standing = (today: string, law = lawOf()): unknown => {
    const verification = verified(certificate, law, today);
    return verification.kind === 'intact' && verification.standing;
  };

  it.each([
    ['2026-11-20', 'not-yet'],
    ['2026-11-21', 'in-force'],
    ['2027-11-21', 'in-force'],
    ['2027-11-22', 'expired'],
  ])('on %s is %s', (today, expected) => {
    expect(standing(today)).toBe(expected);
  });

  it('lapses in part when a provision under it changes, and names it with what it was and is', () => {
    const law = lawOf({'ley/art-2': 'v2'});
    expect(verified(certificate, law)).toMatchObject({
      standing: 'lapsed-in-part',
      changed: [{id: 'ley/art-2', label: 'Ley, art. 2', was: 'No rige: veto', now: {version: 'v2', address: '/normas/ley/art-2/'}}],
    });
    expect(verified(certificate, lawOf({'ley/art-1': 'v2'}))).toMatchObject({changed: [{was: 'Vigente al 1 de enero'}]});
  });

  it('is expired first, and still tells what changed', () => {
    const verification = verified(certificate, lawOf({'ley/art-1': 'v2'}), '2030-01-01');
    expect(verification).toMatchObject({standing: 'expired', changed: [{id: 'ley/art-1'}]});
  });

  it('tells of which provisions nothing is published any more', () => {
    const {'ley/art-1': _, ...provisions} = lawOf().provisions;
    expect(verified(certificate, {...lawOf(), provisions})).toMatchObject({standing: 'in-force', untold: ['Ley, art. 1']});
  });
});
