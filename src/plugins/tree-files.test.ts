import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import {decisionTable} from '../domain/decision-tree/table';
import {csv, treeFiles} from './tree-files';

/** Reads CSV as RFC 4180 has it, field by field, knowing nothing of how it was written. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quote that nobody closes');
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') field += text[at++];
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor end of line at ${at}`);
  }
  return rows;
}

describe('a table as CSV', () => {
  it('says that it is UTF-8, quotes every field and ends every line', () => {
    expect(
      csv([
        ['N.º', 'el «a», o "b"'],
        ['1', 'dos\nlíneas'],
      ]),
    ).toBe('\uFEFF"N.º","el «a», o ""b"""\r\n"1","dos\nlíneas"\r\n');
  });
  it.each(['=1+1', '+54', '-1', '@suma', ' =1+1', '\t=1', '\rx', '＝1'])('makes %j a text that no spreadsheet runs', (field) => {
    expect(parse(csv([[field]]))).toEqual([[`'${field}`]]);
  });
  it('gives back what was written, whatever it is', () => {
    const field = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: fc.constantFrom('"', ',', '\r', '\n', '=', 'a', ' ')}));
    fc.assert(
      fc.property(fc.array(fc.array(field, {minLength: 1})), (rows) => {
        const read = parse(csv(rows));
        expect(read.length).toBe(rows.length);
        rows.forEach((row, y) => {
          expect(read[y]?.length).toBe(row.length);
          for (const [x, written] of row.entries()) expect([written, `'${written}`]).toContain(read[y]?.[x]);
        });
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('the files of the trees', () => {
  const content = loadContent(process.cwd());
  const files = treeFiles(content);

  it('are one for each tree', () => {
    expect([...files.keys()]).toEqual(content.trees.map(({id}) => `datos/arboles/${id}.csv`));
  });
  it.each(content.trees.map((tree) => ({id: tree.id, tree})))('$id: a row for each way, with what it rests on by name', ({tree}) => {
    const [head = [], ...rows] = parse(files.get(`datos/arboles/${tree.id}.csv`) ?? '');
    const table = decisionTable(tree);
    expect(head).toEqual([
      'N.º',
      ...table.questions.map(({ask}) => ask),
      'Resultado',
      'Tipo de resultado',
      'Disposiciones que cita el camino',
      'Disposiciones que cita el resultado',
    ]);
    expect(rows.length).toBe(table.rows.length);
    for (const [at, row] of rows.entries()) {
      expect(row.length).toBe(head.length);
      expect(row[0]).toBe(String(at + 1));
      expect(row[head.indexOf('Resultado')]).toBe(table.rows[at]?.outcome.title);
      // Labels for people, never ids; every way and every outcome rests on something.
      for (const cited of row.slice(-2)) expect(cited).not.toBe('');
      for (const cited of row.slice(-2)) expect(cited).not.toMatch(/\/(art|anexo)-/);
    }
  });
});
