import {checkAuthorSchemas} from '../src/content/author-schemas';
import {readContent} from '../src/content/load-content';
import {practicePages} from '../src/content/practice-pages';
import {formatProblems} from '../src/content/problem';
import {checkReviews} from '../src/content/quizzes/review-sheet';
import {goalCoverage} from '../src/domain/coverage/coverage';
import {coverageSentence} from '../src/domain/coverage/report';
import {orphansOf} from '../src/domain/graph/orphans';
import {absoluteGiveaway} from '../src/domain/quiz/giveaway';
import {pathOf} from '../src/domain/statute/corpus';

/** Checks everything that authors write; prints every problem and fails when there is one. */
const root = process.cwd();
const {content, problems: faults} = readContent(root);
const problems = [...faults, ...checkAuthorSchemas(root), ...checkReviews(root, content.quizzes)];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const {norms, corpus, graph, timelines, trees, quizzes, goals} = content;
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
console.log(
  `Contenido correcto: ${count(norms.length, 'norma', 'normas')} (${count(corpus.byId.size, 'dirección', 'direcciones')}), ` +
    `${count(trees.length, 'árbol', 'árboles')}, ${count(quizzes.length, 'cuestionario', 'cuestionarios')}.`,
);

const orphans = orphansOf(
  corpus,
  graph,
  timelines,
  [...trees.map(({id}) => `tree:${id}`), ...quizzes.map(({id}) => `quiz:${id}`)],
  new Set(practicePages(root).keys()),
);
if (orphans.provisions.length > 0)
  console.log('\nArtículos vigentes sin nota, árbol ni pregunta de práctica (no es un error: es lo que falta escribir):');
for (const {statute, ids} of orphans.provisions) console.log(`  ${statute.id}: ${ids.map(pathOf).join(', ')}`);
for (const practice of orphans.practice)
  console.log(`\nNinguna página muestra ${practice.replace('tree:', 'el árbol ').replace('quiz:', 'el cuestionario ')}.`);

for (const quiz of quizzes) {
  const absolute = absoluteGiveaway(quiz);
  if (absolute.length > 0)
    console.log(
      `\nEn el cuestionario ${quiz.id}, las opciones que dicen «siempre», «nunca» o algo así son todas equivocadas, y se aprende a descartarlas: ` +
        `${absolute.map(({item, option}) => `${item} (${option})`).join(', ')}.`,
    );
}
if (goals.length > 0) console.log(`\n${coverageSentence(goalCoverage(corpus, quizzes, goals))} El detalle: npm run check:coverage.`);
