import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {madeUpStatements} from '../../../browser/lrs/fixture';
import type {ReadReport} from '../../../browser/lrs/read';
import type {SendReport} from '../../../browser/lrs/send';
import type {Statement} from '../../../domain/learning-record/xapi/statement';
import {LrsOutcome} from './LrsOutcome';
import {LrsPanel} from './LrsPanel';
import {endWords, progressWords, readWords, sinceDay, unnamedWords} from './lrs-words';
import type {LrsState} from './useLrs';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => createElement('a', {href: to}, children),
}));

async function* nothing(): AsyncGenerator<Statement> {}
const nowhere = async (): Promise<void> => {};
const shown = (state: Exclude<LrsState, {doing: 'nothing'}>): string =>
  renderToStaticMarkup(createElement(LrsOutcome, {state, onCancel: () => {}, onDone: () => {}, takeIn: nowhere}));
const SENT: SendReport = {end: 'done', confirmed: 12, conflicts: [], refused: []};
const READ: ReadReport = {statements: 0, attempts: 0, foreign: 0, incomplete: 0, contradictory: 0, invalid: 0, files: []};

describe('the panel', () => {
  const html = renderToStaticMarkup(
    createElement(LrsPanel, {statements: nothing, takeIn: nowhere, site: 'https://r.example/', today: '2026-11-30'}),
  );
  it('asks where and as whom, and promises to forget the password', () => {
    expect(html).toMatch(/<label[^>]*>Dirección para xAPI<input/);
    expect(html).toMatch(/type="password"[^>]*autoComplete="off"/i);
    expect(html).toContain('se olvida al cerrar la página');
  });
  it('says before anything is sent what the law asks where the server is of somebody else', () => {
    expect(html).toContain('<a href="/normas/ley-25326/art-11/">Ley 25.326, art. 11</a>');
    expect(html).toContain('<a href="/normas/ley-25326/art-12/">art. 12</a>');
  });
  it('describes each field by an element that is there', () => {
    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));
    expect(described).toHaveLength(3);
    for (const id of described) expect(html).toContain(` id="${id}"`);
  });
});

describe('what is told', () => {
  it('of a sending that is under way', () => {
    const html = shown({
      doing: 'sending',
      progress: {confirmed: 1, conflicts: 0, refused: 2, waiting: 'El LRS falló (500): se prueba de nuevo en 2 segundos.'},
    });
    expect(html).toContain('<p role="status">1 declaración confirmada por el LRS. 2 declaraciones sin tomar. El LRS falló (500)');
    expect(html).toContain('>Cancelar</button>');
    expect(progressWords({confirmed: 1500, conflicts: 0, refused: 0})).toBe('1.500 declaraciones confirmadas por el LRS.');
  });
  it('of one that ended, in whatever way', () => {
    expect(endWords(SENT)).toMatch(/^El LRS tiene 12 declaraciones.*no se duplican/);
    expect(endWords({...SENT, confirmed: 0})).toMatch(/^No había nada/);
    expect(endWords({...SENT, end: 'cancelled'})).toMatch(/Podés seguir/);
    expect(endWords({...SENT, end: 'stopped', reason: 'El LRS falló (500).'})).toMatch(/^El LRS falló \(500\)\. El LRS tiene 12/);
  });
  it('of what was not taken: which, why and what to do', () => {
    const [, statement] = madeUpStatements(2) as [Statement, Statement];
    const untaken = [{statement, reason: 'is conflicting <b>'}];
    const html = shown({doing: 'sent', report: {...SENT, conflicts: untaken}, unnamed: 2});
    expect(html).toContain('Con otro contenido (409): 1 declaración');
    expect(html).toContain('1000 respondió uno (2026-11-30T10:01:00.000Z) — el LRS dice: is conflicting &lt;b&gt;');
    expect(html).toMatch(/lo que un LRS tiene no se cambia.*anule/);
    expect(html).toContain(unnamedWords(2));
    const many = madeUpStatements(103).map((one) => ({statement: one, reason: ''}));
    expect(shown({doing: 'sent', report: {...SENT, conflicts: many}, unnamed: 0})).toContain('Y 3 declaraciones más.');
    expect(shown({doing: 'sent', report: {...SENT, refused: untaken}, unnamed: 0})).toContain('Rechazadas (400): 1 declaración');
  });
  it('of what was read, with what is left out and why', () => {
    expect(readWords({...READ, statements: 9, attempts: 1})).toEqual(['Se leyeron 9 declaraciones: 1 intento entero de este sitio.']);
    expect(readWords({...READ, foreign: 1, incomplete: 1, contradictory: 1, invalid: 1})).toHaveLength(5);
    expect(shown({doing: 'read', report: {...READ, attempts: 3}})).toContain('Traer 3 intentos a Instruir');
    expect(shown({doing: 'read', report: READ})).not.toContain('Traer');
    expect(shown({doing: 'failed', reason: 'No hubo respuesta.'})).toContain('No hubo respuesta.');
  });
  it('of a day: from its first hour in Argentina', () => {
    expect(sinceDay('2026-11-30')).toBe('2026-11-30T03:00:00.000Z');
    expect(sinceDay('')).toBeUndefined();
  });
});
