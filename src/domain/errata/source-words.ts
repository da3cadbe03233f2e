import type {Provision, Statute} from '../statute/model';
import type {Erratum, Repair} from './erratum';

/**
 * Word for word: the words we publish, with every repair undone, must be the words of the source document.
 * This file rebuilds the document's words from the statute; `excerptWords` cuts them from the document.
 */

/** Stands between printed parts, where a document may have white space or not ("1.", "¹se trata"). */
const SEAM = '\u0001';

export type RebuildProblem = {readonly erratum: string; readonly at: string; readonly words: string; readonly found: number};

export interface Rebuilt {
  /** The document's words as the statute and its errata tell them, parts joined by a seam. */
  readonly words: string;
  /** Repairs whose `reads` was not found exactly once at its place. */
  readonly problems: readonly RebuildProblem[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Undoes every repair on the published words of a statute. */
export function rebuildSourceWords(statute: Statute, errata: readonly Erratum[]): Rebuilt {
  const {words, ranges} = seamedWords(statute);
  const edits: Edit[] = [];
  const problems: RebuildProblem[] = [];
  for (const erratum of errata) {
    for (const repair of erratum.repairs) {
      const range = ranges.get(repair.at);
      if (!range) {
        problems.push({erratum: erratum.id, at: repair.at, words: '', found: 0});
        continue;
      }
      // The range takes the seam before the provision with it: a stray mark in its place is a part of its own.
      if (repair.restored) edits.push({...range, by: repair.printed === undefined ? '' : SEAM + repair.printed});
      else undo(repair, erratum.id, words, range, edits, problems);
    }
  }
  edits.sort((a, b) => b.start - a.start);
  return {words: edits.reduce((text, edit) => text.slice(0, edit.start) + edit.by + text.slice(edit.end), words), problems};
}

function undo(
  repair: Extract<Repair, {reads: string}>,
  erratum: string,
  words: string,
  range: {start: number; end: number},
  edits: Edit[],
  problems: RebuildProblem[],
): void {
  const reads = repair.reads.split('[…]');
  const printed = repair.printed.split('[…]');
  let from = range.start;
  reads.forEach((segment, at) => {
    if (segment.trim() === '') return;
    const matches = [...words.slice(from, range.end).matchAll(patternOf(segment))];
    const [match] = matches;
    // A segment after "[…]" may recur later; the first one after the previous segment is meant.
    if (!match || reads.length !== printed.length || (matches.length > 1 && reads.length === 1)) {
      problems.push({erratum, at: repair.at, words: segment.trim(), found: matches.length});
      return;
    }
    const start = from + match.index;
    edits.push({start, end: start + match[0].length, by: (printed[at] ?? '').trim()});
    from = start + match[0].length;
  });
}

/** Whether the words of an erratum's `printed` stand in a provision (or, for the statute id, anywhere). */
export function printsWords(statute: Statute, at: string, printed: string): boolean {
  const {words, ranges} = seamedWords(statute);
  const range = at === statute.id ? {start: 0, end: words.length} : ranges.get(at);
  if (!range) return false;
  const slice = words.slice(range.start, range.end);
  return printed.split('[…]').every((segment) => segment.trim() === '' || patternOf(segment).test(slice));
}

function seamedWords(statute: Statute): {words: string; ranges: Map<string, {start: number; end: number}>} {
  const ranges = new Map<string, {start: number; end: number}>();
  let words = '';
  const put = (part: string | undefined): void => {
    if (part === undefined) return;
    words += (words === '' ? '' : SEAM) + part.replace(/\s+/g, ' ').trim();
  };
  const visit = (provision: Provision): void => {
    const start = words.length;
    put(provision.num);
    put(provision.heading);
    put(provision.text);
    provision.children.forEach(visit);
    ranges.set(provision.id, {start, end: words.length});
  };
  statute.body.forEach(visit);
  return {words, ranges};
}

/** Matches words with any white space or seam between them, and seams inside them. */
function patternOf(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map((char) => char.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join(`${SEAM}*`));
  return new RegExp(escaped.join(`[\\s${SEAM}]+`), 'g');
}

/**
 * The words of a source document without its format marks: emphasis, list dashes and bullets, escapes, HTML tags,
 * rules, rows of dots, links to the index, white space. These marks are not words of the norm.
 */
export function withoutFormatMarks(document: string): string {
  return document
    .replace(/\[\*?[^\]]*\]\(#\)/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\\([$()])/g, '$1')
    .replaceAll('*', '')
    .replace(/^\s*--\s*$/gm, ' ')
    .replace(/\.{5,}/g, ' ')
    .replace(/^\s*- /gm, ' ')
    .replaceAll('•', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Excerpted = {readonly words: string; readonly ranges: readonly (readonly [number, number])[]} | {readonly missing: string};

/** Cuts the excerpts of a statute from a document whose format marks are removed. */
export function excerptWords(statute: Statute, documentWords: string): Excerpted {
  const pieces: string[] = [];
  const ranges: [number, number][] = [];
  for (const excerpt of statute.source.excerpts) {
    const from = withoutFormatMarks(excerpt.from);
    const to = withoutFormatMarks(excerpt.to);
    const start = documentWords.indexOf(from);
    if (start < 0 || documentWords.indexOf(from, start + 1) >= 0) return {missing: excerpt.from};
    const end = documentWords.indexOf(to, start);
    if (end < 0) return {missing: excerpt.to};
    pieces.push(documentWords.slice(start, end + to.length));
    ranges.push([start, end + to.length]);
  }
  return {words: pieces.join(' '), ranges};
}

/**
 * The first place where rebuilt words and the document's words part, as the forty characters around it in both;
 * `undefined` when they are equal. At a seam the document may have white space or not; nowhere else.
 */
export function firstDifference(rebuilt: string, document: string): {rebuilt: string; document: string} | undefined {
  let i = 0;
  let j = 0;
  while (i < rebuilt.length || j < document.length) {
    const inGap = rebuilt[i] === SEAM || (rebuilt[i] === ' ' && (document[j] === ' ' || rebuilt[i + 1] === SEAM));
    if (inGap) {
      while (rebuilt[i] === SEAM || rebuilt[i] === ' ') i++;
      while (document[j] === ' ') j++;
      continue;
    }
    if (rebuilt[i] !== document[j]) {
      const around = (text: string, at: number): string => `${text.slice(Math.max(0, at - 40), at)}▶${text.slice(at, at + 40)}`;
      return {rebuilt: around(rebuilt, i).replaceAll(SEAM, ' '), document: around(document, j)};
    }
    i++;
    j++;
  }
  return undefined;
}
