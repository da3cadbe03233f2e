import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toBase64} from '../certificate/base64';
import {oneLine} from '../certificate/certificate';
import {type Cohort, MOVE_ON} from './cohort';
import {COHORT_LIMITS, isCohort} from './cohort-shape';
import {cohortWith} from './fixture';
import {cohortFingerprint, decodeCohort, encodeCohort} from './link';

const line = (longest: number): fc.Arbitrary<string> =>
  fc
    .string({unit: 'grapheme', minLength: 1, maxLength: longest})
    .map(oneLine)
    .filter((text) => text !== '' && text.length <= longest);
const anyCohort: fc.Arbitrary<Cohort> = fc.record({
  format: fc.constant('resguardo/cohort/v1' as const),
  id: fc.stringMatching(/^[\w-]{1,64}$/),
  name: line(COHORT_LIMITS.name),
  responsible: fc.record({name: line(COHORT_LIMITS.responsible), address: line(COHORT_LIMITS.address)}),
  modules: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,60}$/), {minLength: 1, maxLength: COHORT_LIMITS.modules}),
  rule: fc.record(
    {
      moveOn: fc.constantFrom(...MOVE_ON),
      pass: fc.integer({min: 0, max: 100}),
      validMonths: fc.integer({min: 1, max: COHORT_LIMITS.validMonths}),
      attempts: fc.integer({min: 1, max: COHORT_LIMITS.attempts}),
    },
    {requiredKeys: ['moveOn', 'pass', 'validMonths']},
  ),
  recipient: fc.stringMatching(/^age1[02-9ac-hj-np-z]{58}$/),
  createdAt: fc.date({min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}).map((date) => date.toISOString()),
});

/** A link that says these things, whatever they are. */
const linkOf = (wire: unknown): string => `#cohorte=${toBase64(JSON.stringify(wire))}`;
const WIRE = {
  v: 1,
  i: 'c0ffee',
  n: 'Curso',
  r: ['Escuela', 'Calle 1'],
  m: ['ley-25326'],
  p: ['Passed', 80, 12],
  k: `age1${'q'.repeat(58)}`,
  c: '2026-11-29T10:00:00.000Z',
};
const faultOf = (text: string): string => {
  const read = decodeCohort(text);
  return read.ok ? 'none at all' : read.fault;
};

describe('the link of a cohort', () => {
  it('says the cohort, all of it and nothing else', () => {
    fc.assert(
      fc.property(anyCohort, (cohort) => {
        expect(decodeCohort(encodeCohort(cohort))).toEqual({ok: true, cohort});
      }),
    );
  });
  it('is understood within the words of a mail, and as a whole address', () => {
    const link = `https://resguardo.example/entregar/${encodeCohort(cohortWith())}`;
    for (const text of [link, `Entrá acá: <${link}>`, `${link}\n\nSaludos`, `(${link}).`]) {
      expect(decodeCohort(text)).toEqual({ok: true, cohort: cohortWith()});
    }
  });
  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => typeof decodeCohort(text).ok === 'boolean'));
    fc.assert(fc.property(fc.string(), (text) => typeof decodeCohort(`#cohorte=${text}`).ok === 'boolean'));
    fc.assert(fc.property(fc.jsonValue(), (value) => !decodeCohort(linkOf(value)).ok));
  });
  it('never gives what is no cohort, whichever of its parts is something else', () => {
    fc.assert(
      fc.property(fc.constantFrom('i', 'n', 'r', 'm', 'p', 'k', 'c'), fc.jsonValue(), (key, value) => {
        const read = decodeCohort(linkOf({...WIRE, [key]: value}));
        if (read.ok) expect(isCohort(read.cohort)).toBe(true);
      }),
    );
  });
  it('is no cohort wherever it is cut', () => {
    const link = encodeCohort(cohortWith());
    for (let at = '#cohorte='.length; at < link.length - 1; at++) expect(decodeCohort(link.slice(0, at)).ok).toBe(false);
  });
  it.each([
    ['none', ''],
    ['none', 'https://resguardo.example/entregar/'],
    ['none', '#mis-datos'],
    ['unreadable', '#cohorte='],
    ['unreadable', '#cohorte=====¿'],
    ['unreadable', linkOf(null)],
    ['unreadable', linkOf([1])],
    ['too-long', `#cohorte=${'a'.repeat(9000)}`],
    ['other-version', linkOf({...WIRE, v: 2})],
    ['other-version', linkOf({})],
    ['unknown-data', linkOf({...WIRE, x: 1})],
    ['unknown-data', `#cohorte=${toBase64(JSON.stringify(WIRE).replace('{', '{"__proto__":{},'))}`],
    ['wrong-data', linkOf({...WIRE, n: ''})],
    ['wrong-data', linkOf({...WIRE, n: 'en dos\nrenglones'})],
    ['wrong-data', linkOf({...WIRE, n: '\ud800'})],
    ['wrong-data', linkOf({...WIRE, r: ['Escuela']})],
    ['wrong-data', linkOf({...WIRE, m: []})],
    ['wrong-data', linkOf({...WIRE, m: ['uno', 'uno']})],
    ['wrong-data', linkOf({...WIRE, p: ['Pass', 80, 12]})],
    ['wrong-data', linkOf({...WIRE, p: ['Passed', 101, 12]})],
    ['wrong-data', linkOf({...WIRE, p: ['Passed', 80, 12, 0]})],
    ['wrong-data', linkOf({...WIRE, p: ['Passed', 80, 12, 1, 1]})],
    ['wrong-data', linkOf({...WIRE, k: 'AGE-SECRET-KEY-1QQ'})],
    ['wrong-data', linkOf({...WIRE, c: 'ayer'})],
  ])('tells what is wrong: %s', (fault, text) => {
    expect(faultOf(text)).toBe(fault);
  });
  it('of the nine modules of the course fits a QR code that a phone reads', () => {
    const modules = [
      'archivos-policiales',
      'consentimiento-y-cesion',
      'cooperacion-internacional',
      'datos-y-principios',
      'derechos-y-habeas-data',
      'fuentes-abiertas',
      'gestion-digital',
      'infracciones-y-sanciones',
      'seguridad-y-confidencialidad',
    ];
    const cohort = cohortWith({
      modules,
      rule: {moveOn: 'CompletedAndPassed', pass: 80, attempts: 3, validMonths: 12},
      name: 'Curso de actualización, comisarías de La Plata, 2026',
      responsible: {name: 'Escuela de Policía Juan Vucetich', address: 'Camino Centenario y 508, Gonnet, La Plata'},
    });
    expect(`https://resguardo.example/entregar/${encodeCohort(cohort)}`.length).toBeLessThanOrEqual(900);
  });
});

describe('the fingerprint of a key', () => {
  it('is in groups that can be read aloud, and another for another key', () => {
    const [one, other] = [cohortWith().recipient, `age1${'q'.repeat(57)}p`];
    expect(cohortFingerprint(one)).toMatch(/^(?:[0-9A-F]{4} ){4}[0-9A-F]{4}$/);
    expect(cohortFingerprint(other)).not.toBe(cohortFingerprint(one));
  });
});
