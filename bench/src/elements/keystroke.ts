import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../../../packages/elements/browsers.js';
import { type Figure, median } from '../figure.js';
import { bundled } from '../wire.js';

/** What is typed, letter by letter, and then taken back again, letter by letter. */
const queries = ['strategic planning', 'budget transparency', 'community engagement', 'FOIA requests', 'bugdet'];
const rounds = 7;

/**
 * A keystroke in `<icma-practices>` over the whole corpus, from the `input` event to the finished layout, against the same in a
 * list that somebody wrote by hand with Lit and the same search. For each keystroke the least of some rounds, in which the two
 * take turns; then the medians. Nothing where there is no Chromium.
 */
export async function keystroke(): Promise<Figure[]> {
  const launch = chromiumLaunch();
  if (!launch) return [];
  const browser = await chromium.launch(launch);
  try {
    const open = async (tag: string, code: string) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.setContent(`<!doctype html><html lang="en"><title>Bench</title><body><${tag}></${tag}>`);
      await page.addScriptTag({ type: 'module', content: await bundled(code) });
      await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('input'), tag);
      return page;
    };
    const byHand = fileURLToPath(new URL('hand-written-list.js', import.meta.url));
    const ours = await open('icma-practices', `import '@icma-sdk/elements/practices/define';`);
    const theirs = await open('hand-written-list', `import ${JSON.stringify(byHand)};`);
    const least: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      for (const [index, page] of [ours, theirs].entries()) {
        await page.bringToFront();
        const times = await typed(page, queries);
        least[index as 0 | 1] = times.map((time, at) => Math.min(time, least[index as 0 | 1][at] ?? Infinity));
      }
    }
    const [a, b] = [median(least[0]), median(least[1])];
    return [
      {
        name: 'a keystroke in <icma-practices> / in a list by hand',
        value: a / b,
        unit: 'x',
        ceiling: 1.6,
        detail: `${a.toFixed(1)} / ${b.toFixed(1)} ms to the finished layout, ${least[0].length} keystrokes, least of ${rounds} by turns`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Types the queries into the page's one element and resolves to the milliseconds of each keystroke. */
function typed(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const element = document.body.firstElementChild as HTMLElement & { updateComplete: Promise<boolean> };
    const input = element.shadowRoot!.querySelector('input')!;
    const times: number[] = [];
    for (const text of all) {
      const there = Array.from(text, (_, index) => text.slice(0, index + 1));
      for (const query of [...there, ...there.toReversed().slice(1), '']) {
        input.value = query;
        const began = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await element.updateComplete;
        document.body.getBoundingClientRect();
        element.getBoundingClientRect();
        times.push(performance.now() - began);
        // What is in view is laid out in the next frame, by `content-visibility`; that is nobody's keystroke's.
        await new Promise(requestAnimationFrame);
      }
    }
    return times;
  }, texts);
}
