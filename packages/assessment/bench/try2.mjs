import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const r = await build({
  stdin: {
    contents: "export * from '@icma-sdk/assessment'; export * from '@icma-sdk/assessment/share';",
    resolveDir: '.',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  external: ['@icma-sdk/core'],
  target: 'es2022',
  metafile: true,
});
const files = Object.keys(Object.values(r.metafile.outputs)[0].inputs).filter((f) => f.endsWith('.js'));
const parts = {};
for (const f of files) {
  const src = readFileSync(f, 'utf8')
    .replace(/^import[\s\S]*?from\s+"[^"]+";\n/gm, '')
    .replace(/export \{[\s\S]*?\};/g, '');
  parts[f] = (await transform(src, { minify: true, target: 'es2022' })).code;
}
const size = (skip) =>
  brotliCompressSync(
    Buffer.from(
      files
        .filter((f) => f !== skip)
        .map((f) => parts[f])
        .join(''),
    ),
  ).length;
const all = size();
console.log(all, r.outputFiles[0].contents.length);
for (const [f, d] of files.map((f) => [f, all - size(f)]).sort((a, b) => b[1] - a[1])) console.log(d, f);
