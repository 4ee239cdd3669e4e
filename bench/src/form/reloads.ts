import type { Figure } from '../figure.js';
import { inKeptForm } from './in-kept-form.js';

/**
 * What the form keeps on the device after many reloads, with another answer after each, against what it keeps after the first: all
 * records of all its databases. On disk Chromium's own log grows and is tidied up as Chromium sees fit; that is told, not bounded.
 */
export function reloads(times: number): Promise<Figure[]> {
  return inKeptForm(async (page) => {
    await page.evaluate(() => bench.answers(100));
    const kept: { records: number; disk: number }[] = [];
    for (let reload = 0; reload < times; reload++) {
      await page.reload();
      await page.waitForFunction(() => globalThis.bench);
      await page.evaluate(async (level) => {
        await bench.comeBack();
        await bench.answer(0, level);
      }, reload % 5);
      if (reload === 0 || reload === times - 1) kept.push(await page.evaluate(() => bench.kept()));
    }
    const [first, last] = kept as [{ records: number; disk: number }, { records: number; disk: number }];
    return [
      {
        name: `kept on the device after ${times} reloads / after one`,
        value: last.records / first.records,
        unit: 'x',
        ceiling: 1.2,
        detail: `${last.records} / ${first.records} characters in all records; on disk with the browser's own log ${(last.disk / 1000).toFixed(0)} / ${(first.disk / 1000).toFixed(0)} kB`,
      },
    ];
  });
}
