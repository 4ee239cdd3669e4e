import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../../../packages/elements/browsers.js';
import type { Figure } from '../figure.js';

/** Figures that a Chromium of their own gives; nothing where this machine has none. */
export async function inChromium(measure: (browser: Browser) => Promise<Figure[]>): Promise<Figure[]> {
  const launch = chromiumLaunch();
  if (!launch) return [];
  const browser = await chromium.launch(launch);
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** Version of this machine's Chromium; undefined where there is none. */
export async function chromiumVersion(): Promise<string | undefined> {
  const launch = chromiumLaunch();
  const browser = launch && (await chromium.launch(launch));
  await browser?.close();
  return browser?.version();
}

const empty = '<!doctype html><html lang="en"><title>Bench</title><body>';

/** A page in a context of its own, at an address or empty, 1280 × 800 unless said otherwise. */
export async function openPage(browser: Browser, url?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  // tsx marks functions by name, also those that are sent into the page.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(url ?? 'about:blank');
  if (!url) await page.setContent(empty);
  return page;
}
