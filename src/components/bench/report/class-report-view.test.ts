import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {reportClass} from '../../../domain/bench/class-report';
import {cohortOf, markedOf} from '../../../domain/bench/fixture';
import {bankOf, itemOf} from '../../../domain/quiz/fixture';
import {ClassReportView} from './ClassReportView';
import {cohortRuleWords, rosterCell} from './report-words';

const HOSTILE = '<script>alert(1)</script>';
const ATTEMPTS = [
  markedOf('101', '2026-11-01', 'uno:1', {cohort: 'c'}),
  markedOf(HOSTILE, '2026-11-02', '', {cohort: 'c', items: [{item: 'uno', outcome: 'wrong', misreadings: ['confunde b'], remarked: true}]}),
];
const report = reportClass(ATTEMPTS, {
  cohort: cohortOf({name: HOSTILE}),
  roster: ['103'],
  banks: [bankOf([itemOf('uno')])],
  today: '2026-11-30',
});
const drawn = (names: boolean): string =>
  renderToStaticMarkup(
    createElement(ClassReportView, {
      report,
      naming: {names, people: new Map([['101', 'Álvarez, Ana']]), modules: new Map([['q', 'Módulo de prueba']])},
      provisions: new Map([['ley/art-1', {label: 'Ley, art. 1', state: 'repealed' as const}]]),
    }),
  );

describe('the report of a class on paper', () => {
  it('says that results are declared, of when it is, and what the rule is', () => {
    expect(drawn(true)).toContain('Resultados declarados, no certificados');
    expect(drawn(true)).toContain('30 de noviembre de 2026');
    expect(drawn(true)).toContain('aprobar su evaluación con 80 % o más. Vale por 12 meses.');
  });
  it('tells each learner, the misreadings with their provision, and what they are of', () => {
    expect(drawn(true)).toContain('✓ hasta 01/11/2027');
    expect(drawn(true)).toContain('✗ no aprobó');
    expect(drawn(true)).toContain('– sin rendir');
    expect(drawn(true)).toMatch(/confunde b<\/strong>: 1 de 2 \(50\u00a0%\).*Ley, art\. 1 \(⚠ No rige: derogación\)/);
    expect(drawn(true)).toContain('3 personas');
  });
  it('leaves out names and what is said of them', () => {
    expect(drawn(true)).toContain('Álvarez, Ana');
    expect(drawn(false)).not.toMatch(/Álvarez|Nombre|nombres/);
  });
  it('runs nothing of what others wrote', () => {
    expect(drawn(true)).not.toContain('<script');
    expect(drawn(true)).toContain('&lt;script&gt;');
  });
});

it('a cell says until when, or since when not', () => {
  const mark = {right: 1, of: 1};
  expect(rosterCell({module: 'q', state: 'expired', done: {on: '2025-01-31', validUntil: '2026-01-31', mark}})).toBe('✗ venció 01/02/2026');
  expect(rosterCell({module: 'q', state: 'expiring', within: 30, done: {on: '2025-12-01', validUntil: '2026-12-01', mark}})).toBe(
    '⚠ vence 01/12/2026',
  );
  expect(rosterCell({module: 'q', state: 'current'})).toBe('✓');
});

it.each([
  [
    {moveOn: 'Passed', pass: 70, attempts: 3, validMonths: 1} as const,
    'Cada módulo pide aprobar su evaluación con 70 % o más; cuentan las 3 primeras. Vale por un mes.',
  ],
  [
    {moveOn: 'Completed', pass: 70, attempts: 1, validMonths: 6} as const,
    'Cada módulo pide terminar su evaluación, con cualquier nota; cuenta sólo la primera. Vale por 6 meses.',
  ],
  [{moveOn: 'NotApplicable', pass: 70, validMonths: 6} as const, 'La cohorte no pide ninguna evaluación.'],
])('the rule %j in words', (rule, words) => expect(cohortRuleWords(rule)).toBe(words));
