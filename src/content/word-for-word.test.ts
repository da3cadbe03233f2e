import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {excerptWords, firstDifference, rebuildSourceWords, withoutFormatMarks} from '../domain/errata/source-words';
import {digestLines} from './digests';
import {loadContent} from './load-content';
import {NORMS_FOLDER} from './norms/norm';

/**
 * Word for word: what we publish, with the listed repairs undone, is what the source documents print.
 * The documents are read from RESGUARDO_SOURCES (folders, separated as in PATH) or from beside the project. Where there is
 * no such folder the committed digests hold the words fast; where there is, every document must be in it.
 */
const root = process.cwd();
const folders = (process.env.RESGUARDO_SOURCES ?? ['../shared/seeds', '../shared/legal/texts'].join(path.delimiter))
  .split(path.delimiter)
  .map((folder) => path.resolve(root, folder));
const atHand = folders.some((folder) => existsSync(folder));
if (!atHand) console.warn('palabras no cotejadas: faltan los documentos');
const {norms, sources} = loadContent(root);

function documentWords(document: string): string {
  const file = folders.map((folder) => path.join(folder, document)).find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`falta el documento ${document} en ${folders.join(path.delimiter)}`);
  return withoutFormatMarks(readFileSync(file, 'utf8'));
}

describe.each(norms.map((norm) => ({id: norm.statute.id, norm})))('$id', ({id, norm: {statute, errata}}) => {
  it('has the words that were recorded when they were last compared with the document', () => {
    const recorded = readFileSync(path.join(root, NORMS_FOLDER, id, 'digests.txt'), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    // Changed on purpose? Compare with the document (the next test) and run: npm run record
    expect(digestLines(statute)).toEqual(recorded);
  });

  it.runIf(atHand)('prints the words of its document, but for the listed repairs', () => {
    const rebuilt = rebuildSourceWords(statute, errata);
    expect(rebuilt.problems).toEqual([]);
    const excerpted = excerptWords(statute, documentWords(statute.source.document));
    expect(excerpted).not.toHaveProperty('missing');
    expect(firstDifference(rebuilt.words, 'words' in excerpted ? excerpted.words : '')).toBeUndefined();
  });
});

describe.runIf(atHand)('nothing of a source document is left out', () => {
  it.each(sources.map((source) => ({document: source.document, source})))(
    '$document: every word is published, or listed as left out with the reason',
    ({document, source}) => {
      const words = documentWords(document);
      const published = norms
        .filter(({statute}) => statute.source.document === document)
        .flatMap(({statute}) => {
          const excerpted = excerptWords(statute, words);
          return 'ranges' in excerpted ? excerpted.ranges : [];
        });
      const leftOut = source.leftOut.map(({from, to}): readonly [number, number] => {
        const start = words.indexOf(withoutFormatMarks(from));
        return [start, words.indexOf(withoutFormatMarks(to), start) + withoutFormatMarks(to).length];
      });
      const covered = [...published, ...leftOut].sort(([a], [b]) => a - b);
      let at = 0;
      const forgotten: string[] = [];
      for (const [start, end] of [...covered, [words.length, words.length] as const]) {
        const between = words.slice(at, start).trim();
        if (between !== '') forgotten.push(between);
        at = Math.max(at, end);
      }
      expect(forgotten).toEqual([]);
    },
  );
});
