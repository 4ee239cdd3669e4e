import { expect, test } from 'vitest';
import { killLives } from './kill-lives.js';
import { mortals } from './mortals.js';

/** Twenty in all. `proof:kills` does it a thousand times, and kills Chromium as a whole too. */
const times: Readonly<Record<string, number>> = { 'a tab of Chromium': 16, Firefox: 4 };

test.each(mortals)(
  '%s that is killed at random points loses no saved answer, and at most the one in flight',
  async (name, mortal) => {
    const kills = times[name]!;
    const lives = await killLives(mortal, kills);
    expect(lives).toMatchObject({ kills, lost: 0, broken: [] });
    expect(lives.lostInFlight).toBeLessThanOrEqual(1);
    expect(lives.saved).toBeGreaterThan(kills);
  },
  1_200_000,
);
