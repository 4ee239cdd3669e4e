import { must } from '../../lib/must.ts';
import { writeApp } from '../lib/app.ts';
import { bundleChecks } from '../lib/bundle-checks.ts';
import type { Consumer } from '../lib/consumer.ts';

/** An app that is built with esbuild, minified. */
export const esbuild: Consumer = {
  name: 'esbuild',
  manager: 'pnpm',
  quick: true,
  prepare: writeApp,
  checks: () =>
    bundleChecks({
      bundler: 'esbuild',
      build: async ({ folder }) => void (await must('node', ['build.js'], { cwd: folder })),
    }),
};
