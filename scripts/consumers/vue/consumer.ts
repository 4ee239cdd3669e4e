import type { Consumer } from '../lib/consumer.ts';
import { frameworkChecks, hasPractice } from '../lib/framework-checks.ts';

/** A Vue app in TypeScript, built with Vite, its templates checked strictly. */
export const vue: Consumer = {
  name: 'vue',
  manager: 'npm',
  quick: false,
  wants: hasPractice,
  checks: (archives) =>
    frameworkChecks(
      {
        name: 'Vue',
        types: { entry: '@icma-sdk/elements/vue', command: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', '.'] },
      },
      archives,
    ),
};
