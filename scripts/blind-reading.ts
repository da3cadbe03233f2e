import {readFileSync, writeFileSync} from 'node:fs';
import {loadContent} from '../src/content/load-content';
import {REVIEW_SHEET, type ReviewRow, readingDigestOf, readReviews, writeReviews} from '../src/content/quizzes/review-sheet';
import {type BlindAnswer, blindItem, responseOf} from '../src/domain/quiz/blind';
import {grade, type Mark} from '../src/domain/quiz/grade';
import {itemIndexOf, type Quiz} from '../src/domain/quiz/quiz';

/**
 * A second reading of a bank by somebody who has not written it and sees only the law.
 * `npm run -s blind-reading -- <quiz>` prints its questions without the answers, as JSON.
 * `npm run -s blind-reading -- <quiz> <answers.json>` compares the reader's answers with the key; exit code 1 when one differs or is missing.
 * `npm run -s blind-reading -- <quiz> --record <said.json>` writes what the reader said into the sheet: an array of `{id, verdict, provision, note}`.
 */
const [quizId = '', answersFile, saidFile = ''] = process.argv.slice(2);
const {quizzes} = loadContent(process.cwd());
const quiz = quizzes.find(({id}) => id === quizId);
if (!quiz) {
  console.error(`No hay un cuestionario "${quizId}". Hay: ${quizzes.map(({id}) => id).join(', ')}.`);
  process.exit(1);
}
if (answersFile === undefined) print(quiz);
else if (answersFile === '--record') record(quiz, JSON.parse(readFileSync(saidFile, 'utf8')));
else compare(quiz, JSON.parse(readFileSync(answersFile, 'utf8')));

function print(of: Quiz): void {
  const told = [...itemIndexOf(of).values()].map(({item, inCase}) => ({...(inCase && {facts: inCase.facts}), ...blindItem(item)}));
  console.log(JSON.stringify(told, null, 1));
}

function compare(of: Quiz, answers: readonly BlindAnswer[]): void {
  const items = [...itemIndexOf(of).values()].map(({item}) => item);
  const differing = items.flatMap((item) => {
    const answer = answers.find(({id}) => id === item.id);
    if (!answer) return [`${item.id}: sin respuesta`];
    const {correct, marks} = grade(item, responseOf(item, answer));
    return correct ? [] : [[`${item.id}: difiere`, ...marks.map(lineOf)].join('\n')];
  });
  console.log([...differing, '', `${items.length - differing.length} de ${items.length} coinciden con la clave.`].join('\n'));
  process.exitCode = differing.length === 0 ? 0 : 1;
}

function lineOf({outcome, about, given, expected}: Mark): string {
  return `  ${outcome}: ${about}${given === undefined ? '' : ` → ${given}`}${expected === undefined ? '' : ` (clave: ${expected})`}`;
}

/** Rows of this bank are replaced; the day is that of the reading. */
function record(of: Quiz, said: readonly (Pick<ReviewRow, 'verdict' | 'provision' | 'note'> & {readonly id: string})[]): void {
  const date = new Date().toISOString().slice(0, 10);
  const rows = [...itemIndexOf(of).values()].flatMap((read): ReviewRow[] => {
    const {item} = read;
    const one = said.find(({id}) => id === item.id);
    if (!one) return [];
    const {verdict, provision, note} = one;
    return [{quiz: of.id, item: item.id, digest: readingDigestOf(read), date, verdict, provision, note}];
  });
  const others = readReviews(process.cwd()).filter((row) => row.quiz !== of.id);
  const order = (row: ReviewRow): number => quizzes.findIndex(({id}) => id === row.quiz);
  writeFileSync(REVIEW_SHEET, writeReviews([...others, ...rows].sort((a, b) => order(a) - order(b))));
  console.log(`${rows.length} filas de ${of.id} en ${REVIEW_SHEET}.`);
}
