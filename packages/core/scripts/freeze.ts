/**
 * Says what differs from what was released. Writes `source/frozen.json` only when every difference is named, as in
 * `pnpm freeze practice-04-management-d ledger`; otherwise it changes nothing and exits with 1.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeFreeze } from '../src/proof/propose-freeze.js';
import { readEvidence, sourceFolder } from './read-evidence.js';

const proposal = proposeFreeze(readEvidence(), process.argv.slice(2));
for (const { edition, name, what } of proposal.differences) console.log(`${edition} ${name}: ${what}`);
if ('refused' in proposal) {
  for (const reason of proposal.refused) console.error(`Refused: ${reason}`);
  process.exitCode = 1;
} else if (proposal.differences.length === 0) {
  console.log('Everything is as released.');
} else {
  writeFileSync(join(sourceFolder, 'frozen.json'), `${JSON.stringify(proposal.frozen, null, 2)}\n`);
  console.log('Frozen anew.');
}
