import type { Figure } from '../figure.js';
import { inKeptForm } from './in-kept-form.js';

const answers = 400;

/**
 * From an answer to its being saved on the device and said to be, against a bare put of the same text into IndexedDB, strict as
 * ours is. The two take turns; the 99th of a hundred of each.
 */
export function saved(): Promise<Figure[]> {
  return inKeptForm(async (page) => {
    await page.evaluate((times) => bench.saves(times), 40);
    const { ours, bare } = await page.evaluate((times) => bench.saves(times), answers);
    const [a, b] = [ours, bare].map((times) => times.sort((x, y) => x - y)[Math.ceil(answers * 0.99) - 1]!) as [
      number,
      number,
    ];
    return [
      {
        name: 'answer to "saved", 99th of 100 / a bare strict put',
        value: a / b,
        unit: 'x',
        ceiling: 4,
        detail: `${a.toFixed(1)} / ${b.toFixed(1)} ms, ${answers} of each by turns in one page`,
      },
    ];
  });
}
