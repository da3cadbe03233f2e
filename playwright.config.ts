import {defineConfig, devices} from '@playwright/test';

const port = 4173;

/** The built site in a real browser: what a person does. `npm test` builds first and finds the browser. */
export default defineConfig({
  testDir: 'src/site-tests',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/site',
  reporter: [['list'], ['json', {outputFile: 'test-results/site.json'}]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // The longest page is slow to examine when the machine is busy.
  timeout: 180_000,
  expect: {timeout: 20_000},
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'es-AR',
    trace: 'retain-on-failure',
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? {executablePath: process.env.CHROMIUM_PATH} : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {command: 'node scripts/serve.mjs', env: {PORT: String(port)}, url: `http://localhost:${port}/`, reuseExistingServer: false},
});
