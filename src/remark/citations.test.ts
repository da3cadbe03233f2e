import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {citations} from './citations';

let data: string;
beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'citas-'));
  const view = {label: 'Ley de prueba, art. 5', address: '/normas/ley/art-5/', state: 'repealed', quote: 'Los datos.'};
  writeFileSync(path.join(data, 'citas.json'), JSON.stringify({'ley/art-5': view}));
});
afterAll(() => rmSync(data, {recursive: true}));

const position = {start: {line: 8, column: 3, offset: 0}, end: {line: 8, column: 20, offset: 17}};

function transform(...children: object[]): Root {
  const root = {type: 'root', children: [{type: 'paragraph', children}]} as Root;
  const transformer = citations.call({} as never, {data, siteDir: '/sitio'});
  (transformer as (tree: Root, file: object) => void)(root, {path: '/sitio/docs/guias/guia.mdx'});
  return root;
}
const link = (url: string, ...children: object[]): object => ({type: 'link', url, children, position});
const provision = (id: string): object => ({
  type: 'mdxJsxFlowElement',
  name: 'Provision',
  attributes: [{type: 'mdxJsxAttribute', name: 'id', value: id}],
  children: [],
  position,
});

describe('a citation in a page', () => {
  it('leads to the provision, with its status, under the words of the author', () => {
    expect(transform(link('cita:ley/art-5', {type: 'text', value: 'la regla'})).children[0]).toMatchObject({
      children: [
        {
          name: 'Cite',
          attributes: [
            {name: 'id', value: 'ley/art-5'},
            {name: 'to', value: '/normas/ley/art-5/'},
            {name: 'state', value: 'repealed'},
          ],
          children: [{value: 'la regla'}],
        },
      ],
    });
  });
  it('is named as lawyers cite it where the author gives no words', () => {
    expect(transform(link('cita:ley/art-5')).children[0]).toMatchObject({children: [{children: [{value: 'Ley de prueba, art. 5'}]}]});
  });
  it('leaves other links alone', () => {
    expect(transform(link('/normas/ley/'))).toEqual(
      expect.objectContaining({children: [{type: 'paragraph', children: [link('/normas/ley/')]}]}),
    );
  });
  it('brings the printed words where they are to be shown', () => {
    const [paragraph] = transform(provision('ley/art-5')).children;
    expect(JSON.stringify(paragraph)).toContain('"value":"Los datos."');
  });
  it('stops the build when it leads nowhere, and names all such places', () => {
    const build = (): Root => transform(link('cita:ley/art-6'), provision('lay/art-5'));
    expect(build).toThrow(
      'docs/guias/guia.mdx:8:3  cita\n  "ley/art-6" no es una disposición ni una norma del proyecto. Cerca: ley/art-5.',
    );
    expect(build).toThrow('docs/guias/guia.mdx:8:3  <Provision>\n  "lay/art-5" no es');
  });
});
