import { codeOfEthics, practices, tenets } from '@icma-sdk/core';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { openSite, type Site } from './site.js';
import { still } from './still.js';
import { leave, visit } from './visit.js';

let site: Site;
let host: Site;
beforeAll(async () => {
  [site, host] = await Promise.all([openSite(), openSite()]);
});
afterAll(() => {
  site.close();
  host.close();
});

/** A page of another origin with the embedded page in a frame, and the script that gives the frame its height. */
const page = (fragment: string) =>
  host.put(
    '/host.html',
    `<!doctype html><html lang="en"><title>City</title><script defer src="/embed/resize.js"></script><body><h1>City</h1>
    <iframe title="ICMA" src="${site.origin}/embed/index.html#${fragment}" width="100%" height="200"></iframe>`,
  );

/** Resolves once the frame has the height that the page in it needs. */
async function asHighAsItsPage(opened: Page): Promise<void> {
  const heights = () =>
    Promise.all([
      opened
        .frameLocator('iframe')
        .locator('html')
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
      opened.locator('iframe').evaluate((element) => element.clientHeight),
    ]);
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
}

describe.each(browsers)('in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  test.each<[string, (frame: FrameLocator) => Promise<void>]>([
    [
      'icma=practice-07&show=definition&heading-level=2&theme=dark',
      async (frame) => {
        await frame.getByRole('heading', { level: 2, name: 'Practice 7: Strategic Planning' }).waitFor();
        expect(await frame.getByText(practices[6]!.leadership[0]!.statement).count()).toBe(0);
      },
    ],
    [
      'icma=practice-07-management-c&lang=es',
      async (frame) => {
        await frame.getByRole('heading', { name: 'Práctica 7' }).waitFor();
        expect(await frame.getByRole('listitem').allTextContents()).toEqual([practices[6]!.management[2]!.statement]);
      },
    ],
    ['icma=tenet-03', (frame) => frame.getByText(tenets[2]!.statement).waitFor()],
    [
      'icma=code-of-ethics',
      (frame) => frame.locator('icma-code-of-ethics').getByText(codeOfEthics.preamble.statement).waitFor(),
    ],
  ])('#%s shows that item alone and takes the height it needs, without a complaint', async (fragment, shows) => {
    const { page: opened, errors, violations, messages, requests } = await visit(browser, page(fragment));
    const frame = opened.frameLocator('iframe');
    await shows(frame);
    expect(await frame.locator('main > *').count()).toBe(1);
    await asHighAsItsPage(opened);
    expect({ errors, violations, messages }).toEqual({ errors: [], violations: [], messages: [] });
    const files = ['embed/index.html', 'embed/embed.css', 'cdn/icma-text.css', 'cdn/icma.min.js', 'embed/embed.js'].map(
      (file) => `${site.origin}/${file}`,
    );
    expect(
      requests
        .filter((url) => url.startsWith(site.origin))
        .map((url) => url.split('#')[0])
        .sort(),
    ).toEqual(files.sort());
    await leave(opened);
  });

  test.each([
    '',
    'icma=nothing',
    'icma=__proto__&theme=constructor',
    'icma="><script>alert(1)</script>',
    'icma=html&onclick=alert(1)',
    'icma=practice-99',
    'icma=practice-07-leadership-z',
    'icma=tenet-13&lang=es',
    'icma=icma-practice&number=99',
    'icma=icma-tenet',
  ])('#%s, which names nothing of ours, leaves the text of it all', async (fragment) => {
    const {
      page: opened,
      errors,
      violations,
    } = await visit(browser, `${site.origin}/embed/index.html#${encodeURI(fragment)}`);
    await expect.poll(() => opened.evaluate(() => !!customElements.get('icma-practice'))).toBe(true);
    expect(await opened.getByText(tenets[11]!.statement).isVisible()).toBe(true);
    expect(await opened.locator('main > section').count()).toBe(2);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await leave(opened);
  });

  test('the item says which it is, whatever the options say', async () => {
    const { page: opened } = await visit(browser, `${site.origin}/embed/index.html#icma=practice-07&number=3`);
    await opened.getByRole('heading', { name: 'Practice 7' }).waitFor();
    expect(await opened.locator('icma-practice').getAttribute('number')).toBe('07');
    await leave(opened);
  });

  test.each([
    ['icma=code-of-ethics&theme=dark&lang=es', 'tenet-04'],
    ['icma=icma-practices&theme=dark&lang=es', 'practice-07'],
  ])('in #%s a link to %s leads there, and all that the frame was given stays', async (fragment, id) => {
    const { page: opened } = await visit(browser, page(fragment));
    const frame = opened.frameLocator('iframe');
    const element = frame.locator('main > *');
    await element.evaluate((shown) => shown.setAttribute('data-first', ''));
    const stays = async () => ({
      first: await element.getAttribute('data-first'),
      theme: await element.getAttribute('theme'),
      lang: await frame.locator('html').getAttribute('lang'),
      scheme: await frame.locator('html').evaluate((root) => root.style.colorScheme),
    });
    const before = await stays();
    expect(before).toEqual({ first: '', theme: 'dark', lang: 'es', scheme: 'dark' });
    const hash = () => frame.locator('html').evaluate(() => location.hash);
    const link = frame.locator(`a[href="#icma=${id}"]`).first();
    await link.waitFor();
    await asHighAsItsPage(opened);
    await still(link);
    await link.click();
    await expect.poll(hash).toBe(`#icma=${id}`);
    expect(await stays()).toEqual(before);
    await frame.locator('html').evaluate(() => history.back());
    await expect.poll(hash).toBe(`#${fragment}`);
    expect(await stays()).toEqual(before);
    await opened.locator('iframe').evaluate((host: HTMLIFrameElement) => {
      host.src = host.src.replace(/#.*/, '#icma=tenet-04&lang=en');
    });
    await frame.locator('icma-tenet').waitFor();
    expect(await stays()).toEqual({ first: null, theme: null, lang: 'en', scheme: 'light' });
    await leave(opened);
  });

  test('nothing in the fragment becomes an attribute that the element does not have, or markup', async () => {
    const fragment = 'icma=practice-07&onclick=alert(1)&style=color:red&id=x&show=<img src=x onerror=alert(1)>';
    const { page: opened } = await visit(browser, `${site.origin}/embed/index.html#${encodeURI(fragment)}`);
    await opened.getByRole('heading', { name: 'Practice 7' }).waitFor();
    const names = await opened.locator('icma-practice').evaluate((element) => element.getAttributeNames());
    expect(names.sort()).toEqual(['number', 'show']);
    expect(await opened.locator('img').count()).toBe(0);
    await leave(opened);
  });

  test('without script the item alone is seen where the fragment names it, else everything', async () => {
    const { page: opened } = await visit(browser, `${site.origin}/embed/index.html#icma=tenet-03`, {
      javaScriptEnabled: false,
    });
    expect(await opened.getByText(tenets[2]!.statement).isVisible()).toBe(true);
    expect(await opened.getByText(tenets[3]!.statement).isVisible()).toBe(false);
    await opened.goto(`${site.origin}/embed/index.html#icma=code-of-ethics`);
    expect(await opened.getByText(tenets[3]!.statement).isVisible()).toBe(true);
    expect(await opened.getByText(practices[0]!.statement).isVisible()).toBe(false);
    // Loaded anew: within one page Firefox keeps the look of the last target where the fragment is emptied.
    await opened.goto(`${site.origin}/embed/index.html`);
    expect(await opened.getByText(practices[0]!.statement).isVisible()).toBe(true);
    await leave(opened);
  });

  test('another fragment shows another item; a frame that lies about its height changes only itself', async () => {
    const { page: opened } = await visit(browser, page('icma=tenet-03'));
    const frame = opened.frameLocator('iframe');
    await frame.getByText(tenets[2]!.statement).waitFor();
    await opened.locator('iframe').evaluate((element: HTMLIFrameElement) => {
      element.src = element.src.replace('tenet-03', 'tenet-04');
    });
    await frame.getByText(tenets[3]!.statement).waitFor();
    await asHighAsItsPage(opened);
    const height = await opened.locator('iframe').evaluate((element) => element.clientHeight);
    await opened.evaluate(() => {
      for (const value of [1e9, -1, Number.NaN, '12px', null, {}])
        postMessage({ type: 'icma-height', height: value }, '*');
      for (const data of [null, 0, 'icma-height', {}]) postMessage(data, '*');
    });
    await opened.waitForTimeout(50);
    expect(await opened.locator('iframe').evaluate((element) => element.clientHeight)).toBe(height);
    await leave(opened);
  });
});
