import type { Consumer } from '../lib/consumer.ts';
import { frameworkChecks, hasPractice } from '../lib/framework-checks.ts';

/** A Svelte app in TypeScript, built with Vite, its templates checked. */
export const svelte: Consumer = {
  name: 'svelte',
  manager: 'npm',
  quick: false,
  wants: hasPractice,
  checks: (archives) =>
    frameworkChecks(
      {
        name: 'Svelte',
        types: {
          entry: '@icma-sdk/elements/svelte',
          command: ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--tsconfig', 'tsconfig.json'],
        },
      },
      archives,
    ),
};
