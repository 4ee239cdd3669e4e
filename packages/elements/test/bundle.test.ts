import { brotliCompressSync } from 'node:zlib';
import { practices, tenets } from '@icma-sdk/core';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch, patience } from '../browsers.js';
import { bundlers } from './bundlers.js';

/** The most that one practice's tag may cost an app: Lit, all practices and the element, minified and brotlied. */
const CEILING = 16_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunch() ?? {});
});
afterAll(() => browser.close());

describe.each(Object.keys(bundlers))('an app built by %s that imports practice/define alone', (name) => {
  let script: string;
  beforeAll(async () => {
    script = await bundlers[name]!('one-practice.js');
  });

  test('still registers the tag', () => {
    expect(script).toMatch(/customElements\.define\(["'`]icma-practice["'`]/);
  });

  test(`weighs at most ${CEILING / 1000} kB, brotlied, and carries no tenet and no zod`, () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(CEILING);
    expect(script).not.toContain('icma-tenet');
    expect(script).not.toContain(tenets[2]!.statement);
    expect(script).not.toContain('ZodError');
  });

  test.each([
    ['an ordinary page', ''],
    [
      'a page whose ids took the names of Lit’s globals',
      '<a id="reactiveElementVersions"></a><form id="litHtmlVersions"></form><a id="litElementVersions"></a><a id="litHtmlPolyfillSupport"></a><a id="litPropertyMetadata"></a>',
    ],
  ])('shows the practice on %s', async (_, html) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setContent(`${html}<icma-practice number="7">fallback</icma-practice>`);
    await page.addScriptTag({ type: 'module', content: script });
    await page.getByRole('heading', { name: 'Practice 7: Strategic Planning' }).waitFor();
    await page.getByText(practices[6]!.statement).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('loaded twice on one page warns once and changes nothing', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const messages: string[] = [];
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('console', (message) => messages.push(message.text()));
    await page.setContent('<icma-practice number="7"></icma-practice>');
    for (const copy of ['first', 'second']) await page.addScriptTag({ type: 'module', content: `${script}//${copy}` });
    await page.getByRole('heading', { name: 'Practice 7: Strategic Planning' }).waitFor();
    await expect.poll(() => messages).toHaveLength(1);
    expect(messages[0]).toMatch(/Tags are already defined, by version \d\S+; version \d\S+ leaves them/);
    await page.close();
  });
});

test('an app that only renders HTML text carries no Lit and registers nothing', async () => {
  const script = await bundlers.esbuild!('html-only.js');
  expect(script).not.toContain('customElements');
  expect(script).not.toContain('adoptedStyleSheets');
});
