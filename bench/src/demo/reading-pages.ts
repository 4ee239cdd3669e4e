import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { inChromium, openPage } from '../browser/in-chromium.js';
import { openSite, type Site } from '../browser/open-site.js';
import type { Figure } from '../figure.js';

const dist = join(import.meta.dirname, '../../../apps/demo/dist');
/** Pages whose heart is a tool, not something to read. */
const tools = ['crosswalk.html', 'embed.html', 'practice-map.html', 'self-assessment.html'];
/** Pages of others: they show what our tags do under a framework's stylesheet, in a snippet, or in an iframe, which is a second page. */
const guests = /^(neighbor|sample)-/;

interface Reading {
  readonly file: string;
  readonly bytes: number;
  readonly shift: number;
  readonly blocking: number;
}

/**
 * What it costs to read a page of the sample city, each with an empty cache: everything that is sent up to a while after it
 * has loaded, brotlied; what is asked of others' servers; and how far it jumps, narrow and wide.
 */
export function readingPages(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const site = await openSite((path) => {
      const file = join(dist, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    });
    const files = readdirSync(dist).filter((file) => file.endsWith('.html') && !tools.includes(file));
    const pages: Reading[] = [];
    for (const file of files) pages.push(await read(browser, site, file));
    site.close();
    const worst = (of: 'bytes' | 'shift' | 'blocking', among: readonly Reading[]) =>
      among.toSorted((a, b) => b[of] - a[of])[0]!;
    const own = pages.filter(({ file }) => !guests.test(file));
    const framed = pages.filter(({ file }) => file !== 'sample-iframe.html');
    const [heaviest, guest] = [
      worst('bytes', own),
      worst(
        'bytes',
        pages.filter((page) => !own.includes(page)),
      ),
    ];
    const [blocked, jumpy] = [worst('blocking', pages), worst('shift', framed)];
    return [
      {
        name: 'a reading page of the demo, everything sent',
        value: heaviest.bytes / 1000,
        unit: 'kB',
        ceiling: 60,
        detail: `brotli, fonts and scripts included; the most of ${own.length} pages, ${heaviest.file}; of those with others' stylesheets or frames ${guest.file} with ${(guest.bytes / 1000).toFixed(1)}`,
      },
      {
        name: 'requests of a reading page to third parties',
        value: blocked.blocking,
        unit: 'requests',
        ceiling: 0,
        detail: `that block its rendering or do not; the most of ${pages.length} pages`,
      },
      {
        name: 'layout shift of a reading page',
        value: jumpy.shift,
        unit: 'shift',
        ceiling: 0.01,
        detail: `at 360 and 1280 px; the most of ${framed.length} pages, the one with an iframe left out`,
      },
    ];
  });
}

async function read(browser: Browser, { origin, sent }: Site, file: string): Promise<Reading> {
  const shifts: number[] = [];
  let bytes = 0;
  let blocking = 0;
  for (const width of [360, 1280]) {
    sent.length = 0;
    const page = await openPage(browser, undefined, { viewport: { width, height: 800 } });
    page.on('request', (request) => {
      // Whatever comes from elsewhere counts, blocking or not: there is to be none.
      if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url())) blocking++;
    });
    await page.goto(origin + file);
    shifts.push(await page.evaluate(layoutShift));
    bytes = Math.max(
      bytes,
      sent.filter(({ path }) => path !== '/favicon.ico').reduce((sum, one) => sum + one.bytes, 0),
    );
    await page.context().close();
  }
  return { file, bytes, blocking, shift: Math.max(...shifts) };
}

/** Runs in the page: what Chromium has counted since it began. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 500);
  });
}
