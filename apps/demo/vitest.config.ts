import { defineConfig } from 'vitest/config';

/** Long, as waiting costs nothing when all is well and a busy machine takes its time. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'built', include: ['src/**/*.test.ts', 'test/built/**/*.test.ts'], ...patience } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...patience } },
    ],
  },
});
