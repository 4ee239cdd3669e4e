import { practices, tenets } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { clobbering, filled, hostileStyles, items, legacyScript, resets } from './hardships.js';
import { openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = (head: string, body = items) =>
  site.put(
    '/hostile.html',
    `<!doctype html><html lang="en"><title>City</title>${head}<script defer src="/cdn/icma.min.js"></script><body>${body}`,
  );

describe.each(browsers)('in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  /** Goes to the page, waits until everything is shown, and expects that nobody complained. */
  async function well(url: string) {
    const { page, ...complaints } = await visit(browser, url);
    await page.getByRole('heading', { name: 'Practice 7: Strategic Planning' }).waitFor();
    await page.getByText(practices[6]!.management[8]!.statement).waitFor();
    await page.getByText(tenets[11]!.statement).waitFor();
    expect(complaints).toMatchObject({ errors: [], violations: [], messages: [] });
    return page;
  }

  test.each(hostileStyles)('a page with %s keeps the words, the letters and the order', async (_, css) => {
    const page = await well(page_(css));
    const practice = page.locator('icma-practice');
    const seen = await practice.evaluate((element) => {
      const root = element.shadowRoot!;
      const tops = [...root.querySelectorAll('h3, .definition, ol')].map((part) => part.getBoundingClientRect().top);
      const list = getComputedStyle(root.querySelector('li')!);
      return { tops, display: list.display, type: getComputedStyle(root.querySelector('ol')!).listStyleType };
    });
    expect(seen.display).toBe('list-item');
    expect(seen.type).toBe('upper-alpha');
    expect(seen.tops).toEqual(seen.tops.toSorted((a, b) => a - b));
    await leave(page);
  });
  const page_ = (css: string) => page(`<style>${css}</style>`);

  const look = '<link rel="stylesheet" href="/cdn/icma-text.css">';

  test.each(resets)(
    'text inside its tag keeps letters, lists and headings under %s, whichever comes first',
    async (_, css) => {
      for (const head of [`${look}<style>${css}</style>`, `<style>${css}</style>${look}`])
        for (const script of [true, false]) {
          const { page: opened } = await visit(browser, page(head, filled), { javaScriptEnabled: script });
          if (script)
            await opened.waitForFunction(() =>
              document.querySelector('icma-practice')?.shadowRoot?.querySelector('slot'),
            );
          const seen = await opened.evaluate(() => {
            const article = document.querySelector('icma-practice article')!;
            const style = (selector: string) => getComputedStyle(article.querySelector(selector)!);
            return {
              lists: [...article.querySelectorAll('ol, li')].map((part) => getComputedStyle(part).listStyleType),
              item: style('li').display,
              room: Number.parseFloat(style('ol').paddingInlineStart) > 20,
              heading: Number.parseFloat(style('h3').fontSize) / Number.parseFloat(getComputedStyle(article).fontSize),
              weights: [style('h3').fontWeight, style('h4').fontWeight],
              padding: Number.parseFloat(getComputedStyle(article).paddingInlineStart) > 20,
            };
          });
          expect(new Set(seen.lists)).toEqual(new Set(['upper-alpha']));
          expect({ ...seen, lists: [] }).toEqual({
            lists: [],
            item: 'list-item',
            room: true,
            heading: 1.5,
            weights: ['700', '700'],
            padding: css.includes('article') ? expect.anything() : true,
          });
          await leave(opened);
        }
    },
  );

  test.each(hostileStyles)('text inside its tag keeps words and order on a page with %s', async (_, css) => {
    const { page: opened, errors, messages } = await visit(browser, page(`${look}<style>${css}</style>`, filled));
    await opened.waitForFunction(() => document.querySelector('icma-practice')?.shadowRoot?.querySelector('slot'));
    for (const text of [practices[6]!.management[8]!.statement, tenets[11]!.statement])
      expect(await opened.getByText(text).isVisible()).toBe(true);
    expect({ errors, messages }).toEqual({ errors: [], messages: [] });
    await leave(opened);
  });

  test('ids and names that clobber globals and Lit’s own do no harm', async () => {
    const { page: opened, errors, messages } = await visit(browser, page('', clobbering(items)));
    const shown = () =>
      [...Document.prototype.querySelectorAll.call(document, 'form > *')].filter((tag) =>
        tag.shadowRoot?.querySelector('article'),
      ).length;
    await expect.poll(() => opened.evaluate(shown)).toBe(3);
    expect({ errors, messages }).toEqual({ errors: [], messages: [] });
    await leave(opened);
  });

  test('where names clobber the document itself, the text stays and nothing is thrown', async () => {
    const names = ['createTreeWalker', 'createElement', 'importNode', 'createComment'];
    const html = `${names.map((name) => `<form name="${name}"></form>`).join('')}<icma-tenet number="3">${renderItemHtml('tenet-03')}</icma-tenet>`;
    const { page: opened, errors } = await visit(browser, page('', html));
    expect(errors).toEqual([]);
    expect(await opened.getByText(tenets[2]!.statement).isVisible()).toBe(true);
    await leave(opened);
  });

  test('additions to prototypes as libraries of 2008 made them do no harm', async () => {
    site.put('/legacy.js', legacyScript);
    await leave(await well(page('<script src="/legacy.js"></script>')));
  });
});
