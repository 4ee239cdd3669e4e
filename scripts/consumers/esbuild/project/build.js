import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';

for (const name of ['all', 'one-item', 'page']) {
  await build({
    entryPoints: [`${name}.js`],
    outdir: `dist/${name}`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
}
copyFileSync('index.html', 'dist/page/index.html');
