import { must } from '../../lib/must.ts';
import { writeApp } from '../lib/app.ts';
import { bundleChecks } from '../lib/bundle-checks.ts';
import type { Consumer } from '../lib/consumer.ts';

/** An app that is built with Vite: a page as an app, the rest as libraries. */
export const vite: Consumer = {
  name: 'vite',
  manager: 'npm',
  quick: false,
  prepare: writeApp,
  checks: () =>
    bundleChecks({
      bundler: 'Vite',
      build: async ({ folder }) => void (await must('node', ['build.js'], { cwd: folder })),
    }),
};
