import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {} from '../../src/events/icma-submit-event.js';
import { browsers } from './browsers.js';
import type { County } from './county.js';
import { openSite, type Site } from './site.js';
import { countyForEach, visitorIn } from './visitor.js';

/** The form as a page with a script tag has it, and an agency that misbehaves. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(browsers)('in %s', (_, open) => {
  const countyNow = countyForEach();
  const visitor = visitorIn(open);
  let county: County;
  beforeEach(() => {
    county = countyNow();
  });

  /** A page with the form, under a policy that lets it send to the agency and do nothing else. */
  async function formPage(attributes = ''): Promise<Page> {
    const policy = `default-src 'none'; img-src data:; script-src 'self'; connect-src ${county.origin}; require-trusted-types-for 'script'; trusted-types icma-sdk`;
    const form = `<icma-self-assessment practices="3" ${attributes} submit-url="${county.url}"></icma-self-assessment>`;
    const body = `<!doctype html><html lang="en"><title>City</title><link rel="icon" href="data:,"><script defer src="/cdn/icma.min.js"></script><body>${form}`;
    site.put('/form.html', { body, headers: { 'content-security-policy': policy } });
    const page = await visitor.newPage(/^Cross-Origin Request Blocked/);
    await page.goto(`${site.origin}/form.html`);
    return page;
  }
  /** Begins, answers both questions, and comes to the page where all is looked over. */
  async function answered(page: Page, keep?: 'On this device' | 'Only while this page is open'): Promise<void> {
    if (keep) await page.getByRole('radio', { name: new RegExp(`^${keep}`) }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Continue with practice 3' }).click();
    for (const level of ['3 ', '4 '])
      await page
        .getByRole('radio', { name: new RegExp(`^${level}`) })
        .nth(level === '3 ' ? 0 : 1)
        .check();
    if (keep === 'On this device') await page.getByText(/Saved on this device at/).waitFor();
    await page.getByRole('button', { name: /^(Continue|Check)/ }).click();
    await send(page).waitFor();
  }
  const send = (page: Page) => page.getByRole('button', { name: `Send to ${new URL(county.origin).host}` });
  const part = (page: Page, name: string) => page.locator(`[part="${name}"]`);
  const said = (page: Page) => part(page, 'submit-status').textContent();
  /** Presses, and waits until this has been said, if only for a moment. */
  async function sendAndHear(page: Page, words: RegExp, press = () => send(page).click()): Promise<void> {
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('icma-self-assessment')!;
      const heard: string[] = [];
      const listen = () => heard.push(`${shadowRoot!.querySelector('[part="submit-status"]')?.textContent}`);
      new MutationObserver(listen).observe(shadowRoot!, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { heard });
    });
    await press();
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[]);
    await expect.poll(heard).toContainEqual(expect.stringMatching(words));
  }
  const received = (page: Page) => expect.poll(() => said(page)).toMatch(/^Received by .*Their reference: 2026-1$/);
  function oneRecord(): void {
    expect(new Set(county.requests.map(({ key }) => key)).size).toBe(1);
    expect(county.records.size).toBe(1);
    const [[, json]] = [...county.records] as [[string, string]];
    expect(JSON.parse(json).responses).toMatchObject({
      'practice-03-leadership': { level: 3 },
      'practice-03-management': { level: 4 },
    });
  }

  test('without a press nothing is sent; what is pressed twice, dropped, refused for a while and reloaded over is one record', async () => {
    county.deeds.push('record and break', { status: 503, headers: { 'Retry-After': '1' } }, { status: 429 }, 'break');
    const page = await formPage();
    await answered(page, 'On this device');
    expect(county.requests).toEqual([]);
    expect(await part(page, 'submit').textContent()).toContain(county.url);
    expect(await part(page, 'submit').textContent()).toContain('may become a public record');
    await sendAndHear(page, /^Not sent yet: .* It waits on this device/, () => send(page).dblclick());
    await page.reload();
    // By itself, and said wherever the person is.
    await received(page);
    expect(county.requests.length).toBeGreaterThan(2);
    oneRecord();
    const { length } = county.requests;
    await page.reload();
    await page.getByRole('heading', { name: /look over|check/i }).waitFor();
    await received(page);
    expect(await send(page).count(), 'what has arrived is not offered again').toBe(0);
    expect(county.requests).toHaveLength(length);
  });

  test('offline it waits, on this device over a reload, and goes when the device is online', async () => {
    const page = await formPage();
    await answered(page, 'On this device');
    await visitor.context.setOffline(true);
    await send(page).click();
    await expect.poll(() => said(page)).toMatch(/this device is offline/);
    await page.goto('about:blank');
    await visitor.context.setOffline(false);
    await page.goto(`${site.origin}/form.html`);
    await expect.poll(() => county.records.size).toBe(1);
    await page.getByRole('button', { name: /^Continue Self-assessment of/ }).click();
    await received(page);
    oneRecord();
  });

  test('where nothing is kept, it waits in the page alone, says so, and leaves nothing', async () => {
    county.deeds.push({ status: 500 }, 'record and break');
    const page = await formPage('storage="none"');
    await answered(page);
    await sendAndHear(page, /It waits in this page only/);
    await received(page);
    oneRecord();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  test('where the page keeps nothing, what another page has waiting on this device is left alone', async () => {
    county.deeds.push({ status: 503, headers: { 'Retry-After': '600' } });
    const page = await formPage();
    await answered(page, 'On this device');
    await send(page).click();
    await expect.poll(() => said(page)).toMatch(/It waits on this device/);
    await page.close();
    const other = await formPage('storage="none"');
    await other.getByRole('button', { name: 'Start' }).waitFor();
    await other.waitForTimeout(500);
    expect(county.requests).toHaveLength(1);
    expect(await part(other, 'submit').count()).toBe(0);
    await other.close();
    const back = await formPage();
    await back.getByRole('button', { name: /^Continue Self-assessment of/ }).click();
    await received(back);
    oneRecord();
  });

  test('who refuses is quoted, all answers stay, and it may be tried again', async () => {
    county.deeds.push({ status: 422, body: '{"detail":"Closed <img src=x onerror=alert(1)> today"}' });
    const page = await formPage();
    await answered(page, 'Only while this page is open');
    await page.evaluate(() => {
      const events: unknown[] = [];
      Object.assign(window, { events });
      document.body.addEventListener('icma-submit', ({ receipt }) => events.push(receipt.reference));
    });
    await send(page).click();
    await expect
      .poll(() => said(page))
      .toMatch(/answer 422.*In its words: Closed <img src=x onerror=alert\(1\)> today/);
    expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events)).toEqual([]);
    await send(page).click();
    await received(page);
    expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events)).toEqual(['2026-1']);
    oneRecord();
  });

  test('an address that answers may not go to is refused with one warning, and no sending is offered', async () => {
    const page = await visitor.newPage();
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    site.put(
      '/plain.html',
      '<!doctype html><html lang="en"><title>City</title><link rel="icon" href="data:,"><script defer src="/cdn/icma.min.js"></script><body><icma-self-assessment practices="3" storage="none" submit-url="http://county.example/records"></icma-self-assessment>',
    );
    await page.goto(`${site.origin}/plain.html`);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('link', { name: /Check/ }).click();
    expect(await part(page, 'submit').count()).toBe(0);
    expect(warnings.filter((text) => text.includes('submit-url'))).toHaveLength(1);
  });
});
