import {defineConfig} from 'vitest/config';

/** The tests that hold the marking, for `npm run mutation`: its own, not those of the whole project that happen to pass through it. */
export default defineConfig({test: {include: ['src/domain/quiz/**/*.test.ts']}});
