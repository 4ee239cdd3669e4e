import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    maxWorkers: 2,
    // Some tests walk the whole corpus thousands of times; on a busy machine the usual 5 s are too few.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
