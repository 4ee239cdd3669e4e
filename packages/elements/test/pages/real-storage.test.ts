/** What can really happen to a page's storage, as far as one browser or the other lets a test do it. */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumLaunch, patience } from '../../browsers.js';
import type { Icma } from '../app/drafts.js';
import { appPage } from './app-page.js';
import { openSite, type Site } from './site.js';

declare const icma: Icma & { keeper: NonNullable<Icma['keeper']> };

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let tools: CDPSession;
const errors: string[] = [];

beforeAll(async () => {
  site = await openSite();
  site.put('/drafts.html', await appPage('drafts.ts'));
  const options = chromiumLaunch()!;
  browser = await chromium.launch({
    ...options,
    args: [...options.args!, '--host-resolver-rules=MAP city.test 127.0.0.1, MAP localhost 127.0.0.1'],
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  errors.length = 0;
  context = await browser.newContext();
  context.setDefaultTimeout(patience);
  page = await tab(site.origin);
  tools = await context.newCDPSession(page);
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

async function tab(origin: string): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => errors.push(String(error)));
  await opened.goto(`${origin}/drafts.html`);
  await opened.waitForFunction(() => 'icma' in window);
  return opened;
}
/** Gives this many answers, each with a note of this length, and tells what is said then. */
const answer = (on: Page, answers: number, length = 0) =>
  on.evaluate(
    async ([count, letters]) => {
      const keeper = icma.keeper ?? icma.keeperFor();
      if (keeper.status.state === 'undecided') await keeper.keep('device');
      keeper.save(icma.assessmentOf(count!, 'x'.repeat(letters!)));
      await keeper.flush();
      return keeper.status;
    },
    [answers, length],
  );
const kept = (on: Page) =>
  on.evaluate(async () => {
    icma.keeper.close();
    const draft = await icma.keeperFor().open('draft-1');
    return draft.kind === 'ok' ? Object.keys(draft.assessment.responses).length : draft.kind;
  });

test('a person who clears the site’s data while the page is open finds the answers kept again', async () => {
  await answer(page, 5);
  await tools.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' });
  await expect.poll(() => page.evaluate(() => icma.keeper.status.state)).toBe('saved');
  expect(await answer(page, 6)).toMatchObject({ state: 'saved' });
  expect(await kept(page)).toBe(6);
});

test('on plain http, where there are no Web Locks, no tab writes over another', async () => {
  const plain = site.origin.replace('localhost', 'city.test');
  const first = await tab(plain);
  expect(await first.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
  await answer(first, 3);
  const second = await tab(plain);
  await second.evaluate(() => icma.keeperFor().open('draft-1'));
  expect(await answer(second, 4), 'nobody has written since it was opened').toMatchObject({ state: 'saved' });
  expect(await answer(first, 9)).toEqual({ state: 'other-tab' });
  expect(await first.evaluate(async () => (await icma.keeper.takeOver()).kind)).toBe('ok');
  expect(await answer(first, 10)).toMatchObject({ state: 'saved' });
  expect(await answer(second, 5)).toEqual({ state: 'other-tab' });
  expect(await kept(first)).toBe(10);
});
