import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {practiceComponents} from './practice-components';

let data: string;
beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'practice-'));
  for (const folder of ['arboles', 'cuestionarios', 'modelos']) mkdirSync(path.join(data, folder));
  writeFileSync(path.join(data, 'cuestionarios/ley-25326.json'), '{"quiz": {"evaluation": {"pass": 80}}}');
  writeFileSync(path.join(data, 'modelos/acta.json'), '{}');
  writeFileSync(path.join(data, 'cuestionarios/otra.json'), '{"quiz": {}}');
});
afterAll(() => rmSync(data, {recursive: true}));

const position = {start: {line: 8, column: 1, offset: 0}, end: {line: 8, column: 20, offset: 19}};
const id = (value: unknown = 'ley-25326'): object => ({type: 'mdxJsxAttribute', name: 'id', value});
const mode = (value: unknown): object => ({type: 'mdxJsxAttribute', name: 'mode', value});
const quiz = (attributes: object[], more: object = {}): object => ({
  type: 'mdxJsxFlowElement',
  name: 'Quiz',
  attributes,
  children: [],
  position,
  ...more,
});
function transform(...children: object[]): Root {
  const root = {type: 'root', children} as Root;
  const transformer = practiceComponents.call({} as never, {data, siteDir: '/sitio'});
  (transformer as (tree: Root, file: object) => void)(root, {path: '/sitio/docs/modulos/practica.mdx'});
  return root;
}

describe('a component of practice in a page', () => {
  it('gets the data of its id', () => {
    const root = transform(quiz([id()]));
    expect(root.children[0]).toMatchObject({
      type: 'mdxjsEsm',
      data: {estree: {body: [{source: {value: '@resguardo-data/cuestionarios/ley-25326.json'}}]}},
    });
    expect(root.children[1]).toMatchObject({attributes: [{name: 'data', value: {value: '__practice0'}}]});
  });
  it('is a model too', () => {
    expect(transform(quiz([id('acta')], {name: 'Model'})).children[0]).toMatchObject({
      data: {estree: {body: [{source: {value: '@resguardo-data/modelos/acta.json'}}]}},
    });
    expect(() => transform(quiz([id('acto')], {name: 'Model'}))).toThrow('no hay un modelo "acto". Cerca: acta.');
  });
  it('keeps the mode of a quiz', () => {
    expect(transform(quiz([id(), mode('evaluation')])).children[1]).toMatchObject({
      attributes: [
        {name: 'mode', value: 'evaluation'},
        {name: 'data', value: {value: '__practice0'}},
      ],
    });
    expect(() => transform(quiz([id('otra'), mode('practice')]))).not.toThrow();
  });
  it('refuses to evaluate with a bank that does not say how', () => {
    expect(() => transform(quiz([id('otra'), mode('evaluation')]))).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: 1 problema en el contenido:

      docs/modulos/practica.mdx:8:1  <Quiz>
        el cuestionario "otra" no dice cómo se evalúa.
        Cómo se arregla: agregá el bloque evaluation a quizzes/otra.yaml, o sacá mode para practicar.]
    `);
  });
  it('leaves the other components alone', () => {
    const other = {...quiz([{type: 'mdxJsxAttribute', name: 'type', value: 'x'}]), name: 'toString'};
    expect(transform(other).children).toEqual([other]);
  });
  it('refuses an id that does not exist, and says which do', () => {
    expect(() => transform(quiz([id('ley-25236')]))).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: 1 problema en el contenido:

      docs/modulos/practica.mdx:8:1  <Quiz>
        no hay un cuestionario "ley-25236". Cerca: ley-25326.
        Cómo se arregla: usá uno de estos: ley-25326, otra.]
    `);
  });
  it.each([
    ['no id', quiz([]), 'falta el atributo id, con su valor entre comillas.'],
    ['an id that is an expression', quiz([id({type: 'mdxJsxAttributeValueExpression', value: 'x'})]), 'falta el atributo id'],
    ['an unknown attribute', quiz([id(), {type: 'mdxJsxAttribute', name: 'shuffle', value: null}]), 'no existe el atributo "shuffle".'],
    ['a mode that does not exist', quiz([id(), mode('evaluacion')]), 'no hay un modo "evaluacion". Cerca: evaluation.'],
    ['a mode without a value', quiz([id(), mode(null)]), 'el atributo mode va con su valor entre comillas.'],
    ['a mode for a tree', quiz([id(), mode('evaluation')], {name: 'DecisionTree'}), 'no existe el atributo "mode".'],
    ['an expression among the attributes', quiz([id(), {type: 'mdxJsxExpressionAttribute', value: '...x'}]), 'no lleva {…}'],
    ['the id twice', quiz([id(), id()]), 'el atributo id está más de una vez.'],
    ['something inside', quiz([id()], {children: [{type: 'text', value: 'x'}]}), 'no lleva nada adentro'],
    ['a place inside a paragraph', quiz([id()], {type: 'mdxJsxTextElement'}), 'está en medio de un párrafo.'],
  ])('refuses %s', (_, element, message) => {
    expect(() => transform(element)).toThrow(message);
  });
  it('tells every problem of the page at once', () => {
    expect(() => transform(quiz([]), quiz([id('otro')]))).toThrow('2 problemas en el contenido');
  });
});
