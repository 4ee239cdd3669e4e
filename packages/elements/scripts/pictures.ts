/** Draws docs/images/*.png: elements as people meet them, wide and narrow, light and dark, and on paper. Names as arguments draw only those. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../browsers.js';
import { exampleAssessment, exampleWithSnapshots } from '../src/internal/fixtures/example-assessment.js';
import { exampleResults } from '../src/internal/fixtures/example-results.js';
import type { IcmaPracticeMap } from '../src/practice-map/practice-map.js';
import type { IcmaResults } from '../src/results/results.js';
import type { IcmaSelfAssessment } from '../src/self-assessment/self-assessment.js';

const root = join(import.meta.dirname, '..');
const target = join(root, '../../docs/images');

interface Picture {
  /** What stands in the page. */
  html: string;
  width: number;
  /** Only for what is as tall as a sheet; else the picture ends where the page does. */
  height?: number;
  options?: BrowserContextOptions;
  /** Where the picture ends although the page goes on. */
  sheet?: number;
  /** Only this part of the element is pictured. */
  part?: string;
  /** What is done to the page before it is pictured. */
  act?: (page: Page) => Promise<void>;
}

const map = (attributes = '') => `<icma-practice-map ${attributes}></icma-practice-map>`;
const crosswalk = '<icma-crosswalk></icma-crosswalk>';
const practices = (attributes = '') => `<icma-practices ${attributes}></icma-practices>`;
const shown = (attributes = '') => `<icma-results ${attributes}></icma-results>`;

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
/** Results of an assessment, with the disclosures of these headings opened. */
const assessed =
  (assessment: object, ...headings: string[]) =>
  async (page: Page) => {
    await page.evaluate(async (given) => {
      const element = document.querySelector('icma-results') as IcmaResults;
      element.assessment = given as NonNullable<IcmaResults['assessment']>;
      await element.updateComplete;
    }, assessment);
    for (const name of headings) await page.locator('summary', { hasText: name }).first().click();
  };
/** What stands on paper, between the margins of a Letter sheet. */
const onPaper = async (page: Page) => {
  await assessed(exampleWithSnapshots())(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await print(page);
};
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
// Letter at 96 px an inch, its margins given by the page.
const letter = { width: 816, height: 1056 };
const across = { width: 1512, height: 1047, act: print };
const dark: BrowserContextOptions = { colorScheme: 'dark' };
const forced: BrowserContextOptions = { forcedColors: 'active' };

const agency = 'https://records.county.example/assessments';
const form = (attributes = '') => `<icma-self-assessment storage="none" ${attributes}></icma-self-assessment>`;
const sending = form(`submit-url="${agency}"`);
/** The form with this many answers, after the presses on what has these names: places of the form, or parts. */
const assessing =
  (answered: number, ...pressed: readonly string[]) =>
  async (page: Page) => {
    await page.evaluate(async (given) => {
      const element = document.querySelector('icma-self-assessment') as IcmaSelfAssessment;
      element.assessment = given as NonNullable<IcmaSelfAssessment['assessment']>;
      await element.updateComplete;
    }, exampleAssessment({ answered }));
    for (const name of pressed) await page.locator(`[data-go="${name}"], [part~="${name}"]`).first().click();
  };
/** The part with the sending after the button was pressed, at an agency that answers so; without an answer, it is not there. */
const sent = (status?: number, answer?: object) => async (page: Page) => {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  await page.route(agency, (route) => (status ? route.fulfill({ status, headers, json: answer }) : route.abort()));
  await assessing(400, 'results', 'submit-button')(page);
  await page.getByText(/^(Not sent|Received)/).waitFor();
};

const level = (attributes: string) => `<icma-level-input ${attributes}></icma-level-input>`;

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
  'level-input-wide': { html: level('item="7.L.A" value="3"'), width: 1000 },
  'level-input-wide-dark': { html: level('item="7.L.A" value="3"'), width: 1000, options: dark },
  'level-input-narrow': { html: level('item="7.L.A" value="3"'), width: 320 },
  'crosswalk-wide': { html: crosswalk, width: 1280, act: open('tenet-04.3') },
  'crosswalk-wide-dark': { html: crosswalk, width: 1280, options: dark, act: open('code.1') },
  'crosswalk-wide-forced-colors': { html: crosswalk, width: 1280, options: forced, act: open('tenet-03.1') },
  'crosswalk-narrow': { html: crosswalk, width: 320, act: open('tenet-01.2') },
  'results-wide': { html: shown(), width: 1280, act: assessed(exampleAssessment()) },
  'results-wide-dark': { html: shown(), width: 1280, options: dark, act: assessed(exampleAssessment(), 'Radar') },
  'results-wide-forced-colors': { html: shown(), width: 1280, options: forced, act: assessed(exampleAssessment()) },
  'results-compared': { html: shown('compare="1"'), width: 1280, act: assessed(exampleWithSnapshots()) },
  'results-narrow': { html: shown(), width: 320, act: assessed(exampleAssessment(), 'Save or share') },
  'results-report': {
    html: `<div style="padding: 68px 60px">${shown('heading-level="2"')}</div>`,
    ...letter,
    act: onPaper,
  },
  'self-assessment-start': { html: '<icma-self-assessment></icma-self-assessment>', width: 1280 },
  'self-assessment-hub': { html: form(), width: 1280, act: assessing(17) },
  'self-assessment-practice': { html: form(), width: 1280, act: assessing(17, 'practice-07') },
  'self-assessment-practice-narrow': { html: form(), width: 320, act: assessing(17, 'practice-07') },
  'self-assessment-practice-dark': { html: form(), width: 1280, options: dark, act: assessing(17, 'practice-07') },
  'self-assessment-check': { html: form(), width: 1280, sheet: 1400, act: assessing(17, 'check') },
  'self-assessment-offer': { html: sending, width: 1280, part: 'submit', act: assessing(400, 'results') },
  'self-assessment-receipt': { html: sending, width: 1280, part: 'submit', act: sent(201, { reference: '2026-0117' }) },
  'self-assessment-refused-narrow': {
    html: sending,
    width: 320,
    part: 'submit',
    act: sent(422, { detail: 'Assessments are taken until 30 November.' }),
  },
  'self-assessment-waiting-dark': { html: sending, width: 1280, part: 'submit', options: dark, act: sent() },
  'crosswalk-a3-landscape': { html: crosswalk, ...across },
  'practices-wide': { html: practices('query="strategic plan"'), width: 1280, sheet: 1400 },
  'practices-wide-dark': { html: practices('tenet="9" kind="leadership"'), width: 1280, sheet: 1400, options: dark },
  'practices-wide-forced-colors': { html: practices('query="budget"'), width: 1280, sheet: 1400, options: forced },
  'practices-narrow': { html: practices('query="fraud"'), width: 320 },
  'practices-rows': { html: practices('layout="row" group="principles"'), width: 1280 },
  'practices-empty': { html: practices('query="zoning"'), width: 1280 },
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
for (const [name, { html, width, height, sheet, part, options, act }] of Object.entries(pictures)) {
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
  const clip = sheet ? { clip: { x: 0, y: 0, width, height: sheet } } : {};
  // So that what keeps to the window's edge is at the page's, and nothing waits to be laid out.
  if (html.includes('<icma-self-assessment')) {
    for (let round = 0; round < 2; round++) {
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: tall });
      await page.waitForTimeout(100);
    }
  }
  const path = join(target, `${name}.png`);
  if (part) await page.locator(`[part~="${part}"]`).screenshot({ path });
  else await page.screenshot({ path, fullPage: !height, ...clip });
  await context.close();
}
await browser.close();
