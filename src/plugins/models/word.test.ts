import fc from 'fast-check';
import {strFromU8, unzipSync} from 'fflate';
import mammoth from 'mammoth';
import {describe, expect, it, vi} from 'vitest';
import type {Block, Item, Run} from '../../domain/models/model';
import {ACT, CITED} from './fixture';
import {modelWord} from './word';

/** What a reader of Word files that is not ours finds in one. */
async function read(file: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({buffer: Buffer.from(file)}, {styleMap: ['highlight => mark']})).value;
}

describe('a model as a Word file', () => {
  it('has every part, as what it is', async () => {
    expect(await read(await modelWord(ACT, CITED))).toMatchInlineSnapshot(
      `"<h1>Acta de prueba</h1><p>En <mark>[completar: ciudad]</mark>, según <strong>la regla (Ley de prueba, art. 1)</strong> y Disposición vieja; no rige: derogación<br /><em>Fin.</em></p><h2>Pasos</h2><ol><li>Juntar<ul><li>los papeles</li></ul></li><li>Firmar</li></ol><p><input type="checkbox" />	Opción A</p><p><input type="checkbox" checked="checked" />	Opción B</p><table><thead><tr><th><p><strong>Dato</strong></p></th><th><p><strong>Plazo</strong></p></th></tr></thead><tbody><tr><td><p>Legajo</p></td><td><p><mark>[completar: plazo]</mark></p></td></tr></tbody></table><p><em>Nota: sacá lo que sobra.</em></p><p>ARTICULO 1 — Los datos:</p><p>a) sensisbles.</p><p>— Ley de prueba, art. 1</p><p>Nota editorial: «sensisbles» es una falla de la fuente; debería decir «sensibles».</p>"`,
    );
  });
  it('is the same to the byte on another day', async () => {
    const first = await modelWord(ACT, CITED);
    vi.useFakeTimers({now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date']});
    const second = await modelWord(ACT, CITED);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
  it('says its title, its language, its day and its sheet of paper', async () => {
    const parts = unzipSync(await modelWord(ACT, CITED));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('docProps/core.xml')).toContain('<dc:title>Acta de prueba</dc:title>');
    expect(part('docProps/core.xml').match(/2026-11-30T00:00:00Z/g)).toHaveLength(2);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="es-AR"/>');
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part('word/document.xml')).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/);
    expect(part('word/document.xml')).toContain('<w:tblHeader/>');
    expect(part('word/footer1.xml')).toContain(
      'Modelo de Resguardo, revisado el 30 de noviembre de 2026. Información, no dictamen: revisalo con el área legal.',
    );
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
  });
  it('keeps every word of any model, in order, with its headings, items, boxes and rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(BLOCK, {minLength: 1, maxLength: 6}), async (blocks) => {
        const html = await read(await modelWord({...ACT, blocks}, CITED));
        expect(splitWords(html.replace(/<\/?(strong|em|mark)>/g, '').replace(/<[^>]*>/g, ' '))).toEqual(blocks.flatMap(wordsOf));
        const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
        expect(count(/<h[1-3]>/g)).toBe(blocks.filter(({kind}) => kind === 'heading').length);
        expect(count(/<tr>/g)).toBe(blocks.flatMap((block) => (block.kind === 'table' ? [block.head, ...block.rows] : [])).length);
        const items = blocks.flatMap(itemsOf);
        expect(count(/<li>/g)).toBe(items.filter(({checked}) => checked === undefined).length);
        expect(count(/<input /g)).toBe(items.filter(({checked}) => checked !== undefined).length);
      }),
      {numRuns: 60},
    );
  });
});

const TEXT = fc.array(fc.stringMatching(/^[a-zñáé0-9]{1,8}$/), {minLength: 1, maxLength: 4}).map((words) => words.join(' '));
const RUN: fc.Arbitrary<Run> = fc.oneof(
  TEXT.map((text): Run => ({kind: 'words', text})),
  TEXT.map((text): Run => ({kind: 'words', text, strong: true})),
  TEXT.map((what): Run => ({kind: 'blank', what})),
  fc.constant<Run>({kind: 'break'}),
);
const RUNS = fc
  .tuple(
    TEXT.map((text): Run => ({kind: 'words', text})),
    fc.array(RUN, {maxLength: 3}),
  )
  .map(([first, rest]) => [first, ...rest]);
const ROW = fc.tuple(RUNS, RUNS);
const BLOCK: fc.Arbitrary<Block> = fc.oneof(
  RUNS.map((runs): Block => ({kind: 'paragraph', runs})),
  fc.tuple(RUNS, fc.constantFrom<1 | 2 | 3>(1, 2, 3)).map(([runs, level]): Block => ({kind: 'heading', level, runs})),
  fc.tuple(ROW, fc.array(ROW, {minLength: 1, maxLength: 3})).map(([head, rows]): Block => ({kind: 'table', head, rows})),
  listOf(fc.constant([])),
  listOf(fc.array(listOf(fc.constant([])), {maxLength: 1})),
);

/** A list of any kind; `inner` stands under the text of each item, but not of a box: mammoth makes an item of its own of a level left out. */
function listOf(inner: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> {
  const item = fc.tuple(RUNS, inner, fc.boolean());
  return fc.tuple(fc.constantFrom('bullets', 'numbers', 'boxes'), fc.array(item, {minLength: 1, maxLength: 3})).map(
    ([kind, items]): Block => ({
      kind: 'list',
      ...(kind === 'numbers' && {start: 2}),
      items: items.map(
        ([runs, blocks, checked]): Item => ({
          ...(kind === 'boxes' && {checked}),
          blocks: [{kind: 'paragraph', runs}, ...(kind === 'boxes' ? [] : blocks)],
        }),
      ),
    }),
  );
}

function itemsOf(block: Block): Item[] {
  return block.kind === 'list' ? block.items.flatMap((item) => [item, ...item.blocks.flatMap(itemsOf)]) : [];
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOfRuns(block.runs);
    case 'list':
      return block.items.flatMap(({blocks}) => blocks.flatMap(wordsOf));
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(wordsOfRuns);
    default:
      return [];
  }
}

function wordsOfRuns(runs: readonly Run[]): string[] {
  return splitWords(
    runs.map((run) => (run.kind === 'words' ? run.text : run.kind === 'blank' ? `[completar: ${run.what}]` : ' ')).join(''),
  );
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
