import { practices, tenets } from '@icma-sdk/core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlers } from '../bundlers.js';
import { serverRendered } from '../server-rendered.js';
import { browsers } from './browsers.js';
import { built, openSite, type Site } from './site.js';
import { leave, visit } from './visit.js';

const tags = serverRendered();
const text = practices[6]!.statement;

let site: Site;
let scripts: Record<string, string>;
beforeAll(async () => {
  site = await openSite();
  scripts = {
    'icma.min.js': built('cdn/icma.min.js'),
    'icma-cards.min.js': built('cdn/icma-cards.min.js'),
    'an app with Lit’s hydration': await bundlers.esbuild!('hydrated.js'),
    'an app without it': await bundlers.esbuild!('everything.js'),
  };
});
afterAll(() => site.close());

/** A page on which the server's markup is seen for a while before the script comes. */
function page(body: string, script: string, { lang = 'en', policy = '' } = {}): string {
  site.put('/script.js', { body: script, delay: 300 });
  const html = `<!doctype html><html lang="${lang}"><title>City</title><script type="module" src="/script.js"></script><body>${body}<p>Below`;
  return site.put('/served.html', { body: html, headers: policy ? { 'content-security-policy': policy } : {} });
}
declare function articleOf(): Element;

describe.each(browsers)('in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  test('without script the server’s markup is seen, styled', async () => {
    const { page: opened } = await visit(browser, page(tags.practice + tags.code, ''), { javaScriptEnabled: false });
    expect(await opened.getByText(text).isVisible()).toBe(true);
    expect(await opened.locator('icma-practice li').first().isVisible()).toBe(true);
    await leave(opened);
  });

  test.each(['icma.min.js', 'icma-cards.min.js', 'an app with Lit’s hydration', 'an app without it'])(
    'with %s everything is shown once, goes on living, and moves nothing',
    async (name) => {
      const { page: opened, ...complaints } = await visit(browser, page(tags.practice + tags.tenet + tags.code, ''));
      const before = await opened.locator('p').last().boundingBox();
      await leave(opened);
      const later = await visit(browser, page(tags.practice + tags.tenet + tags.code, `${mark}\n${scripts[name]}`));
      await expect.poll(() => later.page.evaluate(() => !!customElements.get('icma-practice'))).toBe(true);
      await later.page.evaluate(() => Reflect.get(document.querySelector('icma-practice')!, 'updateComplete'));
      expect(await later.page.getByText(text).count()).toBe(1);
      expect(await later.page.getByText(tenets[2]!.statement).count()).toBe(2); // the tenet alone and in the Code
      expect(await later.page.locator('p').last().boundingBox()).toEqual(before);
      expect(await later.page.evaluate(() => articleOf().parentNode!.querySelectorAll('style, article').length)).toBe(
        1,
      );
      await later.page.evaluate(() => Object.assign(document.querySelector('icma-practice')!, { number: '8' }));
      await later.page.getByRole('heading', { name: 'Practice 8' }).waitFor();
      expect(await later.page.getByText(text).count()).toBe(0);
      for (const { errors, messages, violations } of [complaints, later])
        expect({ errors, messages, violations }).toEqual({ errors: [], messages: [], violations: [] });
      await leave(later.page);
    },
  );

  test.each(['icma.min.js', 'icma-cards.min.js'])(
    '%s follows the page’s language where the server did not',
    async (name) => {
      const { page: opened, errors } = await visit(browser, page(tags.practice, scripts[name]!, { lang: 'es' }));
      await opened.getByRole('heading', { name: 'Práctica 7: Strategic Planning' }).waitFor();
      expect(await opened.getByRole('heading', { name: 'Leadership' }).count()).toBe(0);
      expect(await opened.getByText(text).count()).toBe(1);
      expect(errors).toEqual([]);
      await leave(opened);
    },
  );

  test('inside a server-drawn parent of the page’s own, which holds it back, it comes alive when the parent lets go', async () => {
    const held = tags.practice.replace('<icma-practice', '<icma-practice defer-hydration');
    const { page: opened, errors } = await visit(browser, page(held, scripts['an app with Lit’s hydration']!));
    await opened.waitForFunction(() => customElements.get('icma-practice'));
    expect(await opened.getByText(text).count()).toBe(1);
    await opened.evaluate(() => document.querySelector('icma-practice')!.removeAttribute('defer-hydration'));
    await opened.evaluate(() => Object.assign(document.querySelector('icma-practice')!, { number: '8' }));
    await opened.getByRole('heading', { name: 'Practice 8' }).waitFor();
    const article = opened.locator('icma-practice article');
    expect(await article.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('4px');
    expect(errors).toEqual([]);
    await leave(opened);
  });

  test('icma.min.js draws anew, once and without a word, what a server of another version drew', async () => {
    for (const other of [
      tags.practice.replace(/lit-part [\w+/=]+/g, 'lit-part AAAAAAAAAAA='),
      tags.practice.replace(/<!--.*?-->/g, ''),
      tags.practice.replace(/<li/, '<!--/lit-part--><li'),
    ]) {
      const { page: opened, errors } = await visit(browser, page(other, scripts['icma.min.js']!));
      await opened.waitForFunction(() => customElements.get('icma-practice'));
      await expect.poll(() => opened.getByText(text).count()).toBe(1);
      expect(await opened.locator('icma-practice article').count()).toBe(1);
      expect(errors).toEqual([]);
      await leave(opened);
    }
  });

  test('under a policy that blocks the server’s style element, the script brings the styles', async () => {
    const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types icma-sdk";
    const { page: opened, errors } = await visit(browser, page(tags.practice, scripts['icma.min.js']!, { policy }));
    const border = () =>
      opened.locator('icma-practice article').evaluate((article) => getComputedStyle(article).borderTopWidth);
    await expect.poll(border).toBe('4px');
    expect(errors).toEqual([]);
    await leave(opened);
  });
});

/** Runs before the script. */
const mark = `globalThis.articleOf = () => document.querySelector('icma-practice').shadowRoot.querySelector('article');`;
