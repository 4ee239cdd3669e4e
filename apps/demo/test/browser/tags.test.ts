import { practices, tenets } from '@icma-sdk/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { files, type OpenSite, openSite } from './open-site.js';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How many boxes on the page show exactly this text. */
const shown = (text: string) => {
  let count = 0;
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (element.childElementCount === 0 && element.textContent === text && element.checkVisibility()) count++;
    }
  };
  look(document);
  return count;
};

test('every tag on every page is upgraded', async () => {
  for (const file of files) {
    const { page, close } = await site.visit(file);
    const raw = await page.evaluate(() =>
      [...document.querySelectorAll('icma-tenet, icma-practice')]
        .filter((tag) => !tag.shadowRoot?.querySelector('h2, h3, h4'))
        .map((tag) => tag.outerHTML.slice(0, 80)),
    );
    expect(raw, file).toEqual([]);
    await close();
  }
});

test.each(['on', 'off'])('with scripts %s each tenet and practice is seen once', async (scripts) => {
  const options = { javaScriptEnabled: scripts === 'on' };
  const code = await site.visit('code-of-ethics.html', options);
  const wheel = await site.visit('practices.html', options);
  for (const { statement } of tenets) expect(await code.page.evaluate(shown, statement)).toBe(1);
  for (const { statement, leadership, management } of practices) {
    for (const text of [statement, ...[...leadership, ...management].map((dimension) => dimension.statement)]) {
      expect(await wheel.page.evaluate(shown, text), text).toBe(1);
    }
  }
  await Promise.all([code.close(), wheel.close()]);
});
