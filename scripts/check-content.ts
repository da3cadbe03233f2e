import {readContent} from '../src/content/load-content';
import {formatProblems} from '../src/content/problem';

/** Checks everything that authors write; prints every problem and fails when there is one. */
const {content, problems} = readContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const {norms, corpus, trees, quizzes} = content;
console.log(
  `Contenido correcto: ${norms.length} normas (${corpus.byId.size} direcciones), ${trees.length} árboles, ${quizzes.length} cuestionarios.`,
);
