import type { Figure } from './figure.js';
import { brotli, bundled } from './wire.js';

/** What an app pays that shows one kind of element: Lit, the words and the element. Exact: the same at every run. */
export async function elementsBytes(): Promise<Figure[]> {
  const practice = brotli(await bundled(`import '@icma-sdk/elements/practice/define';`));
  const practices = brotli(await bundled(`import '@icma-sdk/elements/practices/define';`));
  return [
    {
      name: 'an app with <icma-practice> alone',
      value: practice / 1000,
      unit: 'kB',
      ceiling: 16,
      detail: 'min+brotli, with Lit and all 14 practices',
    },
    {
      name: 'an app with <icma-practices> alone',
      value: practices / 1000,
      unit: 'kB',
      ceiling: 36,
      detail: 'min+brotli, with Lit, all Practices, and the search with its synonyms',
    },
  ];
}
