import { defineConfig } from 'vitest/config';

/** Long, as waiting costs nothing when all is well and a busy machine takes its time. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };
const install = { testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', 'docs/**/*.test.ts', 'consumers/*.test.ts', 'release/*.install.test.ts'],
          ...patience,
        },
      },
      { test: { name: 'docs', include: ['docs/**/*.test.ts'], ...patience } },
      { test: { name: 'consumers', include: ['consumers/quick.test.ts'], ...install } },
      { test: { name: 'release', include: ['release/*.install.test.ts'], ...install } },
    ],
  },
});
