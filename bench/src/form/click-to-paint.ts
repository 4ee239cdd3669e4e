import type { Page } from 'playwright';
import { inChromium, openPage } from '../browser/in-chromium.js';
import { mainThread, workOf } from '../browser/main-thread.js';
import type { Figure } from '../figure.js';
import { nativeForm, ourScript } from './pages.js';

const rounds = 3;
const clicks = 40;

/**
 * A press of the mouse on a level, from the press to the painted answer, on the single page of 182 questions and on bare radio buttons.
 * For each question the least of some rounds, in which the two take turns, in processor time of the main thread; then the 95th of a hundred.
 */
export function clickToPaint(): Promise<Figure[]> {
  return inChromium(async (browser) => {
    const ours = await openPage(browser);
    await ours.addScriptTag({ type: 'module', content: await ourScript() });
    await ours.waitForFunction(() => globalThis.bench);
    await ours.evaluate(() => bench.prepare(182));
    await ours.evaluate(() => bench.begin());
    await ours.evaluate(() => bench.go('all'));
    const native = await openPage(browser);
    await native.setContent(`<!doctype html><html lang="en"><title>Bench</title><body>${nativeForm()}`);
    const sides = await Promise.all([ours, native].map(async (page) => ({ page, clock: await mainThread(page) })));
    const least: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      for (let click = 0; click < clicks; click++) {
        for (const [side, { page, clock }] of sides.entries()) {
          const { x, y } = await placeOf(page, Math.floor((click * 182) / clicks), (click + round) % 5);
          const work = await workOf(page, clock, () => page.mouse.click(x, y));
          const times = least[side as 0 | 1];
          times[click] = Math.min(times[click] ?? Number.POSITIVE_INFINITY, work);
        }
      }
    }
    const [a, b] = least.map((times) => times.toSorted((x, y) => x - y)[Math.ceil(clicks * 0.95) - 1]!) as [
      number,
      number,
    ];
    return [
      {
        name: 'click to paint, 95th of 100 / bare radio buttons',
        value: a / b,
        unit: 'x',
        ceiling: 1.5,
        detail: `${a.toFixed(1)} / ${b.toFixed(1)} ms of the main thread, ${clicks} clicks on pages of 182 questions, least of ${rounds} by turns`,
      },
    ];
  });
}

/** Where a level of a question is on the screen, once it has been brought there. */
function placeOf(page: Page, question: number, level: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    async ([question, level]) => {
      const root = document.querySelector('icma-self-assessment')?.shadowRoot ?? document;
      const group = root.querySelectorAll('fieldset:not(.frame)')[question!]!;
      // What is on its way into view gets its true height first.
      for (let round = 0; round < 2; round++) {
        group.scrollIntoView({ block: 'center' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      const { x, y, width, height } = group.querySelectorAll('input')[level!]!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [question, level],
  );
}
