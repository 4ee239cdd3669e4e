import { killLives } from '../../../packages/elements/test/pages/kill-lives.js';
import { mortals } from '../../../packages/elements/test/pages/mortals.js';
import type { Figure } from '../figure.js';

/** Saved answers that are gone after so many kills of a tab at random points. `pnpm proof:kills` does it a thousand times. */
export async function kills(times: number): Promise<Figure[]> {
  const tab = mortals.find(([name]) => name === 'a tab of Chromium')?.[1];
  if (!tab) return [];
  const { saved, lost, lostInFlight, broken } = await killLives(tab, times);
  return [
    {
      name: `saved answers lost in ${times} kills of a tab`,
      value: lost + broken.length,
      unit: 'of them',
      ceiling: 0,
      detail: `of ${saved} said to be saved, in Chromium; of those in flight at most ${lostInFlight} lost at a time`,
    },
  ];
}
