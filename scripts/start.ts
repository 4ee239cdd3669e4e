/** `npm start`: builds everything and serves the demo site, with Storybook under `/storybook/`, until Ctrl-C. */
import { join } from 'node:path';
import { root, run } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { step } from './lib/step.ts';

const { code } = await step('Build packages, demo site and Storybook', () =>
  run('turbo', ['run', 'build', '--output-logs=errors-only']),
);
if (code !== 0) process.exit(code);

const wanted = Number(process.env.PORT ?? 4600);
const site = await serve(
  [
    { path: '/storybook/', folder: join(root, 'apps/storybook/storybook-static') },
    { path: '/', folder: join(root, 'apps/demo/dist') },
  ],
  wanted,
);
if (site.port !== wanted) console.log(`Port ${wanted} is taken; using ${site.port}.`);
console.log(`
  Demo site   http://localhost:${site.port}/
  Storybook   http://localhost:${site.port}/storybook/

Stop with Ctrl-C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.log('\nStopped.');
    site.close();
    process.exit(0);
  });
}
