import { practices } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import type { Page } from 'playwright';
import { exported } from '../browser/file-of.js';
import { inChromium, openPage } from '../browser/in-chromium.js';
import { leastByTurns, mainThread, workOf } from '../browser/main-thread.js';
import type { Figure } from '../figure.js';

const rounds = 9;
const cards = Array.from({ length: 13 }, () => practices).flat();

/** What the widget's server would answer, of one feature. */
const feature = {
  feature_id: 'container-queries',
  name: 'Container queries',
  baseline: { status: 'newly', low_date: '2023-02-14' },
  browser_implementations: Object.fromEntries(
    ['chrome', 'chrome_android', 'edge', 'firefox', 'firefox_android', 'safari', 'safari_ios'].map((browser) => [
      browser,
      { status: 'available', date: '2023-02-14', version: '110' },
    ]),
  ),
};

/**
 * 182 cards put on a page at once, each practice 13 times, against the same text as bare HTML without any style, and against as
 * many of a known widget whose data the page answers at once. All in processor time of the main thread, until all is painted.
 */
export function mountCards(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const page = await openPage(browser);
    await page.addScriptTag({ content: exported('@icma-sdk/elements/cdn/icma-cards.min.js') });
    await page.evaluate((answer) => {
      globalThis.fetch = async () => Response.json(answer);
    }, feature);
    await page.addScriptTag({ type: 'module', content: exported('baseline-status') });
    await page.waitForFunction(() => customElements.get('baseline-status'));
    const clock = await mainThread(page);
    const mounted = (html: string) => async () => {
      await page.evaluate(() => document.body.replaceChildren());
      return workOf(page, clock, () => mount(page, html));
    };
    const least = await leastByTurns(rounds, {
      ours: mounted(cards.map(({ code }) => `<icma-practice number="${code}"></icma-practice>`).join('')),
      html: mounted(cards.map(({ id }) => renderItemHtml(id)).join('')),
      widget: mounted(cards.map(() => '<baseline-status featureId="container-queries"></baseline-status>').join('')),
    });
    const figure = (name: string, of: number, ceiling: number): Figure => ({
      name: `182 <icma-practice> / ${name}`,
      value: least.ours / of,
      unit: 'x',
      ceiling,
      detail: `${least.ours.toFixed(0)} / ${of.toFixed(0)} ms of the main thread until painted, least of ${rounds} by turns`,
    });
    return [
      figure('the same text by innerHTML, unstyled', least.html, 0.5),
      figure('182 <baseline-status>', least.widget, 0.15),
    ];
  });
}

/** Puts `html` on the page and waits until every element has drawn what it had to wait for, and all is laid out. */
function mount(page: Page, html: string): Promise<void> {
  return page.evaluate(async (text) => {
    type Drawn = Element & { updateComplete?: Promise<unknown>; fetchData?: { taskComplete: Promise<unknown> } };
    document.body.innerHTML = text;
    const elements = [...document.body.children] as Drawn[];
    await Promise.all(elements.map((element) => element.updateComplete));
    await Promise.all(elements.map((element) => element.fetchData?.taskComplete));
    await Promise.all(elements.map((element) => element.updateComplete));
    document.body.getBoundingClientRect();
  }, html);
}
