import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fromBase64, toBase64} from './base64';
import {certify} from './certificate';
import {evaluated, lawOf, QUIZ} from './fixture';
import {certificateText, findCertificate} from './text';

const certificate = certify({
  attempt: evaluated(),
  quiz: QUIZ,
  learner: {name: 'Ñandú Açaí 🐦'},
  law: lawOf(),
  at: '2026-12-01T15:00:00Z',
});
const text = certificateText(certificate);

describe('base64', () => {
  it('is what everybody else writes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (words) => {
        expect(toBase64(words)).toBe(Buffer.from(words).toString('base64').replace(/=+$/, ''));
        for (const sort of ['base64', 'base64url'] as const) expect(fromBase64(Buffer.from(words).toString(sort))).toBe(words);
      }),
    );
  });
  it.each(['a*b', 'ñ', '/w', 'a='.repeat(3)])('is not %j', (written) => {
    expect(fromBase64(written)).toBeUndefined();
  });
});

describe('the text of a certificate', () => {
  it('holds all of it in lines that a mail leaves as they are, without hyphens', () => {
    expect(findCertificate(text)).toEqual({value: certificate});
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(text).not.toMatch(/-|=/);
  });

  it('is found however its lines are broken, with anything around it', () => {
    const space = fc.constantFrom('', '', '', ' ', '\n', '\r\n> ', '\u00ad\n', '\u00a0', '\u200b', '\f');
    fc.assert(
      fc.property(fc.array(space, {minLength: 1, maxLength: 50}), fc.string(), fc.string(), (spaces, before, after) => {
        const broken = [...text].map((sign, at) => `${sign}${at % 9 === 0 ? spaces[at % spaces.length] : ''}`).join('');
        expect(findCertificate(`Constancia ${before.replaceAll(':', '')}\n${broken}\nPágina 1 ${after}`)).toEqual({value: certificate});
      }),
    );
  });

  it('is found as the JSON of its file too', () => {
    expect(findCertificate(`\ufeff${JSON.stringify(certificate, null, 2)}\n`)).toEqual({value: certificate});
  });

  it.each([
    ['nothing', 'Constancia de capacitación'],
    ['nothing', ''],
    ['incomplete', text.slice(0, -20)],
    ['unreadable', text.replace('\n', '\n*')],
    ['unreadable', '{"format": "resguardo/certificate/v1", '],
    ['unreadable', `{"a":${'['.repeat(90_000)}`],
    ['too-long', 'a'.repeat(500_001)],
  ])('is %s in some texts', (missing, other) => {
    expect(findCertificate(other)).toEqual({missing});
  });
});
