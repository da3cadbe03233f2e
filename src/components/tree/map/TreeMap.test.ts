import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {option, outcome, single, treeOf} from '../../../domain/decision-tree/fixture';
import type {DecisionTree} from '../../../domain/decision-tree/tree';
import {walk} from '../../../domain/decision-tree/walk';
import type {MapEdge, MapLayout} from './map-layout';
import {TreeMap} from './TreeMap';

const tree: DecisionTree = {
  ...treeOf(
    'titular',
    [{...single('titular', option('a', 'deber'), option('no-se', 'consultar')), ask: '¿De quién es?'}],
    [outcome('deber'), outcome('consultar', 'inconclusive')],
  ),
  title: 'Un árbol',
};
const place = {x: 0, y: 0, width: 10, height: 10};
const edge = (to: string, branch: string): MapEdge => ({
  from: 'titular',
  to,
  branches: [branch],
  label: [{text: branch, branch}],
  labelAt: {x: 0, y: 0},
  points: [
    {x: 0, y: 0},
    {x: 0, y: 1},
  ],
});
const layout: MapLayout = {
  width: 100,
  height: 100,
  lineHeights: {node: 19, label: 17},
  nodes: [
    {...place, id: 'titular', kind: 'question', head: ['Pregunta'], lines: ['¿De quién', 'es?']},
    {...place, id: 'deber', kind: 'outcome', head: ['Resultado: obligación'], lines: ['Deber']},
    {...place, id: 'consultar', kind: 'outcome', head: ['Resultado: no concluyente'], lines: ['Consultar']},
  ],
  edges: [edge('deber', 'a'), edge('consultar', 'no-se')],
};

const rendered = (answers: Record<string, string>): string => {
  const {trail} = walk(tree, answers);
  const at = trail.at(-1)?.branch.next ?? tree.start;
  return renderToStaticMarkup(
    createElement(TreeMap, {tree, layout, trail, at, linkTo: (id) => (id === 'titular' && trail.length > 0 ? '#titular' : undefined)}),
  );
};
/** What is read aloud of the drawing: its words in order, without what is hidden. */
const readAloud = (html: string): string =>
  html
    .replace(/^.*<svg[^>]*>/s, '')
    .replace(/<g aria-hidden="true">.*?<\/g>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the map of a tree', () => {
  it('is a window that the keyboard reaches, with a name, and says where the same is as text', () => {
    const html = rendered({});
    expect(html).toMatch(/<section[^>]*aria-label="Mapa del árbol: Un árbol"[^>]*tabindex="0"/i);
    expect(html).toContain('El mismo árbol está más abajo como texto.');
  });
  it('reads as its title, what it holds, then questions and outcomes with what they are', () => {
    expect(readAloud(rendered({}))).toBe(
      'Mapa: Un árbol De arriba hacia abajo, unidos por las respuestas. Preguntas: 1. Resultados: 2. ' +
        'Paso 1 Estás acá Pregunta: ¿De quién es? Resultado: obligación: Deber Resultado: no concluyente: Consultar',
    );
  });
  it('numbers the way walked in words, links what can be answered again and marks where the reader is', () => {
    const html = rendered({titular: 'a'});
    expect(html.match(/<a [^>]*>/g)?.map((a) => /href="([^"]*)"/.exec(a)?.[1])).toEqual(['#titular']);
    expect(readAloud(html)).toContain('Paso 1 Pregunta: ¿De quién es? Paso 2 Estás acá Resultado: obligación: Deber Resultado:');
  });
});
