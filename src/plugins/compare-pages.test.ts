import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {CompareRow} from '../components/norm/page-data';
import {type Content, loadContent} from '../content/load-content';
import {graphOf} from '../domain/graph/graph';
import {corpusOf} from '../domain/statute/corpus';
import {provisionOf, statuteOf} from '../domain/statute/fixture';
import {provisionsOf, type Statute} from '../domain/statute/model';
import {comparePages} from './compare-pages';
import {comparisonHref, comparisonsOf} from './comparisons';

const TIMELINE = {
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: 'InfoLEG'},
  summary: 'Vigente.',
  events: [{from: '2000', state: 'in-force', by: 'Publicación', source: 'InfoLEG', confidence: 'official', replacedBy: []}],
  provisions: new Map(),
} as const;

/** Checked content of these norms and nothing else. */
function contentOf(...statutes: readonly Statute[]): Content {
  const corpus = corpusOf(statutes);
  return {
    corpus,
    graph: graphOf(corpus, {annotations: [], definitions: [], equivalents: [], trees: [], quizzes: [], topics: []}),
    norms: statutes.map((statute) => ({statute, timeline: TIMELINE, errata: [], anchors: []})),
  } as unknown as Content;
}

function rowsOf(content: Content): readonly CompareRow[] {
  return comparePages(content)[0]?.data.rows ?? [];
}

/** `id: left | right`, by the addresses of each side. */
function table(content: Content): string[] {
  return rowsOf(content).map(({id, left, right}) => `${id}: ${left?.view.id ?? '—'} | ${right?.view.id ?? '—'}`);
}

const words = {text: 'Palabras.'};

describe('a text beside its translation', () => {
  const spanish = statuteOf('es', [
    provisionOf('es/art-1', 'article', words),
    provisionOf('es/medio', 'level', {heading: 'NIVEL MEDIO'}, [
      provisionOf('es/medio/1', 'item', words),
      provisionOf('es/medio/2', 'item', words, [provisionOf('es/medio/2/2-1', 'item', words)]),
    ]),
    provisionOf('es/firmas', 'signature', words),
  ]);
  const english = statuteOf(
    'en',
    [
      provisionOf('en/art-1', 'article', words),
      provisionOf('en/medio', 'level', {label: 'Nivel medio'}, [
        provisionOf('en/medio/2', 'item', words, [provisionOf('en/medio/2/2-1', 'item', words)]),
        provisionOf('en/medio/3', 'item', words),
      ]),
      provisionOf('en/coda', 'paragraph', words),
    ],
    {translationOf: 'es', language: 'en'},
  );
  const content = contentOf(spanish, english);

  it('goes unit by unit in the order of the original, with empty sides for what has no counterpart', () => {
    expect(table(content)).toEqual([
      'art-1: es/art-1 | en/art-1',
      'medio: es/medio | en/medio',
      'medio/1: es/medio/1 | —',
      'medio/2: es/medio/2 | en/medio/2',
      'medio/2/2-1: es/medio/2/2-1 | en/medio/2/2-1',
      'solo/en/medio/3: — | en/medio/3',
      'firmas: es/firmas | —',
      'solo/en/coda: — | en/coda',
    ]);
  });
  it('shows the words of a unit without those of the units that have rows of their own', () => {
    expect(rowsOf(content).find(({id}) => id === 'medio/2')?.left?.view.children).toEqual([]);
  });
  it('is found from both sides', () => {
    expect(comparisonHref(content, 'es')).toEqual({label: 'Leer al lado de la traducción', to: '/normas/comparar/es/'});
    expect(comparisonHref(content, 'en/art-1')?.to).toBe('/normas/comparar/es/#art-1');
    expect(comparisonHref(content, 'es/firmas')).toBeUndefined();
  });
});

describe('a law beside its regulation', () => {
  const law = statuteOf('ley', [
    provisionOf('ley/encabezado', 'front', words),
    provisionOf('ley/cap-1', 'chapter', {heading: 'General'}, [
      provisionOf('ley/art-1', 'article', words, [provisionOf('ley/art-1/inc-1', 'inciso', words)]),
      provisionOf('ley/art-2', 'article', words),
      provisionOf('ley/art-3', 'article', words),
      provisionOf('ley/art-4', 'article', words),
    ]),
  ]);
  const decree = statuteOf(
    'dec',
    [
      provisionOf('dec/art-1', 'article', words),
      provisionOf('dec/anexo-1', 'annex', {}, [
        provisionOf('dec/anexo-1/cap-1', 'chapter', {heading: 'General'}, [
          provisionOf('dec/anexo-1/art-1', 'article', words),
          provisionOf('dec/anexo-1/art-2-a-3', 'article', {...words, aliases: ['dec/anexo-1/art-2', 'dec/anexo-1/art-3']}),
        ]),
      ]),
    ],
    {regulates: 'ley'},
  );
  const content = contentOf(law, decree);

  it('goes article by article, chapters beside chapters', () => {
    expect(table(content)).toEqual([
      'cap-1: ley/cap-1 | dec/anexo-1/cap-1',
      'art-1: ley/art-1 | dec/anexo-1/art-1',
      'art-2: ley/art-2 | dec/anexo-1/art-2-a-3',
      'art-3: ley/art-3 | dec/anexo-1/art-2-a-3',
      'art-4: ley/art-4 | —',
    ]);
  });
  it('shows an article with all its parts', () => {
    expect(rowsOf(content)[1]?.left?.view.children.map(({id}) => id)).toEqual(['ley/art-1/inc-1']);
  });
  it('leads from an article of either, and from a joint one to the first row', () => {
    expect(comparisonHref(content, 'ley/art-2')?.to).toBe('/normas/comparar/ley/#art-2');
    expect(comparisonHref(content, 'dec/anexo-1/art-2-a-3')?.to).toBe('/normas/comparar/ley/#art-2');
    expect(comparisonHref(content, 'dec/art-1')).toBeUndefined();
  });
});

describe('the comparisons of the project', () => {
  const content = loadContent(path.resolve(import.meta.dirname, '../..'));
  const pages = comparePages(content);

  it('are the translation of Disposición 11/2006 and the regulation of Ley 25.326', () => {
    expect(pages.map(({path: of}) => of).sort()).toEqual(['disposicion-11-2006', 'ley-25326']);
  });
  it('leave out no printed unit of the original nor of the translation, and no article of the law', () => {
    for (const {path: of, data} of pages) {
      const all = (side: 'left' | 'right'): Set<string> =>
        new Set(data.rows.flatMap((row) => (row[side] ? withParts(row[side].view) : [])));
      const comparison = comparisonsOf(content).find(({left}) => left.id === of);
      for (const side of ['left', 'right'] as const) {
        const printed = [...provisionsOf(comparison?.[side] as Statute)].filter(({provision, ancestors}) =>
          comparison?.relation === 'translation'
            ? [provision.num, provision.heading, provision.text].some((part) => part !== undefined)
            : provision.kind === 'article' && (side === 'left' || ancestors.length > 0),
        );
        expect(printed.map(({provision}) => provision.id).filter((id) => !all(side).has(id))).toEqual([]);
      }
    }
  });
  it('give every row and every provision an anchor of its own', () => {
    for (const {data} of pages) {
      const anchors = data.rows.flatMap(({id, left, right}) => [
        id,
        ...[left, right].flatMap((cell) => (cell ? anchorsOf(cell.view) : [])),
      ]);
      expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
    }
  });
});

type View = NonNullable<CompareRow['left']>['view'];

function withParts(view: View): string[] {
  return [view.id, ...view.children.flatMap(withParts)];
}

function anchorsOf(view: View): string[] {
  return [view.anchor, ...view.children.flatMap(anchorsOf)];
}
