import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, files, type OpenSite, openSite } from './open-site.js';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is not read but used; all else is a page to read. */
const tools = new Map([
  ['embed.html', 65_000],
  ['self-assessment.html', 110_000],
]);

/** A neighbor's own framework is not ours to count. */
const own = files.filter((file) => !file.startsWith('neighbor-'));

test.each(own)('%s is shown with at most 60 kB; the builder with 65, the self-assessment with 110', async (file) => {
  const { bytes, loaded } = await weigh(file);
  expect(loaded.length).toBeGreaterThan(1);
  expect(bytes, loaded.join('\n')).toBeLessThanOrEqual(tools.get(file) ?? 60_000);
});

/**
 * Opens a page with nothing kept from before, scrolls to its end, and sums what came for it: fonts as they are, all else with
 * brotli. What a frame in it asks for is another page's.
 */
async function weigh(file: string) {
  const { page, asked, close } = await site.visit(file);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  await close();
  const names = [...asked];
  return {
    bytes: names.reduce((sum, name) => sum + size(name), 0),
    loaded: names.map((name) => `${name} ${size(name)}`),
  };
}

const sizes = new Map<string, number>();
function size(name: string): number {
  const content = readFileSync(dist + name);
  const known = sizes.get(name) ?? (name.endsWith('.woff2') ? content : brotliCompressSync(content)).length;
  sizes.set(name, known);
  return known;
}
