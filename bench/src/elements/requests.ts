import { exported } from '../browser/file-of.js';
import { inChromium, openPage } from '../browser/in-chromium.js';
import { openSite } from '../browser/open-site.js';
import type { Figure } from '../figure.js';

/** Every element there is, as a page would have it. */
const page = `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><script defer src="/icma.min.js"></script><body>
  <icma-practice number="7"></icma-practice><icma-tenet number="3"></icma-tenet><icma-code-of-ethics></icma-code-of-ethics>
  <icma-practices></icma-practices><icma-crosswalk></icma-crosswalk><icma-practice-map></icma-practice-map>
  <icma-level-input item="7.L.A"></icma-level-input><icma-self-assessment></icma-self-assessment><icma-results></icma-results>`;

/** What the elements ask the network for, beside the page and its one script: their list is searched and the form begun meanwhile. */
export function requests(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const files = new Map([
      ['/page.html', page],
      ['/icma.min.js', exported('@icma-sdk/elements/cdn/icma.min.js')],
    ]);
    const site = await openSite((path) => files.get(path));
    const opened = await openPage(browser);
    const asked: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(`${site.origin}page.html`);
    await opened.locator('icma-practices').getByRole('combobox').first().fill('budget');
    await opened.getByRole('radio', { name: /^On this device/ }).check();
    await opened.getByRole('button', { name: 'Start', exact: true }).click();
    await opened.waitForLoadState('networkidle');
    site.close();
    return [
      {
        name: 'network requests of all elements',
        value: asked.filter((url) => !files.has(new URL(url).pathname)).length,
        unit: 'requests',
        ceiling: 0,
        detail: 'beside the page and icma.min.js; search used, self-assessment begun and kept on the device',
      },
    ];
  });
}
