import {readContent} from '../src/content/load-content';
import {formatProblems} from '../src/content/problem';

/** Checks everything that authors write; prints every problem and fails when there is one. */
const {content, problems} = readContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const {norms, corpus, trees, quizzes} = content;
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
console.log(
  `Contenido correcto: ${count(norms.length, 'norma', 'normas')} (${count(corpus.byId.size, 'dirección', 'direcciones')}), ` +
    `${count(trees.length, 'árbol', 'árboles')}, ${count(quizzes.length, 'cuestionario', 'cuestionarios')}.`,
);
