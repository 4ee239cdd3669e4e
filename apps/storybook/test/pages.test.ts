import { afterAll, beforeAll, expect, test } from 'vitest';
import { entries, openBook, settled } from './open-book.js';

let book: Awaited<ReturnType<typeof openBook>>;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.close());

/** The Docs of an element hold all of its stories; one story of each is opened alone. */
const opened = entries.filter(
  ({ type, title }, index) =>
    type === 'docs' || entries[index - 1]?.title !== title || entries[index - 1]?.type === 'docs',
);

const ids = new Set(entries.map(({ id }) => id));

test.each(opened)('$id opens under any path without network and without an error', async ({ id, type }) => {
  const { page, faults, strangers, close } = await book.visit(`iframe.html?id=${id}&viewMode=${type}`);
  await settled(page);
  if (type === 'docs') {
    await page.locator('#storybook-docs h1').first().waitFor();
    const links = await page
      .locator('a[href*="?path="]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.filter((link) => !ids.has(/\?path=\/(?:docs|story)\/([\w-]+)/.exec(link)?.[1] ?? ''))).toEqual([]);
    if (id === 'start-here--docs') {
      expect(links.length).toBeGreaterThan(5);
      expect(links).toContain('?path=/docs/adding-a-language--docs');
    }
    // A table that was not read as one.
    expect(await page.locator('#storybook-docs').textContent()).not.toMatch(/\|\s*-{3}/);
    const empty = await page
      .locator('#storybook-docs img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[])
          .filter((image) => image.complete && image.naturalWidth === 0)
          .map((image) => image.src),
      );
    expect(empty).toEqual([]);
    // On a phone what is wide scrolls by itself.
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  } else {
    expect(await page.locator('#storybook-root').innerHTML()).toContain('<icma-');
  }
  expect({ faults, strangers }).toEqual({ faults: [], strangers: [] });
  await close();
});

test('the book itself opens, with the first page chosen and every part in its list', async () => {
  const { page, faults, strangers, close } = await book.visit('index.html');
  await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).search).toContain('start-here');
  const list = await page.locator('#storybook-explorer-tree').textContent();
  for (const title of new Set(entries.map((entry) => entry.title.split('/')[0]!))) {
    expect(list!.toLowerCase()).toContain(title.toLowerCase());
  }
  expect({ faults, strangers }).toEqual({ faults: [], strangers: [] });
  await close();
});
