import {describe, expect, it} from 'vitest';
import type {Change} from './change';
import type {Impact, Touched} from './impact';
import {impactReport, summarySentence} from './report';

const place = {file: 'docs/arboles/nivel/tree.yaml', line: 9, column: 13};
const touched: Touched = {
  by: {kind: 'tree-option', tree: 'nivel', question: 'titular', option: 'estatal'},
  since: 'edited',
  through: [
    {how: 'cites', id: 'ley/art-1', place, relation: 'whole'},
    {how: 'cites', id: 'ley/art-1/a', place, relation: 'same'},
  ],
};
const base = {id: 'ley/art-1/a', label: 'Ley, art. 1, inc. a)'};
const impact = (change: Change, ...by: Touched[]): Impact => ({changes: [{change, touched: by}]});

describe('the report of an impact', () => {
  it('tells each change and gives a box to tick for each thing that rests on it', () => {
    const long = (word: string): string =>
      `Uno dos tres cuatro cinco seis siete ocho ${word} nueve diez once doce trece catorce quince dieciséis.`;
    const change: Change = {...base, kind: 'words', fields: [{field: 'text', before: long('antes'), after: long('*después*')}]};
    expect(impactReport(impact(change, touched), 'v1 (abc)')).toMatchInlineSnapshot(`
      "# Qué revisar

      Base: v1 (abc). Se compara con la carpeta de trabajo.

      1 cambio en las normas; 1 lugar para revisar, 0 sin tocar desde la base.

      ## Ley, art. 1, inc. a) (\`ley/art-1/a\`): cambió el texto (text)

      - el texto (text): antes «[…] tres cuatro cinco seis siete ocho antes nueve diez once doce trece catorce […]», ahora «[…] tres cuatro cinco seis siete ocho \\*después\\* nueve diez once doce trece catorce […]»

      Se apoya en esto:

      - [ ] árbol "nivel", opción "titular/estatal": cita \`ley/art-1\` (lo abarca) y \`ley/art-1/a\` · docs/arboles/nivel/tree.yaml:9:13 · **editado desde la base**
      "
    `);
  });
  it('tells a status by its events', () => {
    const event = {from: '2000-11-02', state: 'in-force', by: 'Publicación', source: 's', confidence: 'official', replacedBy: []} as const;
    const repeal = {...event, from: '2020', state: 'repealed', by: 'Ley nueva', replacedBy: [{statute: 'otra', provisions: []}]} as const;
    const change: Change = {...base, kind: 'status', ruledBefore: event, rulesNow: repeal, goneEvents: [], newEvents: [repeal]};
    expect(impactReport(impact(change, touched), 'v1').split('\n\n')[4]).toMatchInlineSnapshot(`
      "- el día del control: antes Vigente (desde 2000-11-02), ahora No rige: derogación (desde 2020)
      - ahora dice: desde 2020, No rige: derogación: Ley nueva (fuente oficial); en su lugar: otra"
    `);
  });
  it('keeps apart the changes on which nothing rests, and what could not be read', () => {
    expect(impactReport(impact({...base, kind: 'removed', holds: 2}), 'v1', ['ley.yaml:1:1 falta.'])).toMatchInlineSnapshot(`
      "# Qué revisar

      Base: v1. Se compara con la carpeta de trabajo.

      1 cambio en las normas; nada se apoya en lo que cambió: no hay nada que revisar.

      ## Lo que no se pudo leer de la base

      Con las reglas de hoy estos archivos no se leen, y lo que dicen no se comparó. El resto sí.

      - ley.yaml:1:1 falta.

      ## Cambios en los que nada se apoya

      - Ley, art. 1, inc. a) (\`ley/art-1/a\`): ya no está, con lo que contiene (2)
      "
    `);
  });
  it('counts each thing once, whatever touches it', () => {
    const change: Change = {...base, kind: 'added', holds: 0};
    const twice: Impact = {
      changes: [
        ...impact(change, touched).changes,
        ...impact(change, touched, {...touched, since: 'untouched', by: {kind: 'page', page: 'p'}}).changes,
      ],
    };
    expect(summarySentence(twice)).toBe('2 cambios en las normas; 2 lugares para revisar, 1 sin tocar desde la base.');
  });
});
