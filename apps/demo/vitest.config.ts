import { defineConfig } from 'vitest/config';
import { inBrowser, patient } from '../../packages/elements/browsers.js';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'built', include: ['src/**/*.test.ts', 'test/built/**/*.test.ts'], ...patient } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...inBrowser } },
    ],
  },
});
