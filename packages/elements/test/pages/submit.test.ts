import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Icma } from '../app/submit.js';
import { appPage } from './app-page.js';
import { browsers } from './browsers.js';
import { type County, type Deed, openCounty } from './county.js';
import { openSite, type Site } from './site.js';
import { countyForEach, visitorIn } from './visitor.js';

declare const icma: Icma;

let site: Site;
let html: string;
beforeAll(async () => {
  site = await openSite();
  html = await appPage('submit.ts');
  site.put('/submit.html', html);
});
afterAll(() => site.close());

describe.each(browsers)('in %s', (_, open) => {
  const countyNow = countyForEach();
  const visitor = visitorIn(open);
  let county: County;
  beforeEach(() => {
    county = countyNow();
  });

  async function tab(path = '/submit.html', kept = true): Promise<Page> {
    // Firefox counts among errors what it tells of a request that was refused.
    const page = await visitor.newPage(/^Cross-Origin Request Blocked|^Content-Security-Policy/);
    await page.goto(site.origin + path);
    await ready(page, kept);
    return page;
  }
  async function ready(page: Page, kept = true): Promise<void> {
    await page.waitForFunction(() => 'icma' in window);
    await page.evaluate((keep) => void icma.outboxFor(keep), kept);
  }
  const submit = (page: Page, url = county.url, key?: string) =>
    page.evaluate(([to, by]) => icma.submit(to!, by), [url, key] as const);
  const resume = (page: Page) => page.evaluate((url) => icma.resume(url), county.url);
  const status = (page: Page) => page.evaluate(() => icma.status());
  const states = (page: Page) => page.evaluate(() => icma.said.map(({ state }) => state));
  const received = (page: Page) =>
    expect.poll(() => status(page)).toMatchObject({ state: 'received', receipt: { reference: '2026-1' } });
  const kept = (page: Page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('icma-assessments');
          opening.onsuccess = () => {
            const count = opening.result.transaction('outbox').objectStore('outbox').count();
            count.onsuccess = () => {
              opening.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  const oneRecord = () => expect([...county.records]).toEqual([['"draft-1.00000000000001"', '{"answers":3}']]);

  test('one press is one request, one record and one receipt, and none of them comes before it', async () => {
    const page = await tab();
    expect(county.requests).toEqual([]);
    await submit(page);
    await received(page);
    expect(county.requests).toHaveLength(1);
    expect(await states(page)).toEqual(['sending', 'received']);
    expect(await page.evaluate(() => icma.receipts.length)).toBe(1);
    expect(county.requests[0]!.headers).toMatchObject({ 'content-type': 'application/json' });
    oneRecord();
  });

  test('no cookie, no sign-in and no referrer goes along', async () => {
    const page = await tab();
    await page.goto(county.origin);
    expect(await visitor.context.cookies(county.origin)).toHaveLength(1);
    await page.goto(`${site.origin}/submit.html`);
    await ready(page);
    await submit(page);
    await received(page);
    const [{ headers }] = county.requests as [County['requests'][number]];
    expect([headers.cookie, headers.authorization, headers.referer]).toEqual([undefined, undefined, undefined]);
  });

  test('replies that are dropped, servers that break, that are full and that are busy: one record in the end', async () => {
    county.deeds.push(
      'break',
      'record and break',
      { status: 500 },
      { status: 503, headers: { 'Retry-After': '2' } },
      { status: 502, records: true },
      { status: 429, headers: { 'Retry-After': '1' } },
      { status: 409 },
      'record and break',
    );
    const page = await tab();
    await submit(page);
    await received(page);
    expect(county.requests).toHaveLength(9);
    expect(new Set(county.requests.map(({ key }) => key)).size).toBe(1);
    const said = await states(page);
    expect(said.filter((state) => state === 'received')).toEqual(['received']);
    expect(said.at(-1)).toBe('received');
    oneRecord();
  });

  test('who asks to be left alone for a while is', async () => {
    county.deeds.push({ status: 429, headers: { 'Retry-After': '20' } });
    const page = await tab();
    await submit(page);
    await received(page);
    const waiting = await page.evaluate(() => icma.said.filter((status) => status.state === 'waiting'));
    expect(waiting).toMatchObject([{ reason: 'busy' }]);
    const [first, second] = county.requests as [County['requests'][number], County['requests'][number]];
    expect(county.requests).toHaveLength(2);
    expect(waiting[0]!.until.getTime() - first.at).toBeGreaterThanOrEqual(20_000);
    // Ten times as fast as said, and by the clocks of two programs.
    expect(second.at - first.at).toBeGreaterThan(1990);
    oneRecord();
  });

  test('a double press, and presses while it is on its way, are one request', async () => {
    county.deeds.push({ late: 500 });
    const page = await tab();
    const taken = await page.evaluate((url) => [icma.submit(url), icma.submit(url), icma.submit(url)], county.url);
    expect(taken).toEqual([true, true, true]);
    await page.waitForTimeout(100);
    await submit(page);
    await received(page);
    expect(await submit(page)).toBe(true);
    await page.waitForTimeout(200);
    expect(county.requests).toHaveLength(1);
    oneRecord();
  });

  test('while one thing waits another is not sent; given up, it is', async () => {
    county.deeds.push({ status: 503, headers: { 'Retry-After': '1000' } });
    const page = await tab();
    await submit(page);
    await expect.poll(() => status(page)).toMatchObject({ state: 'waiting' });
    expect(await submit(page, county.url, 'draft-1.00000000000002')).toBe(false);
    await page.evaluate(() => icma.outbox.cancel());
    expect(await status(page)).toEqual({ state: 'idle' });
    expect(await kept(page), 'given up is given up').toBe(0);
    expect(await submit(page, county.url, 'draft-1.00000000000002')).toBe(true);
    await received(page);
    expect([...county.records.keys()]).toEqual(['"draft-1.00000000000002"']);
  });

  test.each<[string, Deed[]]>([
    ['before it was received', ['break', 'break', 'break']],
    ['when it was received and nobody knows', ['record and break', 'break', 'break']],
    ['while the answer is on its way', [{ late: 60_000 }]],
  ])('a reload %s: it goes on by itself, and is one record', async (_name, deeds) => {
    county.deeds.push(...deeds);
    const page = await tab();
    await submit(page);
    await expect.poll(() => county.requests.length).toBeGreaterThan(0);
    await page.reload();
    await ready(page);
    await resume(page);
    await received(page);
    expect(county.requests.length).toBeGreaterThan(1);
    oneRecord();
    await page.reload();
    await ready(page);
    await resume(page);
    expect(await status(page), 'the receipt is kept').toMatchObject({
      state: 'received',
      receipt: { reference: '2026-1' },
    });
    const { length } = county.requests;
    await submit(page);
    await page.waitForTimeout(200);
    expect(county.requests).toHaveLength(length);
  });

  test('kept only while the page is open, it leaves no trace, and sent again after a reload it is still one record', async () => {
    county.deeds.push('record and break', 'break', 'break');
    const page = await tab('/submit.html', false);
    await submit(page);
    await expect.poll(() => county.requests.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await page.reload();
    await ready(page, false);
    await resume(page);
    expect(await status(page)).toEqual({ state: 'idle' });
    await submit(page);
    await received(page);
    oneRecord();
  });

  test('in two tabs at once it is one record', async () => {
    county.deeds.push({ late: 500 }, { late: 500 });
    const tabs = [await tab(), await tab()];
    await Promise.all(tabs.map((page) => submit(page)));
    await Promise.all(tabs.map((page) => received(page)));
    expect(county.requests).toHaveLength(1);
    oneRecord();
  });

  test('an agency that is not there is waited for', async () => {
    const page = await tab();
    const { url } = county;
    county.close();
    await submit(page, url);
    await expect.poll(() => status(page)).toMatchObject({ state: 'waiting', reason: 'unreachable' });
    await page.evaluate(() => icma.outbox.cancel());
  });

  test('an address that takes nothing from this page is not told from one that is not there, and records nothing', async () => {
    county.open = false;
    const page = await tab();
    await submit(page);
    await expect.poll(() => status(page)).toMatchObject({ state: 'waiting', reason: 'unreachable' });
    expect(county.records.size).toBe(0);
    county.open = true;
    await received(page);
  });

  test('an address that points elsewhere is not followed', async () => {
    const elsewhere = await openCounty();
    county.deeds.push({ status: 307, headers: { Location: elsewhere.url } });
    const page = await tab();
    await submit(page);
    await expect.poll(() => status(page)).toEqual({ state: 'not-sent', key: 'draft-1.00000000000001', reason: 'page' });
    expect(elsewhere.requests).toEqual([]);
    elsewhere.close();
    await submit(page);
    await received(page);
  });

  test.each<[string, Deed, object]>([
    [
      'says no',
      { status: 422, body: '{"error":"<img onerror=alert(1)>"}' },
      { reason: 'refused', status: 422, said: '<img onerror=alert(1)>' },
    ],
    ['asks for who it is', { status: 403 }, { reason: 'refused', status: 403 }],
    ['shows a web page', { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<form>' }, { reason: 'page' }],
  ])('an agency that %s gives no receipt, and is not bothered again', async (_name, deed, expected) => {
    county.deeds.push(deed);
    const page = await tab();
    await submit(page);
    await expect.poll(() => status(page)).toEqual({ state: 'not-sent', key: 'draft-1.00000000000001', ...expected });
    await page.evaluate(() => icma.passTime());
    await page.waitForTimeout(300);
    expect(county.requests).toHaveLength(1);
    await page.reload();
    await ready(page);
    await resume(page);
    expect(await status(page)).toEqual({ state: 'idle' });
  });

  test('a policy of the page that forbids to send is named', async () => {
    site.put('/strict.html', { body: html, headers: { 'Content-Security-Policy': "connect-src 'none'" } });
    const page = await tab('/strict.html');
    await submit(page);
    await expect
      .poll(() => status(page))
      .toEqual({ state: 'not-sent', key: 'draft-1.00000000000001', reason: 'policy' });
    expect(county.requests).toEqual([]);
  });

  test('what is erased is not sent any more', async () => {
    county.deeds.push({ status: 503, headers: { 'Retry-After': '1000' } });
    const page = await tab();
    await submit(page);
    await expect.poll(() => status(page)).toMatchObject({ state: 'waiting' });
    expect(await page.evaluate(() => icma.keeper.eraseAll())).toBe(true);
    await expect.poll(() => status(page)).toEqual({ state: 'idle' });
    await page.evaluate(() => icma.passTime());
    await page.waitForTimeout(300);
    expect(county.requests).toHaveLength(1);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  test('what is taken off the device by itself is not sent any more either', async () => {
    county.deeds.push({ status: 503, headers: { 'Retry-After': '1000' } });
    const page = await tab();
    await submit(page);
    await expect.poll(() => status(page)).toMatchObject({ state: 'waiting', kept: true });
    await page.evaluate(() => icma.keeper.remove('draft-2'));
    expect(await kept(page)).toBe(1);
    expect(await page.evaluate(() => icma.keeper.remove('draft-1'))).toBe(true);
    await expect.poll(() => status(page)).toEqual({ state: 'idle' });
    expect(await kept(page)).toBe(0);
    await page.evaluate(() => icma.passTime());
    await page.waitForTimeout(300);
    expect(county.requests).toHaveLength(1);
  });

  test('given up in one tab, it is given up in the other', async () => {
    county.deeds.push(
      { status: 503, headers: { 'Retry-After': '1000' } },
      { status: 503, headers: { 'Retry-After': '1000' } },
    );
    const tabs = [await tab(), await tab()] as const;
    await submit(tabs[0]);
    await expect.poll(() => status(tabs[0])).toMatchObject({ state: 'waiting' });
    await submit(tabs[1]);
    await expect.poll(() => status(tabs[1])).toMatchObject({ state: 'waiting' });
    await tabs[1].evaluate(() => icma.outbox.cancel());
    // It learns of it when it would try again.
    await tabs[0].evaluate(() => icma.passTime());
    await expect.poll(() => status(tabs[0])).toEqual({ state: 'idle' });
    expect(county.requests).toHaveLength(2);
    expect(county.records.size).toBe(0);
  });

  test('offline it waits, and goes as soon as the device is online', async () => {
    const page = await tab();
    await visitor.context.setOffline(true);
    await submit(page);
    await expect.poll(() => status(page)).toMatchObject({ state: 'waiting', reason: 'offline' });
    expect(county.requests).toEqual([]);
    expect(await kept(page)).toBe(1);
    await visitor.context.setOffline(false);
    await received(page);
    oneRecord();
  });
});
