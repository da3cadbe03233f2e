import {configDefaults, defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'scripts/test-lrs/**'],
    // The content of the whole project is read in some of them.
    testTimeout: 60_000,
  },
});
