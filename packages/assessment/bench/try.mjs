import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

for (const [n, code] of Object.entries({
  all: "export * from '@icma-sdk/assessment'; export * from '@icma-sdk/assessment/share';",
  main: "export * from '@icma-sdk/assessment';",
  share: "export * from '@icma-sdk/assessment/share';",
  es: "export * from '@icma-sdk/assessment/es';",
  csvw: "export {toCsv} from '@icma-sdk/assessment/csv';",
})) {
  const r = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['@icma-sdk/core'],
    target: 'es2022',
    metafile: true,
  });
  console.log(n, r.outputFiles[0].contents.length, brotliCompressSync(r.outputFiles[0].contents).length);
  if (n === 'all')
    for (const [f, i] of Object.entries(Object.values(r.metafile.outputs)[0].inputs)
      .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)
      .slice(0, 40))
      console.log('  ', i.bytesInOutput, f);
}
