import { exported } from '../browser/file-of.js';
import { heapOf } from '../browser/heap.js';
import { inChromium, openPage } from '../browser/in-chromium.js';
import type { Figure } from '../figure.js';

const rounds = 100;
const each = 100;
const tags = ['<icma-practice number="7"></icma-practice>', '<icma-tenet number="3"></icma-tenet>'];

/** What is left of elements that have come and gone: the heap after 10,000 of them, each drawn, against that before. */
export function mountsRetained(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const page = await openPage(browser);
    await page.addScriptTag({ content: exported('@icma-sdk/elements/cdn/icma-cards.min.js') });
    const live = (times: number) =>
      page.evaluate(
        async ({ html, times }) => {
          for (let round = 0; round < times; round++) {
            document.body.innerHTML = html;
            await Promise.all(
              [...document.body.children].map(
                (element) => (element as unknown as { updateComplete: unknown }).updateComplete,
              ),
            );
            document.body.replaceChildren();
          }
        },
        { html: tags.join('').repeat(each / tags.length), times },
      );
    // What is made once, and what the engine learns about the code, is there by then.
    await live(rounds / 5);
    const before = await heapOf(page);
    await live(rounds);
    const after = await heapOf(page);
    return [
      {
        name: 'held after 10,000 mounts and unmounts',
        value: Math.max(0, after - before) / 1000,
        unit: 'kB',
        ceiling: 100,
        detail: `heap after collection, ${(before / 1000).toFixed(0)} kB before; <icma-practice> and <icma-tenet> by turns`,
      },
    ];
  });
}
