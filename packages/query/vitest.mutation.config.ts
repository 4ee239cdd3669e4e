import { defineConfig } from 'vitest/config';

/** For mutation tests: without the texts of ten megabytes, which cost more than they catch, and in one process. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/examples.test.ts'],
    testNamePattern: /^(?!.*(ten megabytes|millions of words|gives up on a text)).*$/,
    testTimeout: 20_000,
    bail: 1,
    setupFiles: ['./vitest.mutation.setup.ts'],
  },
});
