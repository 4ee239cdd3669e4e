import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBook, settled } from './open-book.js';

let book: Awaited<ReturnType<typeof openBook>>;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.close());

const path = 'iframe.html?id=embed-builder--docs&viewMode=docs';

test('the builder previews what is chosen from the files beside the book, and writes its snippet', async () => {
  const { page, faults, strangers, close } = await book.visit(path);
  await settled(page);
  const preview = page.frameLocator('#builder-preview');
  await preview.locator('icma-practice:defined').getByText('Strategic Planning').first().waitFor();
  await page.getByLabel('Element', { exact: true }).selectOption('tenet');
  await page.getByLabel('Tenet', { exact: true }).selectOption('3');
  await preview.locator('icma-tenet:defined').getByText('Integrity').first().waitFor();
  const snippet = page.getByLabel('Snippet', { exact: true });
  expect(await snippet.inputValue()).toContain('<icma-tenet number="3"');
  await page.getByRole('radio', { name: 'Iframe' }).check();
  await preview.frameLocator('iframe').locator('icma-tenet').getByText('Integrity').first().waitFor();
  expect(await snippet.inputValue()).toMatch(/^<iframe src="\/icma\/.+#icma=tenet-03/);
  expect({ faults, strangers }).toEqual({ faults: [], strangers: [] });
  await close();
});

test('the preview stands beside what is chosen, in the room that the book leaves it', async () => {
  const { page, close } = await book.visit(path);
  await page.setViewportSize({ width: 1050, height: 900 });
  await settled(page);
  const [form, preview] = await Promise.all(
    ['#builder-form', '#builder-preview'].map((selector) => page.locator(selector).boundingBox()),
  );
  expect(preview!.y - form!.y).toBeLessThan(60);
  expect(preview!.x - form!.x).toBeGreaterThan(200);
  await close();
});

test('the page has a recipe for each of eight kinds of site, with what is known and where that is said', async () => {
  const { page, close } = await book.visit(path);
  await settled(page);
  // Drawn by a script, in its own time on a busy machine.
  await page.getByText('What is known:').nth(7).waitFor();
  for (const name of ['CivicPlus', 'Granicus', 'Drupal', 'WordPress', 'SharePoint', '11ty', 'Astro', 'Next'])
    expect(await page.getByRole('heading', { level: 3, name }).count(), name).toBe(1);
  expect(await page.getByText('What is known:').count()).toBe(8);
  for (const code of ['icma-cards.min.js: {', 'wp_enqueue_script(', 'addShortcode(', 'set:html=', "'use client'"])
    expect(await page.locator('pre').filter({ hasText: code }).count(), code).toBe(1);
  expect(await page.locator('li a[href^="https://"]').count()).toBeGreaterThanOrEqual(8);
  await close();
});
