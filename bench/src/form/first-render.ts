import type { Browser, Page } from 'playwright';
import { fileOf } from '../browser/file-of.js';
import { inChromium, openPage } from '../browser/in-chromium.js';
import { leastByTurns, mainThread, workOf } from '../browser/main-thread.js';
import type { Figure } from '../figure.js';
import { nativeForm, ourScript, survey, surveyFiles } from './pages.js';

const rounds = 5;

/**
 * What the main thread works, in processor time, to show a page of the form for the first time: each in a new page of a browser,
 * where the script is there and nothing has run. Beside it the same HTML set by `innerHTML`, without our styles, and for the single
 * page of 182 questions the radio buttons alone, and the survey library.
 */
export function firstRender(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const script = await ourScript();
    const html = await htmlOf(browser, script);
    const least = await leastByTurns(rounds, {
      hub: () => fresh(browser, prepared(script, 166), () => bench.begin()),
      hubHtml: () => set(browser, html.hub),
      practice: () => fresh(browser, begun(script, 166), () => bench.go('practice-07')),
      practiceHtml: () => set(browser, html.practice),
      all: () => fresh(browser, begun(script, 182), () => bench.go('all')),
      native: () => set(browser, nativeForm()),
      survey: () => fresh(browser, withSurvey, showSurvey, survey),
    });
    const figure = (name: string, ours: number, theirs: number, ceiling: number): Figure => ({
      name,
      value: ours / theirs,
      unit: 'x',
      ceiling,
      detail: `${ours.toFixed(0)} / ${theirs.toFixed(0)} ms of the main thread until painted, least of ${rounds} by turns`,
    });
    return [
      figure('first render of the hub / the same HTML, unstyled', least.hub, least.hubHtml, 2),
      figure('first render of a practice page / the same HTML, unstyled', least.practice, least.practiceHtml, 2),
      figure('a single page of 182 questions / bare radio buttons, unstyled', least.all, least.native, 1),
      figure('a single page of 182 questions / the survey library', least.all, least.survey, 0.15),
    ];
  });
}

type Prepare = (page: Page) => Promise<unknown>;

/** The work of `act` in a new page that `prepare` has made ready. */
async function fresh<T>(browser: Browser, prepare: Prepare, act: (value: T) => unknown, value?: T): Promise<number> {
  const page = await openPage(browser);
  try {
    await prepare(page);
    const clock = await mainThread(page);
    return await workOf(page, clock, () => page.evaluate(act as (value: unknown) => unknown, value));
  } finally {
    await page.context().close();
  }
}

function set(browser: Browser, html: string): Promise<number> {
  const put = (text: string) => {
    document.body.innerHTML = text;
    document.body.getBoundingClientRect();
  };
  return fresh(browser, async () => {}, put, html);
}

function prepared(script: string, questions: number): Prepare {
  return async (page) => {
    await page.addScriptTag({ type: 'module', content: script });
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate((number) => bench.prepare(number), questions);
  };
}

function begun(script: string, questions: number): Prepare {
  return async (page) => {
    await prepared(script, questions)(page);
    await page.evaluate(() => bench.begin());
  };
}

async function withSurvey(page: Page): Promise<void> {
  await page.addStyleTag({ content: fileOf(surveyFiles.css) });
  await page.addScriptTag({ content: fileOf(surveyFiles.core) });
  await page.addScriptTag({ content: fileOf(surveyFiles.ui) });
}

async function showSurvey(json: unknown): Promise<void> {
  const { Survey } = globalThis as unknown as {
    Survey: { Model: new (json: unknown) => { render(at: Element): void } };
  };
  new Survey.Model(json).render(document.body);
  await new Promise((resolve) => setTimeout(resolve));
  document.body.getBoundingClientRect();
}

/** The HTML of our pages. */
async function htmlOf(browser: Browser, script: string): Promise<{ hub: string; practice: string }> {
  const page = await openPage(browser);
  await begun(script, 166)(page);
  const hub = await page.evaluate(() => bench.html());
  await page.evaluate(() => bench.go('practice-07'));
  const practice = await page.evaluate(() => bench.html());
  await page.context().close();
  return { hub, practice };
}
