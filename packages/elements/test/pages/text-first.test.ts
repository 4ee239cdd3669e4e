import { codeOfEthics, type ItemId, practices, tenets } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { built, openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  // Late enough that the text has been painted before the script runs.
  site.put('/late.js', { body: built('cdn/icma-cards.min.js'), delay: 400 });
});
afterAll(() => site.close());

const below = '<p id="below">What the city says below. '.padEnd(2000, 'And on it goes. ');
const styles = {
  'plain browser styles': '',
  'a design with its own measure and margins':
    'body { font: 17px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto } h1, h2, h3 { font: bold 1.6em/1.1 sans-serif; margin: 0 0 .4em } p { margin: 0 0 1.2em }',
  'a reset without margins': '* { margin: 0; padding: 0; line-height: 1.2 }',
  'a flex column': 'main { display: flex; flex-direction: column; gap: 1rem }',
  'a grid of two columns': 'main { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)) }',
};
const tagged = (id: ItemId | 'code-of-ethics') => {
  const [, kind, number] = /^(practice|tenet)-(\d+)$/.exec(id) ?? [];
  const tag = kind ? `icma-${kind}` : `icma-${id}`;
  return `<${tag}${number ? ` number="${Number(number)}"` : ''}>${renderItemHtml(id, { link: 'auto' })}</${tag}>`;
};
const page = (content: string, css = '') =>
  site.put(
    '/text.html',
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>City</title><style>${css}</style><script defer src="/late.js"></script><body><h1>City</h1><main>${content}</main>${below}`,
  );
const upgraded = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector('icma-tenet, icma-practice, icma-code-of-ethics')?.shadowRoot?.querySelector('slot'),
  );
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, p, li, a')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  );

describe.each(browsers)('in %s', (name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  describe.each([360, 1280])('at %i px', (width) => {
    test.each(Object.entries(styles))('nothing moves when the script comes, on a page with %s', async (_, css) => {
      const cards = [tagged('tenet-03'), tagged('practice-07'), tagged('tenet-08'), tagged('practice-14')].join('');
      for (const content of [cards, tagged('code-of-ethics')]) await staysPut(content, css, width);
    });
  });

  /** Compares the page as it is without the script to what it has become after the script has come late. */
  async function staysPut(content: string, css: string, width: number): Promise<void> {
    site.put('/late.js', { body: 'addEventListener("load", () => {})', delay: 0 });
    const { page: without } = await visit(browser, page(content, css), { width });
    const before = await places(without);
    await leave(without);
    site.put('/late.js', { body: built('cdn/icma-cards.min.js'), delay: 400 });
    const { page: opened } = await visit(browser, page(content, css), { width });
    await upgraded(opened);
    expect(await places(opened)).toEqual(before);
    if (name === 'Chromium') expect(await layoutShift(opened)).toBeLessThanOrEqual(0.01);
    await leave(opened);
  }

  if (name === 'Chromium')
    test.each([360, 1280])(
      'at %i px what draws something else than text moves nothing where its script comes first',
      async (width) => {
        for (const tag of ['practices', 'practice-map', 'crosswalk']) {
          const text = renderItemHtml(tag === 'crosswalk' ? 'code-of-ethics' : 'icma-practices');
          const { page: opened } = await visit(
            browser,
            site.put(
              '/first.html',
              `<!doctype html><html lang="en"><title>City</title><script src="/cdn/icma.min.js"></script><body><h1>City</h1><icma-${tag}>${text}</icma-${tag}>${below}`,
            ),
            { width },
          );
          await opened.locator(`icma-${tag} [part~=base]`).waitFor();
          expect(await layoutShift(opened), tag).toBeLessThanOrEqual(0.01);
          await leave(opened);
        }
      },
    );

  test('nothing stands twice, for eyes or for a screen reader', async () => {
    const { page: opened } = await visit(browser, page([tagged('tenet-03'), tagged('practice-07')].join('')));
    await upgraded(opened);
    for (const text of [tenets[2]!.statement, practices[6]!.statement, practices[6]!.leadership[0]!.statement]) {
      expect(await opened.getByText(text).count(), text).toBe(1);
      expect((await opened.locator('body').ariaSnapshot()).split(text.slice(0, 60)).length - 1, text).toBe(1);
      if (name === 'Chromium') expect(await timesInTree(opened, text), text).toBe(1);
    }
    await leave(opened);
  });

  test('text that differs is replaced, and heard once', async () => {
    const { page: opened } = await visit(
      browser,
      page('<icma-tenet number="3"><p>Our third tenet, by hand.</p></icma-tenet>'),
    );
    await opened.getByText(tenets[2]!.statement).waitFor();
    expect(await opened.locator('body').ariaSnapshot()).not.toContain('by hand');
    if (name === 'Chromium') {
      expect(await timesInTree(opened, tenets[2]!.statement)).toBe(1);
      expect(await timesInTree(opened, 'Our third tenet, by hand.')).toBe(0);
    }
    await leave(opened);
  });

  test('without script everything is there, and a link leads to each item', async () => {
    const { page: opened } = await visit(browser, page(tagged('code-of-ethics') + tagged('practice-07')), {
      javaScriptEnabled: false,
    });
    for (const { statement } of [...tenets, codeOfEthics.preamble, practices[6]!])
      expect(await opened.getByText(statement).isVisible()).toBe(true);
    for (const id of ['tenet-11', 'practice-07-management-i', 'practice-07']) {
      await opened.goto(`${site.origin}/text.html#icma=${id}`);
      expect(await opened.locator(`[id="icma=${id}"]`).evaluate((element) => element.matches(':target'))).toBe(true);
    }
    await leave(opened);
  });
});

/** Sum of what Chromium counts as layout shift since the page began. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

/** How often a text stands in Chromium's accessibility tree. */
async function timesInTree(page: Page, text: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => node.role?.value === 'StaticText' && node.name?.value === text).length;
}
