import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {findingsIn} from '../../../domain/bench/findings';
import {markedOf} from '../../../domain/bench/fixture';
import {analyseBank} from '../../../domain/bench/item-analysis';
import type {MarkedAttempt} from '../../../domain/bench/marked';
import {bankOf, itemOf} from '../../../domain/quiz/fixture';
import {FindingsView} from './FindingsView';
import {handedIn, NAMES} from './fixture';
import {ItemAnalysisView} from './ItemAnalysisView';

const nothing = (): void => {};
const bank = bankOf([itemOf('uno'), itemOf('dos'), itemOf('tres')]);

/** Attempts of as many people at these items. */
function attemptsOf(told: readonly string[]): MarkedAttempt[] {
  return told.map((items, at) => markedOf(`p${at}`, '2026-10-01', items, {quiz: bank.quiz.id}));
}

function shown(attempts: readonly MarkedAttempt[]): string {
  return renderToStaticMarkup(createElement(ItemAnalysisView, {analysis: analyseBank(attempts, bank), title: 'Datos'}));
}

const SAME_ITEMS = Array.from({length: 12}, (_, at) => `uno:1 dos:${at % 2} tres:${at < 6 ? 1 : 0}`);

describe('the view of items', () => {
  it('has figures with what they mean and what is good', () => {
    const html = shown(attemptsOf(SAME_ITEMS));
    expect(html).toMatch(/<dt>Consistencia interna[^<]*<\/dt><dd><span[^>]*>−?[\d,]+\u00a0%<\/span>/);
    expect(html).toContain('Más de 75 % es satisfactorio');
    expect(html).toContain('12 intentos con las mismas 3 preguntas');
  });
  it('says of figures that equal marks do not give that they do not', () => {
    expect(shown(attemptsOf(Array.from({length: 10}, () => 'uno:1 dos:0')))).toContain('No se puede calcular: hacen falta notas distintas');
  });
  it('tells of few answers how many there are, and no figure', () => {
    const html = shown(attemptsOf([...SAME_ITEMS.slice(0, 8), 'uno:1']));
    expect(html).toContain('Hay 9 intentos: con menos de 10');
    expect(html).toContain('Hay 8 respuestas: con menos de 10');
    expect(html).not.toContain('Facilidad y discriminación');
  });
  it('says why attempts at different items have no consistency', () => {
    const mixed = [...SAME_ITEMS.slice(0, 6), ...SAME_ITEMS.slice(0, 6).map((told) => told.replace(/ tres:./, ''))];
    expect(shown(attemptsOf(mixed))).toContain('los que más coinciden son 6 intentos');
  });
});

describe('the view of findings', () => {
  const of = (attempts: readonly MarkedAttempt[]): string =>
    renderToStaticMarkup(
      createElement(FindingsView, {
        findings: findingsIn(attempts, {offset: 0, limit: 50}),
        names: NAMES,
        page: {offset: 0, limit: 50},
        onKind: nothing,
        onPage: nothing,
      }),
    );
  it('tells each as a reason to ask, with who and when', () => {
    const html = of([handedIn('1200', '2026-11-20', 'uno:1', {findings: [{kind: 'clock-back'}]}), handedIn('1300', '2026-11-20', 'uno:1')]);
    expect(html).toContain('1200, Ana Álvarez');
    expect(html).toContain('Evaluación del 20/11/2026');
    expect(html).toContain('preguntá si la cambió');
    expect(html).toContain('1 de 2 intentos (50\u00a0%)');
    expect(html).not.toContain('1300');
  });
  it('says that there is nothing', () => {
    expect(of([handedIn('1300', '2026-11-20', 'uno:1')])).toContain('En 1 intento no hay nada que llame la atención.');
  });
});
