import { killLives, programs } from '../../../packages/elements/test/pages/kill-lives.js';
import type { Figure } from '../figure.js';

/** Saved answers that are gone after so many kills of the browser at random points. `pnpm proof:kills` does it a thousand times. */
export async function kills(times: number): Promise<Figure[]> {
  if (!programs.Chromium) return [];
  const { saved, lost, lostInFlight, broken } = await killLives('Chromium', times);
  return [
    {
      name: `saved answers lost in ${times} kills of the browser`,
      value: lost + broken.length,
      unit: 'of them',
      ceiling: 0,
      detail: `of ${saved} said to be saved, in Chromium; of those in flight at most ${lostInFlight} lost at a time`,
    },
  ];
}
