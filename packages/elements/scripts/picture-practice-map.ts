/** Draws docs/images/practice-map-*.png: the map as people meet it, wide and narrow, light and dark, and as a poster. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContextOptions, chromium } from 'playwright';
import { chromiumLaunch } from '../browsers.js';
import { exampleResults } from '../src/internal/fixtures/example-results.js';
import type { IcmaPracticeMap } from '../src/practice-map/practice-map.js';

const root = join(import.meta.dirname, '..');
const target = join(root, '../../docs/images');

interface Picture {
  name: string;
  width: number;
  /** Only for what is as tall as a sheet; else the picture ends where the map does. */
  height?: number;
  media?: 'print';
  attributes?: string;
  results?: boolean;
  /** The downloaded file instead of the element. */
  file?: boolean;
  options?: BrowserContextOptions;
}

// A3 is 297 × 420 mm at 96 px an inch; the map gets what a 10-mm margin leaves of it.
const pictures: Picture[] = [
  { name: 'wide', width: 1280 },
  { name: 'wide-selected', width: 1280, attributes: 'selected="8"' },
  { name: 'wide-results', width: 1280, attributes: 'selected="10"', results: true },
  { name: 'wide-dark', width: 1280, attributes: 'selected="12"', options: { colorScheme: 'dark' } },
  {
    name: 'wide-forced-colors',
    width: 1280,
    attributes: 'selected="3"',
    results: true,
    options: { forcedColors: 'active' },
  },
  { name: 'narrow', width: 320, attributes: 'selected="7"' },
  { name: 'narrow-results', width: 320, results: true },
  { name: 'a3-portrait', width: 1047, height: 1512, media: 'print' },
  { name: 'a3-landscape', width: 1512, height: 1047, media: 'print' },
  { name: 'a3-landscape-results', width: 1512, height: 1047, media: 'print', results: true },
  { name: 'file', width: 1184, file: true },
];

const bundle = await build({
  entryPoints: [join(root, 'src/practice-map/practice-map.define.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  define: { __ICMA_VERSION__: '"picture"' },
  tsconfig: join(root, 'tsconfig.json'),
});
const script = bundle.outputFiles[0]!.text;
const only = process.argv.slice(2);
await mkdir(target, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
for (const { name, width, height, media, attributes = '', results, file, options } of pictures) {
  if (only.length > 0 && !only.includes(name)) continue;
  const context = await browser.newContext({ ...options, viewport: { width, height: height ?? 800 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Practice map</title>
    <style>
      :root { color-scheme: light dark; background: Canvas; }
      body { margin: 0; padding: ${media ? 0 : '1rem'}; font-family: "Liberation Sans", Arial, sans-serif; }
    </style><icma-practice-map ${attributes}></icma-practice-map>`);
  await page.addScriptTag({ type: 'module', content: script });
  await page.evaluate(
    async (given) => {
      const map = document.querySelector('icma-practice-map') as IcmaPracticeMap;
      if (given) map.results = new Map(given);
      await map.updateComplete;
    },
    results ? [...exampleResults] : undefined,
  );
  if (media) await page.emulateMedia({ media });
  if (file) {
    const svg = await page.evaluate(() => (document.querySelector('icma-practice-map') as IcmaPracticeMap).toSvg());
    await writeFile(join(target, 'practice-map.svg'), `${svg}\n`);
    await page.setContent(`<!doctype html><style>body { margin: 0; } svg { display: block; }</style>${svg}`);
  }
  await page.screenshot({ path: join(target, `practice-map-${name}.png`), fullPage: !height });
  await context.close();
}
await browser.close();
