import {defineConfig} from '@playwright/test';
import site from './playwright.config';

const {webServer: _, ...settings} = site;

/** The packages for LMSs in a real browser: `npm test` writes them into test-results/scorm first. */
export default defineConfig({
  ...settings,
  testDir: 'src/site-tests/scorm',
  testMatch: '*.scorm.ts',
  outputDir: 'test-results/scorm-run',
  reporter: [['list'], ['json', {outputFile: 'test-results/scorm.json'}]],
});
