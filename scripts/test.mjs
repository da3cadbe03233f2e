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
const durations = [];

const checks = {
  types: ['npm', ['run', '-s', 'check:types']],
  'format and lint': ['npm', ['run', '-s', 'check:lint']],
  'import directions': ['npm', ['run', '-s', 'check:imports']],
  'unused code': ['npm', ['run', '-s', 'check:unused']],
  content: ['npm', ['run', '-s', 'check:content']],
  spelling: ['npm', ['run', '-s', 'check:spelling']],
};
for (const [name, [command, args]] of Object.entries(checks)) await check(name, command, args);

await vitest('unit tests', 'unit.json', []);
await vitest('a real LRS', 'lrs.json', ['--config', 'vitest.lrs.config.mts']);

if (await check('build', 'node', ['scripts/build.mjs'])) {
  await check('build again, same bytes', 'node', ['scripts/check-reproducible.mjs']);
  await suite('site tests', 'playwright', ['test'], () => siteCounts('site.json'), {CHROMIUM_PATH: browser});
}

const written = [
  'run',
  '-s',
  'export:scorm',
  '--',
  '--module',
  'consentimiento-y-cesion',
  '--module',
  'curso',
  '--out',
  `${REPORTS}/scorm`,
];
if (await check('SCORM packages', 'npm', written)) {
  await suite(
    'SCORM packages in an LMS',
    'playwright',
    ['test', '--config', 'playwright.scorm.config.ts'],
    () => siteCounts('scorm.json'),
    {
      CHROMIUM_PATH: browser,
    },
  );
}

console.log(`\nSegundos: ${durations.join(', ')}; en total ${Math.round(performance.now() / 1000)}`);
if (failures.length > 0) console.log(`No pasó: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function check(name, command, args) {
  const ok = (await stage(name, command, args)) === 0;
  count(name, ok ? {passed: 1, failed: 0} : {passed: 0, failed: 1});
  return ok;
}

async function vitest(name, report, args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${report}`];
  await suite(name, 'vitest', ['run', '--allowOnly=false', ...args, ...reporters], () => {
    const {numPassedTests, numFailedTests, testResults} = read(report);
    // A file that does not load, or whose hooks fail, has no failed test to count.
    const broken = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    return {passed: numPassedTests, failed: numFailedTests + broken.length};
  });
}

/** What Playwright says of a run. */
function siteCounts(report) {
  const {expected, unexpected, flaky} = read(report).stats;
  return {passed: expected, failed: unexpected + flaky};
}

/** A suite whose report cannot be read, in which no test ran, or that fails without saying which, counts as one failure. */
async function suite(name, command, args, report, env) {
  const code = await stage(name, command, args, env);
  let counts = {passed: 0, failed: 1};
  try {
    counts = report();
  } catch (error) {
    console.error(error.message);
  }
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts = {...counts, failed: 1};
  count(name, counts);
}

async function stage(name, command, args, env) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const code = await run(command, args, env);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`   ${seconds} s`);
  durations.push(`${name} ${seconds}`);
  return code;
}

function count(name, counts) {
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(name);
}

function read(name) {
  return JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8'));
}
