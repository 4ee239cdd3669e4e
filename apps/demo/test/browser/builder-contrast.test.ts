import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { embedTags } from '@icma-sdk/embed-builder/tags';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.js';
import { previewLoaded, watchPreview } from './preview.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Page = Awaited<ReturnType<OpenSite['visit']>>['page'];

/** Runs in the preview: the pairs of colors that axe finds too close. */
async function tooClose(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  const { violations } = await axe.run({ runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ any }) => `${any[0]?.data?.fgColor} on ${any[0]?.data?.bgColor}: ${any[0]?.data?.contrastRatio}`),
  );
}

async function setColors(page: Page, colors: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(colors)) {
    await page.locator(`input[name=own-${name}]`).check();
    await page.locator(`input[name="${name}"]`).fill(value);
  }
}

/** What axe says of the preview once the element has drawn itself. */
async function axeOfPreview(page: Page, tag: string): Promise<string[]> {
  await previewLoaded(page);
  await page.frameLocator('#builder-preview').locator(`icma-${tag}:defined`).waitFor();
  const frame = (await (await page.$('#builder-preview'))!.contentFrame())!;
  await frame.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.childElementCount, `icma-${tag}`);
  await frame.evaluate(axe);
  return frame.evaluate(tooClose);
}

const darkPalette = { surface: '#14171a', text: '#f0f2f4', muted: '#b3bac2', primary: '#73b3e7', line: '#767d85' };
const cases = [
  {
    name: 'notices a little too pale for the raised ground',
    theme: 'light',
    seen: 'light',
    colors: { muted: '#757575' },
  },
  {
    name: 'wording a little too pale for the raised ground',
    theme: 'light',
    seen: 'light',
    colors: { text: '#737373' },
  },
  { name: 'a dark palette in the light theme', theme: 'light', seen: 'light', colors: darkPalette },
  { name: 'a tan ground', theme: 'light', seen: 'light', colors: { surface: '#d9b38c' } },
  { name: 'a light ground seen in dark', theme: 'auto', seen: 'dark', colors: { surface: '#eeeeee', text: '#111111' } },
] as const;

test.each(cases)('warns of $name wherever axe finds text too pale', { timeout: 300_000 }, async (one) => {
  const { page, close } = await site.visit('embed.html', { colorScheme: one.seen });
  await watchPreview(page);
  await page.getByText('Your own colors').click();
  await page.getByLabel('Theme').selectOption(one.theme);
  await setColors(page, one.colors);
  const found: string[] = [];
  for (const { name } of embedTags) {
    await page.getByLabel('Element', { exact: true }).selectOption(name);
    const faults = await axeOfPreview(page, name);
    const warnings = await page.locator('#builder-warnings li').allTextContents();
    if (faults.length > 0) {
      found.push(name);
      expect(warnings, `${name}: ${faults.join('; ')}`).not.toEqual([]);
    }
  }
  expect(found.length).toBeGreaterThan(0);
  await close();
});
