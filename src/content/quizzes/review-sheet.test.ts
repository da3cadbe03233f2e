import {describe, expect, it} from 'vitest';
import {itemOf, quizOf} from '../../domain/quiz/fixture';
import {projectOf} from '../fixture';
import {checkReviews, REVIEW_SHEET, type ReviewRow, readingDigestOf, readReviews, writeReviews} from './review-sheet';

const [uno, dos] = [itemOf('uno'), itemOf('dos')];
const rowOf = (item: typeof uno, more: Partial<ReviewRow> = {}): ReviewRow => ({
  quiz: 'q',
  item: item.id,
  digest: readingDigestOf({item}),
  date: '2026-11-30',
  verdict: 'right',
  provision: 'ley/art-1',
  note: '',
  ...more,
});
const problems = (...rows: ReviewRow[]): string[] =>
  checkReviews(projectOf({[REVIEW_SHEET]: writeReviews(rows)}), [quizOf(uno, dos)]).map(({subject, what}) => `${subject}: ${what}`);

describe('the sheet of second readings', () => {
  it('keeps what was said, quotes and line breaks included', () => {
    const rows = [rowOf(uno, {note: 'Dice «a», "b"\ny sigue, con coma'})];
    expect(readReviews(projectOf({[REVIEW_SHEET]: writeReviews(rows)}))).toEqual(rows);
  });
  it('demands a row for each item, of the item as it is now, with nothing in dispute', () => {
    expect(problems(rowOf(uno), rowOf(dos))).toEqual([]);
    expect(problems(rowOf(uno))).toEqual(['pregunta "dos": no tiene segunda lectura.']);
    expect(problems(rowOf(uno), rowOf(dos, {digest: 'viejo'}))).toEqual(['pregunta "dos": cambió desde su segunda lectura.']);
    expect(problems(rowOf(uno), rowOf(dos, {verdict: 'open', note: 'Hay dos.'}))).toEqual(['pregunta "dos": quedó en discusión: Hay dos.']);
  });
  it('demands another reading of the questions of a case whose facts changed', () => {
    const inCase = {facts: 'Ayer.'};
    expect(readingDigestOf({item: uno, inCase})).not.toBe(readingDigestOf({item: uno, inCase: {facts: 'Hoy.'}}));
    expect(readingDigestOf({item: uno, inCase})).not.toBe(readingDigestOf({item: dos, inCase}));
  });
  it('may be missing: then no item was read', () => {
    expect(checkReviews(projectOf(), [quizOf(uno)])).toHaveLength(1);
  });
});
