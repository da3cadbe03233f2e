import {describe, expect, it} from 'vitest';
import type {CitationView} from '../practice/practice-data';
import {mailDraft, noteFileName, reportNote} from './report-note';

const view = (label: string, state: CitationView['state']): CitationView => ({
  label,
  state,
  address: '/normas/x/',
  language: 'es-AR',
  from: '2000-11-02',
  faults: [],
  notInForce: [],
});
const citations = {'ley/art-1': view('Ley, art. 1', 'in-force'), 'disp/art-2': view('Disp., art. 2', 'repealed')};
const reported = {
  place: 'pregunta ley-25326 › robo/aviso',
  words: '¿Qué plazo hay?',
  version: 'banco 0123456789abcdef',
  cites: ['ley/art-1', 'disp/art-2', 'ley/art-1'],
};
const note = (comment: string): string =>
  reportNote(reported, {kind: 'citation', comment, address: 'https://sitio.ar/modulos/ley/practica/'}, citations);

describe('a report', () => {
  it('says what, where, which version and what it rests on, each provision once with its status', () => {
    expect(note('  Es el inciso 3.\n')).toMatchInlineSnapshot(`
      "Reporte: Cita equivocada: la norma no dice eso

      Lugar: pregunta ley-25326 › robo/aviso
      Dirección: https://sitio.ar/modulos/ley/practica/
      Versión: banco 0123456789abcdef
      Texto: «¿Qué plazo hay?»

      Se apoya en:
      - Ley, art. 1 (ley/art-1): vigente
      - Disp., art. 2 (disp/art-2): no rige: derogación

      Comentario:
      Es el inciso 3.
      "
    `);
  });
  it('says so when nothing was added', () => {
    expect(note(' ')).toContain('Comentario:\n(sin comentario)');
  });
  it('becomes a mail draft to nobody, with its lines kept', () => {
    const draft = mailDraft(note('a & b\nc'));
    expect(draft).toMatch(/^mailto:\?subject=Reporte%3A%20Cita%20equivocada/);
    expect(decodeURIComponent(draft)).toContain('a & b\r\nc');
  });
  it('becomes a file named after its place', () => {
    expect(noteFileName(reported)).toBe('reporte-ley-25326-robo-aviso.txt');
  });
});
