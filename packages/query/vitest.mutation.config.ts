import { defineConfig } from 'vitest/config';

/**
 * For mutation tests: without the texts of ten megabytes, which cost more than they catch, and in one process. What a
 * module keeps from one test to the next then hides some mutants of how it came about: the score can only be too low for that.
 */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/examples.test.ts'],
    testNamePattern: /^(?!.*(ten megabytes|millions of|gives up on a text)).*$/,
    maxWorkers: 1,
    isolate: false,
    testTimeout: 20_000,
    bail: 1,
    setupFiles: ['./vitest.mutation.setup.ts'],
  },
});
