import { heapOf } from '../browser/heap.js';
import type { Figure } from '../figure.js';
import { inKeptForm } from './in-kept-form.js';

/**
 * What is left of so many answers on one page, each drawn, all kept on the device: the heap after them against that before, when
 * `warm` answers have been given. The more of these, the less of what grows is the engine's compiled code and its list of long tasks.
 */
export function inputsRetained(answers: number, warm = 2_000): Promise<Figure[]> {
  return inKeptForm(async (page) => {
    // Every question has an answer by then, and the engine knows the code.
    await page.evaluate((times) => bench.answers(times), warm);
    const before = await heapOf(page);
    await page.evaluate((times) => bench.answers(times), answers);
    const after = await heapOf(page);
    return [
      {
        name: `held after ${answers.toLocaleString('en')} answers on one page`,
        value: Math.max(0, after - before) / 1000,
        unit: 'kB',
        ceiling: 200,
        detail: `heap after collection, ${(before / 1000).toFixed(0)} kB before, after ${warm.toLocaleString('en')} answers; kept on the device`,
      },
    ];
  });
}
