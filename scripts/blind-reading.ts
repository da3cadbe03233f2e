import {readFileSync} from 'node:fs';
import {loadContent} from '../src/content/load-content';
import {type BlindAnswer, blindItem, responseOf} from '../src/domain/quiz/blind';
import {grade} from '../src/domain/quiz/grade';
import {itemIndexOf} from '../src/domain/quiz/quiz';

/**
 * A second reading of a bank by somebody who has not written it and sees only the law.
 * `npm run -s blind-reading -- <quiz>` prints its questions without the answers, as JSON.
 * `npm run -s blind-reading -- <quiz> <answers.json>` compares the reader's answers with the key; exit code 1 when one differs or is missing.
 */
const [quizId, answersFile] = process.argv.slice(2);
const {quizzes} = loadContent(process.cwd());
const quiz = quizzes.find(({id}) => id === quizId);
if (!quiz) {
  console.error(`No hay un cuestionario "${quizId ?? ''}". Hay: ${quizzes.map(({id}) => id).join(', ')}.`);
  process.exit(1);
}
const items = [...itemIndexOf(quiz).values()];

if (answersFile === undefined) {
  const told = items.map(({item, inCase}) => ({...(inCase && {facts: inCase.facts}), ...blindItem(item)}));
  console.log(JSON.stringify(told, null, 1));
} else {
  const answers: BlindAnswer[] = JSON.parse(readFileSync(answersFile, 'utf8'));
  const differing = items.flatMap(({item}) => {
    const answer = answers.find(({id}) => id === item.id);
    if (!answer) return [`${item.id}: sin respuesta`];
    const {correct, marks} = grade(item, responseOf(item, answer));
    return correct
      ? []
      : [
          [
            `${item.id}: difiere`,
            ...marks.map(
              ({outcome, about, given, expected}) =>
                `  ${outcome}: ${about}${given === undefined ? '' : ` → ${given}`}${expected === undefined ? '' : ` (clave: ${expected})`}`,
            ),
          ].join('\n'),
        ];
  });
  console.log(differing.join('\n'));
  console.log(`\n${items.length - differing.length} de ${items.length} coinciden con la clave.`);
  process.exit(differing.length === 0 ? 0 : 1);
}
