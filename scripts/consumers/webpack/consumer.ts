import { must } from '../../lib/must.ts';
import { writeApp } from '../lib/app.ts';
import { bundleChecks } from '../lib/bundle-checks.ts';
import type { Consumer } from '../lib/consumer.ts';

/** An app that is built with webpack, for production. */
export const webpack: Consumer = {
  name: 'webpack',
  manager: 'pnpm',
  quick: false,
  prepare: writeApp,
  checks: () =>
    bundleChecks({
      bundler: 'webpack',
      build: async ({ folder }) => void (await must('node', ['build.js'], { cwd: folder })),
    }),
};
