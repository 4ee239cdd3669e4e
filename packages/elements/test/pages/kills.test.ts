import { expect, test } from 'vitest';
import { killLives, programs } from './kill-lives.js';

/** Twenty in all; Firefox takes long to come back. `proof:kills` does it a thousand times. */
const times = [
  ['Chromium', 16],
  ['Firefox', 4],
] as const;

test.each(times.filter(([name]) => programs[name]))(
  'in %s, %i kills of the browser at random points lose no saved answer, and at most the one in flight',
  async (name, kills) => {
    const lives = await killLives(name, kills);
    expect(lives).toMatchObject({ kills, lost: 0, broken: [] });
    expect(lives.lostInFlight).toBeLessThanOrEqual(1);
    expect(lives.saved).toBeGreaterThan(kills);
  },
  1_200_000,
);
