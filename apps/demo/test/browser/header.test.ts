import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.js';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: 360, height: 740 } };

test.each([true, false])('on a phone the menu opens, leads on and closes (scripts: %s)', async (javaScriptEnabled) => {
  const { page, close } = await site.visit('index.html', { ...phone, javaScriptEnabled });
  const nav = page.getByRole('navigation', { name: 'Main' });
  expect(await nav.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect.poll(() => nav.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => nav.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await nav.getByRole('link', { name: 'Ethics' }).click();
  await page.waitForURL('**/ethics.html');
  await close();
});

test('the section that a page belongs to is marked in the header', async () => {
  const { page, close } = await site.visit('practices.html');
  const marked = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  expect(await marked.allTextContents()).toEqual(['Ethics']);
  await close();
});

test('the first Tab offers to skip to the content, and Enter does so', async () => {
  const { page, close } = await site.visit('ethics.html');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  await close();
});

test('a search lists the parts that have all its words, and says how many', async () => {
  const { page, close } = await site.visit('index.html');
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('strategic PLAN');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/search.html?q=*');
  const found = page.getByRole('main').getByRole('link');
  const texts = (await found.allTextContents()).filter(Boolean);
  expect(texts).toContain('7. Strategic Planning');
  expect(await page.getByRole('status').textContent()).toMatch(/^\d+ results for “strategic PLAN”$/);
  await close();
});

test('a search that finds nothing says so in words, and shows no markup that was typed', async () => {
  const { page, close } = await site.visit(`search.html?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  expect(await page.getByRole('status').textContent()).toContain('Nothing has “<img src=x onerror=alert(1)>”');
  expect(await page.locator('img').count()).toBe(0);
  await close();
});
