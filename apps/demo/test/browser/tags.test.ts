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
        .filter((tag) => !tag.shadowRoot)
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

test('on the home page the tenet stands large, at one edge with the lines above and below it', async () => {
  const { page, close } = await site.visit('index.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  const lines = await page.locator('.trust-band :is(h2, h3, h3 + p, .trust-more)').evaluateAll((elements) =>
    elements.map((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return { left: words.getBoundingClientRect().left, size: Number.parseFloat(getComputedStyle(element).fontSize) };
    }),
  );
  expect(lines.length).toBe(4);
  expect(new Set(lines.map(({ left }) => Math.round(left))).size).toBe(1);
  expect(Math.max(...lines.map(({ size }) => size))).toBe(lines[2]!.size);
  expect(lines[2]!.size).toBeGreaterThan(32);
  await close();
});

test.each(files.filter((file) => file.startsWith('neighbor-')))(
  'on %s the text keeps its printed letters, its headings and the room between its parts',
  async (file) => {
    const { page, close } = await site.visit(file);
    const items = await page.locator('[data-icma-item]').evaluateAll((articles) =>
      articles.map((article) => {
        const heading = article.querySelector(':scope > h3');
        return {
          letters: [...article.querySelectorAll('ol')].map((list) => getComputedStyle(list).listStyleType),
          room: [...article.querySelectorAll('ol')].map((list) =>
            Number.parseFloat(getComputedStyle(list).paddingLeft),
          ),
          weight: Number(getComputedStyle(heading!).fontWeight),
        };
      }),
    );
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(items.flatMap(({ letters }) => letters))).toEqual(new Set(['upper-alpha']));
    expect(Math.min(...items.flatMap(({ room }) => room))).toBeGreaterThan(20);
    expect(Math.min(...items.map(({ weight }) => weight))).toBe(700);
    await close();
  },
);
