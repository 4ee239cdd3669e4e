import type { Figure } from '../figure.js';
import { brotli, bundle } from '../wire.js';

/** What the entries cost on the wire, core left out. Exact: the same at every run. */
export async function queryBytes(): Promise<Figure[]> {
  const [search, query, bare] = await Promise.all([
    withoutCore("export * from '@icma-sdk/query/search';"),
    withoutCore("export * from '@icma-sdk/query';"),
    withoutCore("export { default } from 'minisearch';"),
  ]);
  return [
    {
      name: 'search entry without the corpus',
      value: search.kilobytes,
      unit: 'kB',
      ceiling: 8,
      detail: `min+brotli, with stemmer and synonyms; minisearch alone ${bare.kilobytes.toFixed(2)}`,
    },
    {
      name: 'main entry without the corpus',
      value: query.kilobytes,
      unit: 'kB',
      ceiling: 8,
      detail: 'min+brotli, every function',
    },
    {
      name: 'files of minisearch in the main entry',
      value: query.inputs.filter((input) => input.includes('minisearch')).length,
      unit: 'of them',
      ceiling: 0,
      detail: 'the search entry alone brings it',
    },
  ];
}

async function withoutCore(code: string) {
  const { text, inputs } = await bundle(code, ['@icma-sdk/core', '@icma-sdk/core/*']);
  return { kilobytes: brotli(text) / 1000, inputs };
}
