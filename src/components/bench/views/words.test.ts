import {describe, expect, it} from 'vitest';
import type {Readiness} from '../../../domain/bench/readiness';
import {consistencyReason, findingWords, percent, periodName, shareWords, slashDay, standingWords} from './words';

const done = {on: '2026-11-21', validUntil: '2027-11-21', mark: {right: 8, of: 10}};
const tried = {times: 1, on: '2026-10-03', mark: {right: 6, of: 10}};
const BECAUSE = '8 de 10 (80 %)';

describe('how somebody stands with a module', () => {
  it.each<[Readiness, string, string, string | undefined]>([
    [{state: 'current', done}, '✓', 'vigente hasta el 21/11/2027', BECAUSE],
    [{state: 'current'}, '✓', 'vigente', 'la regla no pide nada'],
    [{state: 'expiring', within: 60, done}, '⚠', 'por vencer en 60 días: vale hasta el 21/11/2027', BECAUSE],
    [{state: 'expired', done: {...done, validUntil: '2026-10-31'}}, '✗', 'vencido desde el 01/11/2026', BECAUSE],
    [{state: 'not-taken'}, '–', 'sin rendir', undefined],
    [{state: 'not-taken', tried}, '✗', 'rindió y no aprobó', 'una vez el 03/10/2026: 6 de 10 (60 %)'],
    [
      {state: 'not-taken', tried: {...tried, times: 2, left: 1}},
      '✗',
      'rindió y no aprobó',
      '2 veces, la última el 03/10/2026: 6 de 10 (60 %); le queda 1 intento',
    ],
    [
      {state: 'not-taken', tried: {...tried, left: 0}},
      '✗',
      'rindió y no aprobó',
      'una vez el 03/10/2026: 6 de 10 (60 %); no le quedan intentos',
    ],
    [
      {state: 'not-taken', tried: {...tried, left: 2}},
      '✗',
      'rindió y no aprobó',
      'una vez el 03/10/2026: 6 de 10 (60 %); le quedan 2 intentos',
    ],
  ])('%o', (readiness, mark, says, because) => {
    expect(standingWords(readiness)).toEqual({mark, says, ...(because !== undefined && {because})});
  });
});

describe('numbers and days', () => {
  it('are written as in Argentina', () => {
    expect(slashDay('2026-11-05')).toBe('05/11/2026');
    expect(percent(63.44)).toBe('63,4\u00a0%');
    expect([periodName('2026-11-02', 'week'), periodName('2026-11-01', 'month')]).toEqual(['semana del 02/11/2026', 'noviembre de 2026']);
  });
  it('tell a share where there is one, and never all where one is missing', () => {
    expect(shareWords(1199, 1200, 'personas')).toBe('1.199 de 1.200 personas (99\u00a0%)');
    expect(shareWords(0, 0)).toBe('0 de 0');
  });
});

describe('what is found in an attempt', () => {
  it('is told with its number', () => {
    expect(findingWords({kind: 'too-fast', seconds: 1.4})).toContain('1,4 segundos por respuesta');
    expect(findingWords({kind: 'marks-differ', count: 1})).toContain('de 1 respuesta.');
  });
});

describe('why a quiz has no consistency', () => {
  it('is that there are too few attempts, or never enough of the same items', () => {
    expect(consistencyReason({kind: 'too-few', attempts: 3})).toMatch(/^Hay 3 intentos: con menos de 10/);
    expect(consistencyReason({kind: 'different-items', attempts: 7})).toContain('los que más coinciden son 7 intentos');
  });
});
