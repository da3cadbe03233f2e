import {defineConfig} from 'vitest/config';

/** The tests against a real LRS, `npm run test:lrs`: on their own, since they install a server and keep it busy. */
export default defineConfig({test: {include: ['scripts/test-lrs/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000}});
