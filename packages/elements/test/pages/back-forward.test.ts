import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachingChromiumLaunch, patience } from '../../browsers.js';
import { appPage } from './app-page.js';
import { browsers } from './browsers.js';
import { openSite, type Site } from './site.js';

/** The pages act by themselves and tell the server what they have become: drivers lose sight of a page in the cache. */
const first = `
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  addEventListener('pageshow', async ({ persisted }) => {
    const [{ type }] = performance.getEntriesByType('navigation');
    if (!persisted && type !== 'back_forward') {
      const keeper = icma.keeperFor();
      await keeper.keep('device');
      keeper.save(icma.assessmentOf(5));
      await keeper.flush();
      keeper.save(icma.assessmentOf(5, 'half a sent'), { text: true });
      await pause(50);
      location.href = '/second.html' + location.search;
      return;
    }
    await pause(300);
    if (!persisted) await icma.keeperFor().open('draft-1');
    // It is known by then what has become of the draft meanwhile.
    const known = { written: 'other-tab', erased: 'undecided' }[new URLSearchParams(location.search).get('meanwhile')];
    for (let looks = 0; persisted && known && icma.keeper.status.state !== known && looks < 600; looks++) await pause(50);
    icma.keeper.save(icma.assessmentOf(6));
    await icma.keeper.flush();
    await pause(600);
    const { state } = icma.keeper.status;
    icma.keeper.close();
    await pause(100);
    const kept = await icma.keeperFor().open('draft-1');
    const answers = kept.kind === 'ok' ? Object.keys(kept.assessment.responses).length : kept.kind;
    await icma.keeper.eraseAll();
    fetch('/told?' + (persisted ? 'cached-' : 'reloaded-') + state + '-' + answers);
  });`;
const second = `
  const meanwhile = new URLSearchParams(location.search).get('meanwhile');
  const keeper = icma.keeperFor();
  addEventListener('load', async () => {
    if (meanwhile === 'written') {
      const { assessment } = await keeper.open('draft-1');
      // What was being typed when the first page was left is here; and nobody holds the draft any more.
      if (!JSON.stringify(assessment).includes('half a sent') || keeper.status.state !== 'saved')
        return fetch('/told?second-' + keeper.status.state);
      keeper.save(icma.assessmentOf(9));
      await keeper.flush();
    }
    if (meanwhile === 'erased' && !(await keeper.eraseAll())) return fetch('/told?not-erased');
    keeper.close();
    setTimeout(() => history.back(), 200);
  });`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const html = await appPage('drafts.ts');
  const script = (text: string) => `<script type="module">${text}</script>`;
  site.put('/first.html', html + script(first));
  site.put('/second.html', html + script(second));
});
afterAll(() => site.close());

describe.each(browsers)('a page that comes back from the back-forward cache, in %s,', (name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = name === 'Chromium' ? await chromium.launch(cachingChromiumLaunch()) : await open();
  });
  afterAll(() => browser.close());

  test.each([
    ['goes on writing where nobody has written meanwhile', 'nothing', /cached-saved-6$/, /reloaded-saved-6$/],
    ['is read-only where another page has written meanwhile', 'written', /cached-other-tab-9$/, /reloaded-saved-6$/],
    // Chromium may throw a page out of its cache whose database is deleted.
    ['writes nothing where all was erased meanwhile', 'erased', /-undecided-missing$/, /reloaded-undecided-missing$/],
  ])('%s', async (_, meanwhile, cached, reloaded) => {
    // Firefox takes no page with a database into its cache, but loads it anew: then the draft is opened as ever. Chromium
    // does so with a page that takes too long to come to rest, as on a busy machine: then that holds, and it is tried again.
    const expected = name === 'Firefox' ? reloaded : cached;
    let told = await goAndComeBack(meanwhile);
    for (let tries = 1; tries < 5 && !expected.test(told) && reloaded.test(told); tries++)
      told = await goAndComeBack(meanwhile);
    expect(told).toMatch(expected);
  });

  /** What the page tells that was left and come back to. */
  async function goAndComeBack(meanwhile: string): Promise<string> {
    site.asked.length = 0;
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.origin}/first.html?meanwhile=${meanwhile}`);
    const told = () => site.asked.find((url) => url.startsWith('/told'));
    await expect.poll(told, { timeout: 60_000 }).toBeDefined();
    expect(errors).toEqual([]);
    await context.close();
    return told()!;
  }
});
