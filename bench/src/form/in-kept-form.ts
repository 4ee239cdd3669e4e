import type { Page } from 'playwright';
import { inChromium, openPage } from '../browser/in-chromium.js';
import type { Figure } from '../figure.js';
import { openFormSite } from './site.js';

/** Measures on a page whose form asks all 166 questions and keeps every answer on the device; it stands at practice 7, nothing answered. */
export function inKeptForm(measure: (page: Page) => Promise<Figure[]>): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const site = await openFormSite();
    const page = await openPage(browser, `${site.origin}form.html`);
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate(async () => {
      bench.prepare(166);
      await bench.begin('device');
      await bench.keep();
      await bench.go('practice-07');
    });
    const figures = await measure(page);
    site.close();
    return figures;
  });
}
