import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesOf } from '../../../../packages/elements/stories/axe-rules.js';
import { files, type OpenSite, openSite } from './open-site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How a person may meet a page, and the rules that can say something else by that; all, where none are named. */
const settings: readonly { width: number; colorScheme: 'light' | 'dark'; runOnly?: string[] }[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark', runOnly: rulesOf.color },
  // A narrow page may show other things on other grounds.
  { width: 360, colorScheme: 'dark', runOnly: [...rulesOf.color, ...rulesOf.room] },
  { width: 360, colorScheme: 'light', runOnly: rulesOf.color },
];

/** Pages of a tag that is a tool: without scripts it says in words what it would show. */
const tools = ['crosswalk.html', 'practice-map.html', 'self-assessment.html'];

describe.each(files)('%s', (file) => {
  test('is clean for axe, narrow and wide, in light and in dark', async () => {
    const { page, close } = await site.visit(file);
    await page.evaluate(axe);
    for (const { width, colorScheme, runOnly } of settings) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(violations, runOnly), `${width} px, ${colorScheme}`).toEqual([]);
    }
    await close();
  });

  test.each([360, 1280])(
    'loads without a complaint at %i px, asks nobody else for anything, stores nothing and does not jump',
    async (width) => {
      const { page, complaints, strangers, close } = await site.visit(file, { viewport: { width, height: 900 } });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
      expect(shift).toBeLessThanOrEqual(0.01);
      expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
      await close();
    },
  );

  test('fits 320 px, and 1280 px at 400 % zoom, without scrolling sideways', async () => {
    const { page, close } = await site.visit(file, { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });

  if (tools.includes(file)) {
    test('has something to read where its tag is when scripts are off', async () => {
      const { page, close } = await site.visit(file, { javaScriptEnabled: false });
      expect((await page.locator('.wide-tag').textContent())!.trim().length).toBeGreaterThan(100);
      await close();
    });
    return;
  }

  test('reads the same without scripts', async () => {
    const script = await site.visit(file);
    const plain = await site.visit(file, { javaScriptEnabled: false });
    // In no particular order: Playwright lists what is in shadow roots after the rest.
    const headings = (visit: typeof script) => visit.page.getByRole('heading').allTextContents();
    const [withScript, without] = [await headings(script), await headings(plain)];
    // With scripts `Practice 7: ` is there for listeners only, with the number shown beside it.
    const bare = (text: string) => text.replace(/^(Practice|Tenet) (\d+): (\2)?/, '').trim();
    expect(withScript.map(bare).toSorted()).toEqual(without.map(bare).toSorted());
    await Promise.all([script.close(), plain.close()]);
  });
});

/** Runs in the page: what axe finds, a line for each rule. */
async function violations(runOnly?: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  const results = await axe.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
}
