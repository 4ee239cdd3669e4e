/** Draws docs/images/*.png: elements as people meet them, wide and narrow, light and dark, and on paper. Names as arguments draw only those. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../browsers.js';
import { exampleResults } from '../src/internal/fixtures/example-results.js';
import type { IcmaPracticeMap } from '../src/practice-map/practice-map.js';

const root = join(import.meta.dirname, '..');
const target = join(root, '../../docs/images');

interface Picture {
  /** What stands in the page. */
  html: string;
  width: number;
  /** Only for what is as tall as a sheet; else the picture ends where the page does. */
  height?: number;
  options?: BrowserContextOptions;
  /** What is done to the page before it is pictured. */
  act?: (page: Page) => Promise<void>;
}

const map = (attributes = '') => `<icma-practice-map ${attributes}></icma-practice-map>`;
const crosswalk = '<icma-crosswalk></icma-crosswalk>';

/** The map draws what nobody found. */
const results = (page: Page) =>
  page.evaluate(
    async (given) => {
      const element = document.querySelector('icma-practice-map') as IcmaPracticeMap;
      element.results = new Map(given);
      await element.updateComplete;
    },
    [...exampleResults],
  );
/** Opens the explanation behind a mark of the crosswalk. */
const open = (key: string) => (page: Page) => page.locator(`[data-key="${key}"]:visible`).click();
const print = (page: Page) => page.emulateMedia({ media: 'print' });
/** The downloaded file instead of the element, and the file itself. */
async function file(page: Page): Promise<void> {
  const svg = await page.evaluate(() => (document.querySelector('icma-practice-map') as IcmaPracticeMap).toSvg());
  await writeFile(join(target, 'practice-map.svg'), `${svg}\n`);
  await page.setContent(`<!doctype html><style>body { margin: 0; } svg { display: block; }</style>${svg}`);
}

// A3 is 297 × 420 mm at 96 px an inch; the element gets what a 10-mm margin leaves of it.
const upright = { width: 1047, height: 1512, act: print };
const across = { width: 1512, height: 1047, act: print };
const dark: BrowserContextOptions = { colorScheme: 'dark' };
const forced: BrowserContextOptions = { forcedColors: 'active' };

const pictures: Record<string, Picture> = {
  'practice-map-wide': { html: map(), width: 1280 },
  'practice-map-wide-selected': { html: map('selected="8"'), width: 1280 },
  'practice-map-wide-results': { html: map('selected="10"'), width: 1280, act: results },
  'practice-map-wide-dark': { html: map('selected="12"'), width: 1280, options: dark },
  'practice-map-wide-forced-colors': { html: map('selected="3"'), width: 1280, options: forced, act: results },
  'practice-map-narrow': { html: map('selected="7"'), width: 320 },
  'practice-map-narrow-results': { html: map(), width: 320, act: results },
  'practice-map-a3-portrait': { html: map(), ...upright },
  'practice-map-a3-landscape': { html: map(), ...across },
  'practice-map-a3-landscape-results': {
    html: map(),
    ...across,
    act: async (page) => {
      await results(page);
      await print(page);
    },
  },
  'practice-map-file': { html: map(), width: 1184, act: file },
  'crosswalk-wide': { html: crosswalk, width: 1280, act: open('tenet-04.3') },
  'crosswalk-wide-dark': { html: crosswalk, width: 1280, options: dark, act: open('code.1') },
  'crosswalk-wide-forced-colors': { html: crosswalk, width: 1280, options: forced, act: open('tenet-03.1') },
  'crosswalk-narrow': { html: crosswalk, width: 320, act: open('tenet-01.2') },
  'crosswalk-a3-landscape': { html: crosswalk, ...across },
};

const bundle = await build({
  entryPoints: [join(root, 'src/define.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  define: { __ICMA_VERSION__: '"picture"' },
  tsconfig: join(root, 'tsconfig.json'),
});
const script = bundle.outputFiles[0]!.text;
const wanted = process.argv.slice(2);
await mkdir(target, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
for (const [name, { html, width, height, options, act }] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const context = await browser.newContext({ ...options, viewport: { width, height: height ?? 800 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>${name}</title>
    <style>
      :root { color-scheme: light dark; background: Canvas; }
      body { margin: 0; padding: ${height ? 0 : '1rem'}; font-family: "Liberation Sans", Arial, sans-serif; }
    </style>${html}`);
  await page.addScriptTag({ type: 'module', content: script });
  await act?.(page);
  await page.screenshot({ path: join(target, `${name}.png`), fullPage: !height });
  await context.close();
}
await browser.close();
