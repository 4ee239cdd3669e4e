/**
 * `pnpm proof:kills`: kills a tab of Chromium, and Firefox, 1,000 times at random points while a page keeps answers in it, and counts
 * what is lost; then Chromium as a whole 200 times more. `pnpm proof:kills 50` does it 50 and 10 times.
 */
import { killLives } from '../test/pages/kill-lives.ts';
import { mortals, wholeChromium } from '../test/pages/mortals.ts';

const kills = Number(process.argv[2] ?? 1000);
// Firefox takes long to come back: one in ten is its own.
const shares: Readonly<Record<string, number>> = {
  'a tab of Chromium': Math.ceil(kills * 0.9),
  Firefox: Math.floor(kills * 0.1),
  Chromium: Math.ceil(kills * 0.2),
};
if (mortals.length < 2) console.log(`Only this is here: ${mortals.map(([name]) => name).join(', ') || 'nothing'}.`);
for (const [name, mortal] of [...mortals, ...wholeChromium]) {
  const times = shares[name]!;
  const { saved, lost, lostWhole, lostInFlight, broken } = await killLives(mortal, times, (lives) => {
    if (lives.kills > 0 && lives.kills % 50 === 0)
      console.log(`${name}: ${lives.kills} of ${times}, ${lives.lost} lost`);
  });
  console.log(
    `${name}: ${times} kills, ${saved} answers said to be saved, ${lost} of them lost; in flight at most ${lostInFlight} lost; drafts not whole: ${broken.length}`,
  );
  for (const line of broken) console.log(`  ${line}`);
  // What Chromium itself throws away when it is killed within a write is told and not held against us: docs/decisions/0066.
  const ours = name === 'Chromium' ? lost - lostWhole : lost + broken.length;
  if (ours > 0 || lostInFlight > 1) process.exitCode = 1;
}
