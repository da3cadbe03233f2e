/** Mutation tests of the marking: `npm run mutation`. What is asked of it stands in `docs/_decisions/0010-practice.md`. */
export default {
  mutate: ['src/domain/quiz/**/*.ts', '!src/domain/quiz/**/*.test.ts', '!src/domain/quiz/fixture.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'vitest.mutation.config.mts'},
  concurrency: 2,
  thresholds: {high: 95, low: 90, break: 85},
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: {fileName: '.stryker/mutation.html'},
  jsonReporter: {fileName: '.stryker/mutation.json'},
  tempDirName: '.stryker/sandbox',
  ignorePatterns: ['/build', '/docs', '/static', '/.docusaurus', '/.resguardo', '/.stryker', '/test-results', '/quizzes'],
  allowEmpty: false,
};
