import type { Figure } from './figure.js';
import { brotli, bundled } from './wire.js';

/** What an app pays that shows one kind of element: Lit, the words and the element. Exact: the same at every run. */
export async function elementsBytes(): Promise<Figure[]> {
  const bytes = brotli(await bundled(`import '@icma-sdk/elements/practice/define';`));
  return [
    {
      name: 'an app with <icma-practice> alone',
      value: bytes / 1000,
      unit: 'kB',
      ceiling: 16,
      detail: 'min+brotli, with Lit and all 14 practices',
    },
  ];
}
