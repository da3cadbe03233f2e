import {loadContent} from '../src/content/load-content';
import {ContentError} from '../src/content/problem';
import {goalCoverage} from '../src/domain/coverage/coverage';
import {coverageReport, figuresOf} from '../src/domain/coverage/report';

/**
 * Lists which provisions of `quizzes/_coverage.yaml` lack items. Exit code: 0 none, 1 some, 2 the content has problems.
 */
try {
  const {corpus, quizzes, goals} = loadContent(process.cwd());
  const coverage = goalCoverage(corpus, quizzes, goals);
  console.log(coverageReport(coverage));
  process.exitCode = figuresOf(coverage).short === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
