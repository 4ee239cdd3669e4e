import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure } from './figure.js';

/** What the entries cost on the wire, core left out. Exact: the same at every run. */
export async function bytes(): Promise<Figure[]> {
  const [search, query, bare] = await Promise.all([
    bundled("export * from '@icma-sdk/query/search';"),
    bundled("export * from '@icma-sdk/query';"),
    bundled("export { default } from 'minisearch';"),
  ]);
  return [
    {
      name: 'search entry without the corpus',
      value: size(search.code),
      unit: 'kB',
      bound: { atMost: 8 },
      detail: `min+brotli, with stemmer and synonyms; minisearch alone ${size(bare.code).toFixed(2)}`,
    },
    {
      name: 'main entry without the corpus',
      value: size(query.code),
      unit: 'kB',
      bound: { atMost: 8 },
      detail: 'min+brotli, every function',
    },
    {
      name: 'files of minisearch in the main entry',
      value: query.inputs.filter((input) => input.includes('minisearch')).length,
      unit: 'files',
      bound: { atMost: 0 },
      detail: 'the search entry alone brings it',
    },
  ];
}

async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['@icma-sdk/core', '@icma-sdk/core/*'],
    write: false,
    metafile: true,
  });
  return { code: outputFiles[0]!.contents, inputs: Object.keys(metafile.inputs) };
}

function size(code: Uint8Array): number {
  return brotliCompressSync(code).length / 1000;
}
