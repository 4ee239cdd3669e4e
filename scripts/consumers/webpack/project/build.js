import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const run = promisify(webpack);
for (const name of ['all', 'one-item', 'page']) {
  const stats = await run({
    mode: 'production',
    target: name === 'page' ? 'web' : 'node',
    entry: `./${name}.js`,
    output: { path: join(import.meta.dirname, 'dist', name), filename: `${name}.js`, module: true },
    experiments: { outputModule: true },
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}
copyFileSync('index.html', 'dist/page/index.html');
