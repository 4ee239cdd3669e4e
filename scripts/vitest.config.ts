import { defineConfig } from 'vitest/config';

const install = { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', 'consumers/*.test.ts', 'release/*.install.test.ts'],
        },
      },
      { test: { name: 'consumers', include: ['consumers/quick.test.ts'], ...install } },
      { test: { name: 'release', include: ['release/*.install.test.ts'], ...install } },
    ],
  },
});
