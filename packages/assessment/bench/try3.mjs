import { build } from 'esbuild';

const r = await build({
  stdin: {
    contents: "export * from '@icma-sdk/assessment'; export * from '@icma-sdk/assessment/share';",
    resolveDir: '.',
  },
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: false,
  minifyIdentifiers: true,
  format: 'esm',
  write: false,
  external: ['@icma-sdk/core'],
  target: 'es2022',
  metafile: true,
});
console.log(r.outputFiles[0].text);
