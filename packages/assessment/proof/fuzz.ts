/**
 * Opens 1,000,000 damaged files, or as many as the first argument says, by slices, so that one can see how far it is; the second argument
 * is the file to go on from. Ends with 1 at the first that is not as promised.
 */
import { type Tried, tryDamagedFiles } from '../src/fixtures/damaged-files.js';

const SLICE = 20_000;
const total = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? 0);
const sum: Tried['counts'] = { opened: 0, salvaged: 0, refused: 0, csvRead: 0, csvRefused: 0 };
let wrong: string | undefined;
for (let from = first; from < total && !wrong; from += SLICE) {
  const to = Math.min(from + SLICE, total);
  const { counts, fault } = tryDamagedFiles(to, 400, from);
  for (const end of Object.keys(sum) as (keyof typeof sum)[]) sum[end] += counts[end];
  wrong = fault;
  if (!wrong) console.error(`files ${first} to ${to} opened as promised: ${JSON.stringify(sum)}`);
}
console.log(JSON.stringify({ figure: 'damaged files opened as promised', value: wrong ?? total - first, ...sum }));
process.exitCode = wrong ? 1 : 0;
