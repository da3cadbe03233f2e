import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {ensureBrowser} from './lib/browser.mjs';
import {run} from './lib/run.mjs';

/**
 * `npm test`: everything that must hold. Static checks first, then the unit tests, then the release build and the
 * tests of the built site in a real browser. Goes on after a failure, so that one run tells all; the last line is
 * `N passed, N failed`, where each static check and the build count as one.
 */
const REPORTS = 'test-results';
rmSync(REPORTS, {recursive: true, force: true});
mkdirSync(REPORTS, {recursive: true});

const browser = await ensureBrowser();
if (!browser) {
  console.log('0 passed, 1 failed');
  process.exit(3);
}

let passed = 0;
let failed = 0;
const failures = [];

const checks = {
  types: ['npm', ['run', '-s', 'check:types']],
  'format and lint': ['npm', ['run', '-s', 'check:lint']],
  'import directions': ['npm', ['run', '-s', 'check:imports']],
  'unused code': ['npm', ['run', '-s', 'check:unused']],
  content: ['npm', ['run', '-s', 'check:content']],
};
for (const [name, [command, args]] of Object.entries(checks)) await check(name, command, args);

await suite('unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`], () => {
  const {numPassedTests, numFailedTests} = read('unit.json');
  return {passed: numPassedTests, failed: numFailedTests};
});

if (await check('build', 'node', ['scripts/build.mjs'])) {
  await check('build again, same bytes', 'node', ['scripts/check-reproducible.mjs']);
  await suite(
    'site tests',
    'playwright',
    ['test'],
    () => {
      const {expected, unexpected, flaky} = read('site.json').stats;
      return {passed: expected, failed: unexpected + flaky};
    },
    {CHROMIUM_PATH: browser},
  );
}

if (failures.length > 0) console.log(`\nNo pasó: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function check(name, command, args) {
  console.log(`\n── ${name}`);
  const ok = (await run(command, args)) === 0;
  count(name, ok ? {passed: 1, failed: 0} : {passed: 0, failed: 1});
  return ok;
}

/** A suite whose report cannot be read, or that fails without saying which test, counts as one failure. */
async function suite(name, command, args, report, env) {
  console.log(`\n── ${name}`);
  const code = await run(command, args, env);
  let counts = {passed: 0, failed: 1};
  try {
    counts = report();
  } catch (error) {
    console.error(error.message);
  }
  if (code !== 0 && counts.failed === 0) counts = {...counts, failed: 1};
  count(name, counts);
}

function count(name, counts) {
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(name);
}

function read(name) {
  return JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8'));
}
