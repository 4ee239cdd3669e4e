/**
 * `pnpm proof:kills`: kills the browser 1,000 times at random points while a page keeps answers in it, and counts what is lost.
 * `pnpm proof:kills 50` does it 50 times. Takes about an hour.
 */
import { killLives, programs } from '../test/pages/kill-lives.ts';

const kills = Number(process.argv[2] ?? 1000);
// Firefox takes long to come back: one in ten is its own.
const shares = { Chromium: Math.ceil(kills * 0.9), Firefox: Math.floor(kills * 0.1) };
let failed = false;
for (const [name, times] of Object.entries(shares)) {
  if (!programs[name] || times === 0) {
    console.log(`${name}: not tried.`);
    continue;
  }
  const { saved, lost, lostInFlight, broken } = await killLives(name, times, (lives) => {
    if (lives.kills > 0 && lives.kills % 50 === 0)
      console.log(`${name}: ${lives.kills} of ${times}, ${lives.lost} lost`);
  });
  console.log(
    `${name}: ${times} kills, ${saved} answers said to be saved, ${lost} of them lost; in flight at most ${lostInFlight} lost; drafts not whole: ${broken.length}`,
  );
  for (const line of broken) console.log(`  ${line}`);
  failed ||= lost > 0 || lostInFlight > 1 || broken.length > 0;
}
process.exitCode = failed ? 1 : 0;
