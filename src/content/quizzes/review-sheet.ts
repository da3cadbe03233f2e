import {readFileSync} from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import {digestOf} from '../../domain/quiz/digest';
import {type CaseItem, itemIndexOf, type Quiz, type SimpleItem} from '../../domain/quiz/quiz';
import type {Problem} from '../problem';

export const REVIEW_SHEET = 'quizzes/_review.csv';

/** What a second reader said of an item. */
export interface ReviewRow {
  readonly quiz: string;
  readonly item: string;
  /** `readingDigestOf` the item as it was read, after any mend. */
  readonly digest: string;
  readonly date: string;
  /** `right`: answered like the key; `slip`: the reader's own slip; `mended`: a fault, mended; `open`: still in dispute. */
  readonly verdict: string;
  readonly provision: string;
  readonly note: string;
}

/** An item of a bank, with the case that it belongs to. */
interface Read {
  readonly item: SimpleItem;
  readonly inCase?: Pick<CaseItem, 'facts'>;
}

/** Tells what a second reader read: the item, and the facts that it asks about. */
export function readingDigestOf({item, inCase}: Read): string {
  return digestOf(inCase ? [inCase.facts, item] : item);
}

/** The rows of the sheet, none where there is no sheet. */
export function readReviews(root: string): ReviewRow[] {
  try {
    return Papa.parse<ReviewRow>(readFileSync(path.join(root, REVIEW_SHEET), 'utf8'), {header: true, skipEmptyLines: true}).data;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The sheet as text, RFC 4180, in the order of banks and items. */
export function writeReviews(rows: readonly ReviewRow[]): string {
  return `${Papa.unparse([...rows], {newline: '\n'})}\n`;
}

/** Every item was read by somebody who had not written it, as it is now, and nothing is in dispute. */
export function checkReviews(root: string, quizzes: readonly Quiz[]): Problem[] {
  const rows = new Map(readReviews(root).map((row) => [row.item, row]));
  return quizzes.flatMap((quiz) =>
    [...itemIndexOf(quiz).values()].flatMap((read): Problem[] => {
      const {item} = read;
      const what = faultOf(read, rows.get(item.id));
      if (what === undefined) return [];
      const mend = `que la responda, sin ver la clave, alguien que no la escribió (npm run -s blind-reading -- ${quiz.id}), y anotá lo que dijo.`;
      return [{file: REVIEW_SHEET, line: 1, column: 1, subject: `pregunta "${item.id}"`, what, mend}];
    }),
  );
}

function faultOf(read: Read, row: ReviewRow | undefined): string | undefined {
  if (!row) return 'no tiene segunda lectura.';
  if (row.digest !== readingDigestOf(read)) return 'cambió desde su segunda lectura.';
  return row.verdict === 'open' ? `quedó en discusión: ${row.note}` : undefined;
}
