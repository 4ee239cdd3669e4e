import { practices, tenets } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { everything, impossiblePolicies, workablePolicies } from './hardships.js';
import { openSite, type Site } from './site.js';
import { leave, type Visit, visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const body = `<h1>City</h1>
<icma-practice number="7">${renderItemHtml('practice-07')}</icma-practice>
<icma-tenet number="3"><p>By hand.</p></icma-tenet>
<icma-code-of-ethics></icma-code-of-ethics>`;

/** A page under a policy that loads one of the script-tag files. */
function pageUnder(policy: string, file: string, content = body): string {
  const html = `<!doctype html><html lang="en"><title>City</title><script defer nonce="abc" src="/cdn/${file}"></script><body>${content}`;
  return site.put('/policy.html', { body: html, headers: policy ? { 'content-security-policy': policy } : {} });
}

describe.each(browsers)('in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(workablePolicies))('every tag works without a report under %s', async (_, policy) => {
    const { page, ...complaints } = await visit(browser, pageUnder(policy, 'icma.min.js', everything));
    const tags = [...new Set(everything.match(/icma-[a-z-]+(?=[ >])/g))];
    expect(tags.length).toBe(9);
    for (const tag of tags)
      await expect
        .poll(
          () => page.locator(tag).evaluate((element) => element.shadowRoot?.querySelectorAll('[part]').length ?? 0),
          { message: tag },
        )
        .toBeGreaterThan(0);
    await page.locator('icma-practice-map [data-index="2"]').click();
    await page.locator('icma-crosswalk [data-key="tenet-04.3"]:visible').click();
    await page.locator('icma-practices input[type=search]').fill('ethics');
    await page.locator('icma-level-input input').first().check();
    expectNothing(complaints, 'icma.min.js');
    await leave(page);
  });

  describe.each(['icma-cards.min.js', 'icma.min.js'])('%s', (file) => {
    test.each(Object.entries(workablePolicies))('works without a report under %s', async (_, policy) => {
      const { page, ...complaints } = await visit(browser, pageUnder(policy, file));
      await page.getByText(tenets[2]!.statement).first().waitFor();
      await page.getByRole('button', { name: 'Copy Tenet 3' }).waitFor();
      expect(await page.getByText('By hand.').isVisible()).toBe(false);
      const styled = page.locator('icma-tenet article');
      expect(await styled.evaluate((article) => getComputedStyle(article).borderTopWidth)).toBe('4px');
      expectNothing(complaints, file);
      await leave(page);
    });

    test.each(Object.entries(impossiblePolicies))('leaves the text and throws nothing under %s', async (_, policy) => {
      const { page, errors, requests } = await visit(browser, pageUnder(policy, file));
      expect(await page.getByText(practices[6]!.statement).isVisible()).toBe(true);
      expect(await page.getByText('By hand.').isVisible()).toBe(true);
      expect(await page.locator('icma-practice').evaluate((element) => element.shadowRoot)).toBeNull();
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
      await leave(page);
    });
  });
});

/** Nothing thrown, reported or said, and nothing asked for but the page and the script. */
function expectNothing({ errors, violations, messages, requests }: Omit<Visit, 'page'>, file: string): void {
  const ours = messages.filter((text) => !/sandbox attribute/.test(text)); // Chromium's opinion of the policy itself
  expect({ errors, violations, messages: ours }).toEqual({ errors: [], violations: [], messages: [] });
  expect(requests).toEqual([`${site.origin}/policy.html`, `${site.origin}/cdn/${file}`]);
}
