import { dimensions } from '@icma-sdk/core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const last = dimensions.at(-1)!;
const path = '/all.html';

describe.each(browsers)('the page of all 166 questions, of which only the first are laid out, in %s', (name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
    site.put(
      path,
      '<!doctype html><html lang="en"><title>City</title><script defer src="/cdn/icma.min.js"></script><body><icma-self-assessment detail="full" storage="none"></icma-self-assessment><button>after</button>',
    );
  });
  afterAll(() => browser.close());

  /** Begins the assessment and goes to the page of all questions, from its top. */
  async function all(): Promise<Page> {
    const { page } = await visit(browser, site.origin + path);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('link', { name: 'All questions on one page' }).click();
    await page.getByRole('heading', { name: 'All questions on one page' }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    return page;
  }
  const question = (page: Page) => page.locator(`[part=question][id="${last.id}"]`);
  const inView = (page: Page) =>
    expect
      .poll(() =>
        question(page).evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        }),
      )
      .toBe(true);

  test('the last can be found in the page and is read out', async () => {
    const page = await all();
    const skipped = await question(page).evaluate((one) => !one.checkVisibility({ contentVisibilityAuto: true }));
    expect(skipped).toBe(true);
    expect(await page.locator('[part=practice]').last().ariaSnapshot()).toContain(last.statement.slice(0, 40));
    // The browser's own search; without the end, as the text stands in an element of its own.
    const found = await page.evaluate(
      (text) => Reflect.get(window, 'find').call(window, text) as boolean,
      last.statement.slice(0, -1),
    );
    expect(found).toBe(true);
    await inView(page);
    await leave(page);
  });

  test('the keyboard reaches the last from below, and what has the focus is in view', async () => {
    const page = await all();
    await page.getByRole('button', { name: 'after' }).focus();
    const id = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name'));
    for (let press = 0; press < 12 && (await id()) !== last.id; press++) await page.keyboard.press('Shift+Tab');
    expect(await id()).toBe(last.id);
    await inView(page);
    await leave(page);
  });

  if (name === 'Chromium')
    test('all are on paper', async () => {
      const page = await all();
      await page.emulateMedia({ media: 'print' });
      const skipped = await page
        .locator('[part=statement]')
        .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);
      expect(skipped).toBe(0);
      const pdf = (await page.pdf()).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(15);
      await leave(page);
    });
});
