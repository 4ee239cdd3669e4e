import { practices } from '@icma-sdk/core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { built, openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What `docs/content-policy.md` gives for both pages. */
const own = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const both = `${own}; frame-src 'self'; frame-ancestors 'self'`;

/** The iframe snippet on a page under one policy, and the page in the frame under another. */
function pages(around: string, inside: string): string {
  site.put('/embed/index.html', {
    body: built('embed/index.html'),
    headers: { 'content-security-policy': inside },
  });
  return site.put('/framed.html', {
    body: `<!doctype html><html lang="en"><title>City</title><body><h1>City</h1>
<iframe src="/embed/index.html#icma=practice-07" title="ICMA: 7. Strategic Planning" height="480" class="icma"></iframe>
<script defer src="/embed/resize.js"></script>`,
    headers: { 'content-security-policy': around },
  });
}

describe.each(browsers)('in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  test.each([
    ['both pages under the policy that the docs give', both, both],
    [
      'the page in the frame under Trusted Types as well',
      both,
      `${both}; require-trusted-types-for 'script'; trusted-types icma-sdk`,
    ],
  ])('the frame shows its item, takes its height, and nothing is reported: %s', async (_name, around, inside) => {
    const { page, errors, violations } = await visit(browser, pages(around, inside));
    await page.frameLocator('iframe').getByText(practices[6]!.statement).waitFor();
    await expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight), { timeout: 15_000 })
      .not.toBe(480);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await leave(page);
  });

  test('without frame-src the frame stays empty, the page says why, and nothing is thrown', async () => {
    const { page, errors, violations } = await visit(browser, pages(own, both));
    await expect
      .poll(() => violations, { timeout: 15_000 })
      .toEqual([expect.stringMatching(/^frame-src: .*\/embed\/index\.html/)]);
    expect(errors).toEqual([]);
    expect(site.asked.slice(site.asked.lastIndexOf('/framed.html'))).not.toContain('/embed/index.html');
    expect(await page.getByRole('heading', { name: 'City' }).isVisible()).toBe(true);
    await leave(page);
  });

  test('a page in the frame that forbids frames around it shows nothing there', async () => {
    const { page, errors } = await visit(browser, pages(both, `${own}; frame-ancestors 'none'`));
    expect(await page.frameLocator('iframe').getByText(practices[6]!.statement).count()).toBe(0);
    expect(errors).toEqual([]);
    await leave(page);
  });
});
