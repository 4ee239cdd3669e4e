import { type Browser, firefox, type Page } from 'playwright';
import { expect, test } from 'vitest';
import { firefoxLaunch, patience } from '../../browsers.js';
import type { Icma } from '../app/drafts.js';
import { appPage } from './app-page.js';
import { openSite, type Site } from './site.js';

declare const icma: Icma & { keeper: NonNullable<Icma['keeper']> };

const options = firefoxLaunch();

// Only Firefox can be given little room: 10 MB for a site of 20 MB in all. Chromium's tools change what is told, not what is given.
test.each(options ? ['Firefox'] : [])('a device that is really full, in %s', async () => {
  const site: Site = await openSite();
  site.put('/drafts.html', await appPage('drafts.ts'));
  const browser: Browser = await firefox.launch({
    ...options,
    firefoxUserPrefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_000 },
  });
  try {
    const page: Page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.origin}/drafts.html`);
    await page.waitForFunction(() => 'icma' in window);
    const answer = (answers: number, length = 0) =>
      page.evaluate(
        async ([count, letters]) => {
          // What cannot be compressed, as the browser compresses what it keeps.
          const note = Array.from({ length: letters! }, () =>
            String.fromCharCode(0x4e00 + Math.random() * 20_000),
          ).join('');
          icma.keeper.save(icma.assessmentOf(count!, note));
          await icma.keeper.flush();
          return icma.keeper.status;
        },
        [answers, length],
      );
    await page.evaluate(() => icma.keeperFor().keep('device'));
    expect(await answer(1)).toMatchObject({ state: 'saved' });

    // The host page fills up all there is.
    await page.evaluate(async () => {
      for (let size = 4_000_000; size > 1000; ) {
        // Each time anew: in Firefox a connection that found no room only deletes in its next step.
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('hosts-own');
          request.onupgradeneeded = () => request.result.createObjectStore('files', { autoIncrement: true });
          request.onsuccess = () => resolve(request.result);
        });
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        const transaction = database.transaction('files', 'readwrite');
        transaction.objectStore('files').add(bytes);
        const fits = await new Promise((resolve) => {
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        });
        database.close();
        if (!fits) size /= 2;
      }
    });
    for (const answers of [26, 27, 28])
      expect(await answer(answers, 3900)).toEqual({ state: 'not-saved', reason: 'full' });
    const sizeInMemory = await page.evaluate(() => icma.textOf(icma.assessmentOf(28, 'x'.repeat(3900))).length);
    expect(sizeInMemory).toBeGreaterThan(100_000);
    expect(await page.evaluate(async () => (await icma.keeper.list()).map((entry) => entry.answered))).toEqual([1]);

    // Room again: by itself, without another answer.
    await page.evaluate(() => {
      indexedDB.deleteDatabase('hosts-own');
    });
    await expect.poll(() => page.evaluate(() => icma.keeper.status.state), { timeout: 60_000 }).toBe('saved');
    expect(await page.evaluate(async () => (await icma.keeper.list()).map((entry) => entry.answered))).toEqual([28]);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    site.close();
  }
});
