import { practices } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverRendered } from '../server-rendered.js';
import { browsers } from './browsers.js';
import { openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types icma-sdk";
const last = practices[13]!.management.at(-1)!;
function page(body: string, policy = strict): string {
  const html = `<!doctype html><html lang="en"><title>City</title><script defer src="/cdn/icma.min.js"></script><body><h1>City</h1><button>first</button>${body}<button>last</button>`;
  return site.put('/practices.html', { body: html, headers: { 'content-security-policy': policy } });
}
const list = (attributes = '') =>
  `<icma-practices ${attributes}>${renderItemHtml('icma-practices', { link: 'none' })}</icma-practices>`;
const count = (opened: Page) => opened.locator('icma-practices [part=count]');
const inView = (opened: Page, text: string) =>
  opened
    .locator('icma-practices [part~=dimension]')
    .getByText(text)
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });

describe.each(browsers)('in %s', (name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  /** Visits a page and expects that it had nothing to complain of and asked for nothing but itself and the script. */
  async function live(url: string, act: (page: Page) => Promise<void>) {
    const { page: opened, errors, violations, messages, requests } = await visit(browser, url);
    await act(opened);
    expect({ errors, violations, messages }).toEqual({ errors: [], violations: [], messages: [] });
    expect(new Set(requests.map((address) => new URL(address).pathname))).toEqual(
      new Set(['/practices.html', '/cdn/icma.min.js']),
    );
    await leave(opened);
  }

  test('under the strictest policy everything works, and nothing is shown twice', () =>
    live(page(list()), async (opened) => {
      const search = opened.getByRole('combobox', { name: 'Search' });
      await search.pressSequentially('FOIA requests');
      await expect.poll(() => count(opened).textContent()).toContain('1 of 14 practices, 1 of 166 dimensions.');
      expect(await opened.getByText(practices[6]!.statement).filter({ visible: true }).count()).toBe(0);
      await search.press('Enter');
      await opened.getByRole('button', { name: 'Clear search and filters' }).click();
      await opened.getByRole('radio', { name: 'Skills 11–14' }).check();
      await expect.poll(() => count(opened).textContent()).toBe('4 of 14 practices, 57 of 166 dimensions.');
      expect(await opened.getByText(last.statement).filter({ visible: true }).count()).toBe(1);
    }));

  test('a link from elsewhere leads to a dimension far down, and there it stays', () =>
    live(page(list()), async (opened) => {
      await opened.goto('about:blank');
      await opened.goto(`${site.origin}/practices.html#icma=${last.id}`);
      await expect.poll(() => inView(opened, last.statement)).toBe(true);
      await opened.waitForTimeout(300);
      expect(await inView(opened, last.statement)).toBe(true);
    }));

  test.each(['full', 'row'])(
    'what is far down in layout %s is found by the browser, read out and reached by Tab',
    (layout) =>
      live(page(list(`layout="${layout}"`)), async (opened) => {
        await count(opened).waitFor();
        if (name === 'Chromium') {
          // A text fragment asks the browser's own find-in-page.
          await opened.goto('about:blank');
          await opened.goto(`${site.origin}/practices.html#:~:text=${encodeURIComponent(last.statement)}`);
          await expect.poll(() => inView(opened, last.statement)).toBe(true);
        } else if (layout === 'full') {
          // In a script's search Firefox does not open what is hidden until found.
          await opened.evaluate((words) => Reflect.get(window, 'find').call(window, words), last.statement);
          await expect.poll(() => inView(opened, last.statement)).toBe(true);
        }
        if (layout === 'full') expect(await opened.locator('body').ariaSnapshot()).toContain(last.statement);
        await opened.getByRole('button', { name: 'last', exact: true }).focus();
        await opened.keyboard.press('Shift+Tab');
        const focused = () =>
          opened.evaluate(() => {
            const element = document.activeElement?.shadowRoot?.activeElement;
            return `${element?.getAttribute('aria-label') ?? element?.textContent}`;
          });
        await expect.poll(focused).toMatch(layout === 'full' || name === 'Chromium' ? 'Copy 14.M.L' : /dimensions$/);
      }),
  );

  test('the server’s markup is the element’s own, and lives on', async () => {
    const { practices: tag } = serverRendered();
    await live(page(tag, "script-src 'self'"), async (opened) => {
      await opened.getByRole('button', { name: 'Clear search and filters' }).click();
      await expect.poll(() => count(opened).textContent()).toBe('14 practices, 166 dimensions.');
      expect(await opened.locator('icma-practices article').count()).toBe(1);
    });
  });

  if (name === 'Chromium')
    test('all of it is on paper', () =>
      live(page(list()), async (opened) => {
        await count(opened).waitFor();
        const pdf = (await opened.pdf()).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(8);
      }));
});
