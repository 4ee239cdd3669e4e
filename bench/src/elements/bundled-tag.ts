import { bundlers } from '../../../packages/elements/test/bundlers.js';
import type { Figure } from '../figure.js';
import { brotli } from '../wire.js';

/** Whether the tag is still registered in an app that imports its `define` alone, by each of the bundlers that people use. */
export async function bundledTag(): Promise<Figure[]> {
  const names = Object.keys(bundlers);
  const scripts = await Promise.all(names.map((name) => bundlers[name]!('one-practice.js')));
  const without = names.filter((_, at) => !/customElements\.define\(["'`]icma-practice["'`]/.test(scripts[at]!));
  const sizes = names.map((name, at) => `${name} ${(brotli(scripts[at]!) / 1000).toFixed(2)} kB`);
  return [
    {
      name: 'bundlers that lose the tag of <icma-practice>',
      value: without.length,
      unit: 'of them',
      ceiling: 0,
      detail: without.join(', ') || `none of ${sizes.join(', ')}`,
    },
    {
      name: 'an app with <icma-practice> alone, by the worst of them',
      value: Math.max(...scripts.map(brotli)) / 1000,
      unit: 'kB',
      ceiling: 16,
      detail: 'min+brotli, with Lit and all 14 practices',
    },
  ];
}
