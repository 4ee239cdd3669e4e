/** `npm start`: builds everything and serves the demo site, with Storybook under `/storybook/`, until Ctrl-C. */
import { join } from 'node:path';
import { root, run } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { step } from './lib/step.ts';

const wanted = wantedPort(process.env.PORT);

const { code } = await step('Build packages, demo site and Storybook', () =>
  run('turbo', ['run', 'build', '--output-logs=errors-only']),
);
if (code !== 0) process.exit(code);

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

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

// Ended with the npm that started us: a signal sent to it alone does not reach us.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

function stop(): void {
  console.log('\nStopped.');
  site.close();
  process.exit(0);
}

function wantedPort(text: string | undefined): number {
  const port = Number(text || 4600);
  if (Number.isInteger(port) && port >= 1 && port <= 65_500) return port;
  console.error(`PORT is "${text}"; it takes a whole number from 1 to 65500.`);
  process.exit(1);
}
