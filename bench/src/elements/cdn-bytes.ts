import { exported } from '../browser/file-of.js';
import type { Figure } from '../figure.js';
import { brotli } from '../wire.js';

/** What a page pays that loads a script-tag file, and a known widget beside it. Exact: the same at every run. */
export function cdnBytes(): Figure[] {
  const widget = (brotli(exported('baseline-status')) / 1000).toFixed(2);
  return [
    file(
      'icma-cards.min.js',
      19,
      `min+brotli, one item or the Code, all text in it; baseline-status without its data is ${widget}`,
    ),
    file('icma.min.js', 60, 'min+brotli, every element, all text, search, and the self-assessment'),
  ];
}

function file(name: string, ceiling: number, detail: string): Figure {
  const value = brotli(exported(`@icma-sdk/elements/cdn/${name}`)) / 1000;
  return { name, value, unit: 'kB', ceiling, detail };
}
