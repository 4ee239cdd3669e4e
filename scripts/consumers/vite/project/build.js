import { build } from 'vite';

const shared = { configFile: false, logLevel: 'error', base: './' };

await build({ ...shared, build: { outDir: 'dist/page', target: 'es2022' } });
for (const name of ['all', 'one-item']) {
  await build({
    ...shared,
    build: { outDir: `dist/${name}`, lib: { entry: `${name}.js`, formats: ['es'], fileName: () => `${name}.js` } },
  });
}
