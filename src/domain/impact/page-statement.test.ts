import {describe, expect, it} from 'vitest';
import {pageStatement} from './page-statement';

const KNOWN = new Set(['ley', 'ley/art-5', 'ley/art-5/inc-2/b', 'ley/art-33', 'ley/art-40', 'ley/cap-1']);
const restsOf = (source: string): string[] =>
  pageStatement('docs/guias/guia.mdx', source, (id) => KNOWN.has(id)).rests.map(({how, id}) => `${how} ${id}`);

describe('a page rests on', () => {
  it.each([
    ['[art. 5](/normas/ley/art-5/)', 'links ley/art-5'],
    ['[art. 5](/normas/ley/art-5/#inc-2/b).', 'links ley/art-5/inc-2/b'],
    ['[capítulo](/normas/ley/#cap-1)', 'links ley/cap-1'],
    ['[art. 40](/normas/ley/art-33/#art-40)', 'links ley/art-40'],
    ['[la ley](/normas/ley/)', 'links ley'],
    ['[art. 5](cita:ley/art-5/inc-2/b)', 'links ley/art-5/inc-2/b'],
    ['<a href="/normas/comparar/ley/">', 'links ley'],
    ['[lo que no existe](/normas/ley/art-9/#inc-1)', 'links ley/art-9/inc-1'],
    ['<DecisionTree id="nivel" />', 'shows-tree nivel'],
    ['<Quiz id="ley" />', 'shows-quiz ley'],
  ])('%s', (source, rest) => {
    expect(restsOf(source)).toEqual([rest]);
  });
  it('nothing that it only downloads, and not on the list of norms', () => {
    expect(restsOf('[datos](/datos/normas/ley.json) y [todas](/normas/)')).toEqual([]);
  });
  it('each thing at its line and column', () => {
    const {rests} = pageStatement('docs/guias/guia.mdx', '# Guía\n\nVer [a](/normas/ley/) y\n  <Quiz id="ley" />\n', () => true);
    expect(rests.map(({place}) => `${place.file}:${place.line}:${place.column}`)).toEqual([
      'docs/guias/guia.mdx:3:9',
      'docs/guias/guia.mdx:4:3',
    ]);
  });
});
